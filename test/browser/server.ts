// The page as a newcomer starts it: `npm start`, on a port of its own.

import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const tsx = fileURLToPath(new URL("../../node_modules/.bin/tsx", import.meta.url));

export interface PageServer {
  readonly address: string;
  stop(): Promise<void>;
}

/** Resolves once the address is printed; fails with what was printed where it never is. */
export function startServer(): Promise<PageServer> {
  const options = ["src/workbench/server/start.ts", "--no-open"];
  const child = spawn(tsx, options, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  let printed = "";
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      printed += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed)?.[0];
      if (address !== undefined) resolve({ address, stop: () => stopped(child) });
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("exit", () => reject(new Error(`npm start ended:\n${printed}`)));
  });
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGINT");
  });
}

import { spawn } from "node:child_process";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { listen } from "../../../src/workbench/server/port.ts";
import { siteListener } from "../../../src/workbench/server/site.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Starts the command; `until` decides on what it has printed when it is to be interrupted. */
function start(args: readonly string[], until: (printed: string) => Promise<boolean> | boolean) {
  return new Promise<{ status: number | null; printed: string }>((resolve, reject) => {
    const command = ["--import", "tsx", "src/workbench/server/start.ts", ...args];
    const child = spawn(process.execPath, command, { cwd: root });
    let printed = "";
    const read = async (text: Buffer) => {
      printed += text;
      if (await until(printed)) child.kill("SIGINT");
    };
    child.stdout.on("data", (text) => read(text).catch(reject));
    child.stderr.on("data", (text) => read(text).catch(reject));
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, printed }));
  });
}

describe("npm start", () => {
  test("serves the built page and the built add-on, says where, and ends with Ctrl-C", async () => {
    const kinds: Record<string, string | null> = {};
    const { status, printed } = await start(["--no-open", "--lang", "en"], async (said) => {
      const address = /http:\/\/127\.0\.0\.1:\d+\/\?lang=en\nCtrl-C/.exec(said)?.[0];
      if (address === undefined) return false;
      for (const path of ["", "main.js", "main.css", "dist/Code.js", "dist/appsscript.json"]) {
        const answer = await fetch(new URL(path, address.split("?")[0]));
        kinds[path] = answer.ok ? answer.headers.get("content-type") : String(answer.status);
      }
      return true;
    });
    expect(printed).toContain("ワークベンチの用意ができました");
    expect(kinds).toEqual({
      "": "text/html; charset=utf-8",
      "main.js": "text/javascript; charset=utf-8",
      "main.css": "text/css; charset=utf-8",
      "dist/Code.js": "text/javascript; charset=utf-8",
      "dist/appsscript.json": "application/json; charset=utf-8",
    });
    expect(status).toBe(0);
  });

  test("says who holds a port that is taken, and fails", async () => {
    const holder = createServer(siteListener({ folders: {}, ready: Promise.resolve() }));
    const port = await listen(holder, null);
    const { status, printed } = await start(["--no-open", "--port", `${port}`], () => false);
    holder.closeAllConnections();
    await new Promise((resolve) => holder.close(resolve));
    expect(status).toBe(1);
    expect(printed).toContain(`ポート ${port}`);
    expect(printed).toContain(`process ${process.pid}`);
  });

  test.each([
    ["an option it does not know", ["--nope"]],
    ["a port that is none", ["--port", "eighty"]],
  ])("helps in both languages on %s, and fails", async (_, args) => {
    const { status, printed } = await start(args, () => false);
    expect(status).toBe(1);
    expect(printed).toContain("使い方: npm start");
    expect(printed).toContain("Usage: npm start");
  });
});

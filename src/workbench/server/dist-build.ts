// dist, built again when a source of it has changed: by src/build, in a process of its own, for the workbench
// knows of the add-on what is in dist and nothing else.

import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { contentHash, filesBelow } from "./content-hash.ts";

export interface DistPlace {
  /** Top of the project, as an absolute path. */
  readonly root: string;
  /** File that remembers the sources of the last build, as an absolute path. */
  readonly stamp: string;
}

/** Whether dist is not known to be what its sources build. */
export function isDistStale({ root, stamp }: DistPlace): boolean {
  return !existsSync(stamp) || readFileSync(stamp, "utf8") !== sourcesHash(root);
}

/** Runs the build; an error of its own holds what it printed. */
export async function buildDist(place: DistPlace): Promise<void> {
  const printed = await run(place.root, ["--import", "tsx", "src/build/build.ts"]);
  if (printed !== null) throw new Error(printed);
  remember(place);
}

function remember({ root, stamp }: DistPlace): void {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, sourcesHash(root));
}

function sourcesHash(root: string): string {
  const workbench = join("src", "workbench");
  const sources = filesBelow(root, "src").filter((path) => !path.startsWith(workbench));
  const built = ["dist/Code.js", "dist/appsscript.json", "dist/Sidebar.html"];
  return contentHash(root, [...sources, ...built, "appsscript.json", "package-lock.json"]);
}

/** null where it went well, what it printed where not. */
function run(root: string, args: readonly string[]): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    let printed = "";
    child.stdout.on("data", (text) => {
      printed += text;
    });
    child.stderr.on("data", (text) => {
      printed += text;
    });
    child.on("error", reject);
    child.on("close", (status) => resolve(status === 0 ? null : printed));
  });
}

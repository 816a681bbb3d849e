// One build at a time: two starts at once would write into each other's folders.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const PAUSE = 100;

/**
 * Builds once no other process of this checkout does; a process that has died holds nobody up.
 *
 * @param lock - File that is there while somebody builds, as an absolute path.
 */
export async function inTurn(lock: string, build: () => Promise<void>): Promise<void> {
  mkdirSync(dirname(lock), { recursive: true });
  while (!takes(lock)) await new Promise((resolve) => setTimeout(resolve, PAUSE));
  try {
    await build();
  } finally {
    rmSync(lock, { force: true });
  }
}

function takes(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== "EEXIST") throw thrown;
    if (!isAlive(holderOf(lock))) rmSync(lock, { force: true });
    return false;
  }
}

/** Null where the holder has just gone, or has not yet written who it is. */
function holderOf(lock: string): number | null {
  try {
    return Number(readFileSync(lock, "utf8")) || null;
  } catch {
    return null;
  }
}

function isAlive(holder: number | null): boolean {
  if (holder === null) return true;
  try {
    process.kill(holder, 0);
    return true;
  } catch {
    return false;
  }
}

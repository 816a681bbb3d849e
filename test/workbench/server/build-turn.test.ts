import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { inTurn } from "../../../src/workbench/server/build-turn.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "turn-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("builds", () => {
  test("wait for each other", async () => {
    const lock = join(folder, "cache", "building");
    const told: string[] = [];
    const build = (name: string) => async () => {
      told.push(`${name} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      told.push(`${name} ends`);
    };
    await Promise.all([inTurn(lock, build("one")), inTurn(lock, build("two"))]);
    expect(told).toEqual(["one begins", "one ends", "two begins", "two ends"]);
    expect(existsSync(lock)).toBe(false);
  });

  test("that fail leave the turn to the next", async () => {
    const lock = join(folder, "building");
    const fails = inTurn(lock, () => Promise.reject(new Error("no")));
    await expect(fails).rejects.toThrow("no");
    expect(existsSync(lock)).toBe(false);
  });

  test("do not wait for a process that has died", async () => {
    const lock = join(folder, "building");
    // No process has a number so high.
    writeFileSync(lock, "2147483646");
    await inTurn(lock, () => Promise.resolve());
    expect(existsSync(lock)).toBe(false);
  });
});

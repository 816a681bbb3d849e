import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checklist } from "./checklist.ts";

const root = new URL("../../", import.meta.url);
const texts = new Map<string, string>();

/** Whether a file has a test of that name, as it writes it. */
function isThere(reference: string): boolean {
  const [file, name] = reference.split(" › ") as [string, string];
  const text = texts.get(file) ?? readFileSync(new URL(file, root), "utf8");
  texts.set(file, text);
  return [`"${name}"`, `'${name}'`, JSON.stringify(name)].some((written) =>
    new RegExp(`[(\\]\\n]\\s*${written.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")},`).test(text),
  );
}

describe("the checklist of Google's traps", () => {
  test.each(checklist)("$trap", ({ coveredBy, open }) => {
    expect(coveredBy.filter((reference) => !isThere(reference))).toEqual([]);
    // What no test holds must say why.
    if (coveredBy.length === 0) expect(open).toBeDefined();
  });

  test("a test that is not there is caught", () => {
    expect(isThere("test/workbench/checklist.test.ts › a test that is not there is caught")).toBe(
      true,
    );
    expect(isThere("test/workbench/checklist.test.ts › a test that nobody wrote")).toBe(false);
  });
});

import { describe, expect, test } from "vitest";
import { misshapen } from "./shape.ts";
import { sourceFiles } from "./source-files.ts";

/** This check's own examples of what it must catch. */
const OWN = /^test\/house\/shape/;

const offenders = (folder: string) =>
  sourceFiles(folder)
    .filter(({ path }) => !OWN.test(path))
    .flatMap((file) => misshapen(file).map((what) => `${file.path}: ${what}`));

describe("files", () => {
  test("of the product are small, finished and named for one idea", () => {
    expect(offenders("src")).toEqual([]);
  });

  test("of the tests are small, finished and named for one idea", () => {
    expect(offenders("test")).toEqual([]);
  });

  test("have a median length well under a hundred lines", () => {
    const lengths = sourceFiles("src").map(({ text }) => text.split("\n").length);
    const sorted = lengths.sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(100);
  });

  test.each([
    ["a name out of style", "src/core/Day.ts", ""],
    ["a name that says nothing", "src/core/date-utils.ts", ""],
    ["a name that says nothing", "src/helpers/day.ts", ""],
    ["too long", "src/core/day.ts", "\n".repeat(251)],
    ["left unfinished", "src/core/day.ts", "// TODO: leap years"],
    ["left unfinished", "src/core/day.ts", "// @ts-ignore"],
    ["a path of one machine", "test/core/day.ts", 'read("/work/shared/data/offers.csv")'],
  ])("%s is caught", (what, path, text) => {
    expect(misshapen({ path, text })).toEqual([what]);
  });
});

// Canaries: the tests of docstrings fail where they should.

import { describe, expect, it } from "vitest";
import { type Documented, documented, examples, lacks } from "./docstring.ts";
import { expectTrue } from "./layer.ts";

const SOURCE = `
/**
 * Twice a number.
 *
 * @param value - Any number.
 * @param options - None yet.
 * @returns Twice as much.
 * @example twice(21, { a: 1 })
 *   //=> 42
 */
export function twice<T extends Map<string, () => void>>(
  value: number, // a number, that is
  { a, b }: { a: number; b?: (x: number, y: T) => void },
): number {
  return value * 2;
}

/** Not told. */
export function half(value: number): number { return value / 2; }

export function bare(): void {}
`;

const found = (name: string) => documented(SOURCE).find((one) => one.name === name) as Documented;

describe("a docstring", () => {
  it("that tells everything lacks nothing", () => {
    expect(found("twice").parameters).toEqual(["value", "{}"]);
    expect(lacks(found("twice"))).toEqual([]);
  });

  it("that tells too little is found out", () => {
    expect(lacks(found("half"))).toEqual(["@param value", "@returns", "@example"]);
    expect(lacks(found("bare"))).toEqual(["a docstring"]);
  });

  it("that tells of a parameter which is not there is found out", () => {
    const renamed = { ...found("twice"), parameters: ["number", "options"] };
    expect(lacks(renamed)).toEqual(["@param number", 'a parameter for "@param value"']);
  });
});

describe("an example", () => {
  const scope = { twice: (value: number) => value * 2 };

  it("is taken from its docstring, over several lines", () => {
    expect(examples(SOURCE)).toEqual([{ code: "twice(21, { a: 1 })", value: "42" }]);
  });

  it("that is true passes", () => {
    expectTrue({ code: "[twice(21)]", value: "[42]" }, scope);
  });

  it("that is false fails", () => {
    expect(() => expectTrue({ code: "twice(21)", value: "43" }, scope)).toThrow();
    expect(() => expectTrue({ code: "({ a: twice(0) })", value: "({ a: 1 })" }, scope)).toThrow();
  });

  it("that cannot be evaluated fails", () => {
    expect(() => expectTrue({ code: "thrice(21)", value: "63" }, scope)).toThrow();
  });

  it("without an arrow fails", () => {
    const [text] = examples("/**\n * One.\n * @example twice(21)\n */");
    expect(() => expectTrue(text as string, scope)).toThrow("expr //=> expr");
  });
});

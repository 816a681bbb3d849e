import vm from "node:vm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { IllegalValue, sentValue } from "../../../src/workbench/execution/client-values.ts";

class Point {
  readonly x = 1;
}

const circle: unknown[] = [];
circle.push({ again: circle });

describe("what a page and the script send each other", () => {
  test("arrives as a copy: what is undefined is null in an array, and gone in an object", () => {
    const sent = { a: [1, undefined, "x"], b: undefined, c: null, d: { e: true } };
    const copy = sentValue(sent) as typeof sent;
    expect(copy).toStrictEqual({ a: [1, null, "x"], c: null, d: { e: true } });
    expect(copy.d).not.toBe(sent.d);
    expect(sentValue(undefined)).toBeNull();
  });

  test.each<[string, unknown]>([
    ["a Date", new Date(0)],
    ["a Date far inside", { rows: [{ day: new Date(0) }] }],
    ["a function", () => 1],
    ["a Map", new Map()],
    ["a Set", new Set()],
    ["an instance of a class", new Point()],
    ["a circle", circle],
    ["a symbol", Symbol("a")],
    ["a BigInt", BigInt(1)],
    ["what is no number", Number.NaN],
    ["infinity", Number.POSITIVE_INFINITY],
    ["bytes", new Uint8Array(1)],
    ["a promise", Promise.resolve()],
  ])("cannot be %s", (_, value) => {
    expect(() => sentValue(value)).toThrow(IllegalValue);
    expect(() => sentValue([value])).toThrow("Failed due to illegal value in property: 0");
  });

  test("names the place of what cannot be sent", () => {
    expect(() => sentValue({ rows: [1, { day: new Date(0) }] })).toThrow("property: rows.1.day");
  });

  test("may be plain objects of another realm, and the same object twice", () => {
    const foreign = vm.runInNewContext("({ a: [{ b: 1 }] })");
    expect(sentValue([foreign, foreign])).toEqual([{ a: [{ b: 1 }] }, { a: [{ b: 1 }] }]);
  });

  test("keeps a key called __proto__ a key", () => {
    const copy = sentValue(JSON.parse('{ "__proto__": { "a": 1 } }')) as object;
    expect(Object.keys(copy)).toEqual(["__proto__"]);
    expect("a" in copy).toBe(false);
  });

  test("is whatever JSON can say, unchanged", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(sentValue(value)).toEqual(value);
      }),
    );
  });
});

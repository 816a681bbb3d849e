import { describe, expect, test } from "vitest";
import { functionNamed, registry } from "../../src/functions/registry.ts";

describe("the registry", () => {
  test("holds every function of the everyday plan", () => {
    expect(registry.map(({ name }) => name)).toEqual([
      "BEST_EXIT",
      "EXIT_VALUE",
      "COMPARE_EXITS",
      "COMPARE_SOURCES",
      "EXCHANGE_PLAN",
      "PLAN_SUMMARY",
      "CREDIT_DATE",
      "EXCHANGE_BY",
      "CHECK_ROWS",
    ]);
  });

  test.each(registry)(
    "$name says in both languages what it returns, in one plain line",
    ({ help }) => {
      expect(help.ja).toMatch(/^[^\n<>]*[\u3040-\u30ff][^\n<>]*。$/);
      expect(help.en).toMatch(/^[A-Z][^\n<>\u3040-\u30ff]*\.$/);
    },
  );

  test.each(registry)("$name has its optional arguments last", ({ arguments: list }) => {
    const isOptional = list.map((argument) => argument.isOptional === true);
    expect(isOptional).toEqual([...isOptional].sort());
  });

  test.each(registry)("$name names its arguments in lower_snake, each once", (entry) => {
    const names = entry.arguments.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z]+(_[a-z]+)*\d?$/);
  });

  test.each(registry)("$name explains every argument in both languages", (entry) => {
    for (const { help } of entry.arguments) {
      expect(help.ja).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
      expect(help.en).toMatch(/^[^\n\u3040-\u30ff]+$/);
    }
  });

  test("knows no other name", () => {
    expect(() => functionNamed("VLOOKUP")).toThrow("no such function: VLOOKUP");
  });
});

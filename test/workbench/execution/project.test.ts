import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { registry } from "../../../src/functions/registry.ts";
import { isPublic, project } from "../../../src/workbench/execution/project.ts";
import { MANIFEST } from "./script.ts";

const read = (code: string, manifest = MANIFEST) => project({ code, html: {}, manifest });
const helpOf = (code: string) => read(code).customFunctions;

const STUB = `
/**
 * 交換先を返します。
 * <b>The exit</b> of a balance.
 *
 * @param points ポイント数 /
 *   points held
 * @param {Array} offers the offers
 * @param [limits] not a name that Google knows
 * @return never shown
 * @customfunction
 */
function BEST_EXIT(offers, points, limits) { return 1; }
`;

describe("a project", () => {
  test("has the functions that are declared at its top level, and no others", () => {
    const code = `function A() { function inner() {} }
      var b = function () {}; const c = () => 1;
      (function () { function hidden() {} })();
      function D_() {}`;
    expect(read(code).functions).toEqual(["A", "D_"]);
    expect(read(code).globals).toEqual(["A", "D_", "b"]);
    expect(["A", "D_"].map(isPublic)).toEqual([true, false]);
  });

  test.each([
    ["an import", 'import { a } from "./a.js";'],
    ["an export", "export const a = 1;"],
    ["a top-level await", "await later();"],
    ["a private field", "class A { #b = 1 }"],
    ["a logical assignment", "a ||= b;"],
    ["half a function", "function A( {"],
  ])("is refused where it holds %s, with the place", (_, code) => {
    expect(() => read(code)).toThrow(/^Code\.js: .*\(1:\d+\)$/);
  });

  test.each([
    ["$schema", { $schema: "https://example.com", timeZone: "UTC", runtimeVersion: "V8" }],
    ["addOns", { addOns: {}, timeZone: "UTC", runtimeVersion: "V8" }],
    ["runtimeVersion", { timeZone: "UTC", runtimeVersion: "STABLE", oauthScopes: [] }],
    ["timeZone", { runtimeVersion: "V8", oauthScopes: [] }],
    ["oauthScopes", { timeZone: "UTC", runtimeVersion: "V8" }],
  ])("is refused where its manifest is wrong about %s", (key, manifest) => {
    expect(() => read("", JSON.stringify(manifest))).toThrow(key);
  });
});

describe("the help of a custom function", () => {
  test("has the declared parameters in their order, and one plain line for each", () => {
    expect(helpOf(STUB)).toEqual([
      {
        name: "BEST_EXIT",
        description: "交換先を返します。 The exit of a balance.",
        parameters: [
          { name: "offers", detail: "the offers" },
          { name: "points", detail: "ポイント数 / points held" },
          { name: "limits", detail: "" },
        ],
      },
    ]);
  });

  test.each([
    ["without @customfunction", "/** Text. */ function A() {}"],
    ["in a comment that is no JSDoc", "/* @customfunction */ function A() {}"],
    [
      "with something between comment and function",
      "/** @customfunction */ var x; function A() {}",
    ],
    ["inside another function", "(function () { /** @customfunction */ function A() {} })();"],
    ["of a private function", "/** @customfunction */ function A_() {}"],
  ])("is not read %s", (_, code) => {
    expect(helpOf(code)).toEqual([]);
  });

  test("is what the registry says, for every function of the built bundle", () => {
    const root = new URL("../../../dist/", import.meta.url);
    const text = (name: string) => readFileSync(new URL(name, root), "utf8");
    const built = read(text("Code.js"), text("appsscript.json"));
    expect(built.manifest.timeZone).toBe("Asia/Tokyo");
    expect(built.customFunctions.map(({ name, parameters }) => [name, parameters.length])).toEqual(
      registry.map((entry) => [entry.name, entry.arguments.length]),
    );
    for (const { description, parameters } of built.customFunctions) {
      expect(description).toMatch(/ \/ [A-Z]/);
      for (const { detail } of parameters) expect(detail).toMatch(/ \/ /);
    }
  });
});

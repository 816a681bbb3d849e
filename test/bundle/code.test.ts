import vm from "node:vm";
import { describe, expect, test } from "vitest";
import { commands } from "../../src/addon/commands.ts";
import { artefacts } from "../../src/build/artefacts.ts";
import { registry } from "../../src/functions/registry.ts";
import { code, root, stubsOf } from "./built.ts";
import { current } from "./current.ts";

/** What a push or a paste into Apps Script's editor refuses, or HtmlService breaks. */
const REFUSED: Readonly<Record<string, RegExp>> = {
  "a private field": /[.{;\s]#[a-zA-Z_$]/,
  "a static member": /\bstatic\s+[\w{]/,
  "a BigInt literal": /\b\d+n\b/,
  "a logical assignment": /\?\?=|\|\|=|&&=/,
  "an optional chain": /\?\.[a-zA-Z_$[(]/,
  "an import": /\bimport\s*[({"'*]|^\s*import\s/m,
  "an export": /^\s*export\s/m,
  "a top-level await": /^\s*await\s/m,
  "a closing script tag": /<\/script/i,
  "a lookbehind": /\(\?<[=!]/,
  "a named group": /\(\?<[a-zA-Z]/,
};

/** Functions of Sheets with an underscore in their names; no other could be mistaken for one of the add-on's. */
const OWN_OF_SHEETS = ["TO_DATE", "TO_DOLLARS", "TO_PERCENT", "TO_PURE_NUMBER", "TO_TEXT"];

/** Formulas take some 200 KB of it; the rest is the menu, the tabs with their notes, and what the sidebar asks. */
const BYTES = 361 * 1024;

describe("dist", () => {
  test.each(["dist/Code.js", "dist/Sidebar.html", "dist/appsscript.json", "README.md"])(
    "%s is, byte for byte, what the sources build",
    async (path) => {
      const built = (await artefacts(root)).find((artefact) => artefact.path === path);
      expect(built?.text === current(path)).toBe(true);
    },
  );

  test("two builds of the same sources are the same", async () => {
    expect(await artefacts(root)).toEqual(await artefacts(root));
  });
});

describe("Code.js", () => {
  test("is a script of ES2019", () => {
    expect(stubsOf(code).length).toBeGreaterThan(0);
  });

  test.each(Object.entries(REFUSED))("holds nothing that Apps Script refuses: %s", (_, refused) => {
    expect(refused.exec(code)?.[0]).toBeUndefined();
  });

  test.each([
    ["a private field", "class A { #b = 1 }"],
    ["a static member", "class A { static b = 1 }"],
    ["a BigInt literal", "const a = 10n;"],
    ["a logical assignment", "a ??= b;"],
    ["an optional chain", "a?.b"],
    ["an import", 'import a from "a";'],
    ["an export", "  export const a = 1;"],
    ["a closing script tag", 'const a = "</script>";'],
    ["a lookbehind", "/(?<=a)b/"],
    ["a named group", "/(?<year>\\d)/"],
  ])("the check catches %s", (name, text) => {
    expect(REFUSED[name]?.test(text)).toBe(true);
  });

  test("says nothing of the machine or the moment that built it", () => {
    expect(code).not.toMatch(/\/(work|home|Users|tmp)\//);
    expect(code).not.toMatch(/\b20\d\d-\d\d-\d\dT\d\d/);
  });

  test("stays within its size", () => {
    expect(Buffer.byteLength(code)).toBeLessThan(BYTES);
  });

  test("touches no service while it loads", () => {
    const touched = new Proxy({}, { get: (_, key) => expect.unreachable(String(key)) });
    const context = vm.createContext(Object.create(null));
    Object.assign(context, { SpreadsheetApp: touched, Utilities: touched });
    expect(() => vm.runInContext(code, context)).not.toThrow();
  });

  test("leaves one global beside its functions", () => {
    const context = vm.createContext(Object.create(null));
    vm.runInContext(code, context);
    const names = [...registry, ...commands].map(({ name }) => name);
    expect(Object.keys(context).sort()).toEqual([...names, "PointExits"].sort());
  });
});

describe("the stubs", () => {
  const all = stubsOf(code);
  const stubs = all.slice(0, registry.length);

  test("are the functions of the registry, then the triggers and menu items, and nothing else", () => {
    expect(stubs.map(({ name }) => name)).toEqual(registry.map(({ name }) => name));
    expect(all.slice(registry.length).map(({ name }) => name)).toEqual([
      ...["onOpen", "onInstall"],
      ...["openPlanner", "setUpSheets", "recordNextStep", "recordCrediting", "undoLastRecord"],
      ...["writePlanAsValues", "recalculateForToday", "checkMyRows", "addCampaign"],
      ...["choosePreset", "writeYearLedger", "showHelp", "answerSidebar"],
    ]);
  });

  test("of triggers and menu items are offered to no formula, and never end in an underscore", () => {
    for (const { name, doc, text } of all.slice(registry.length)) {
      expect(doc).not.toContain("@customfunction");
      expect(name).toMatch(/^[a-z]+[A-Z][A-Za-z]+$/);
      expect(text).toMatch(/\}\n$/);
    }
  });

  test("have names that differ in more than case", () => {
    const folded = all.map(({ name }) => name.toUpperCase());
    expect(new Set(folded).size).toBe(folded.length);
  });

  test.each(stubs)("$name declares its arguments, and documents each in one line", (stub) => {
    const entry = registry.find(({ name }) => name === stub.name);
    expect(stub.parameters).toEqual(entry?.arguments.map(({ name }) => name));
    const documented = [...stub.doc.matchAll(/^ \* @param (\w+) \S.*$/gm)].map(([, name]) => name);
    expect(documented).toEqual(stub.parameters);
  });

  test.each(stubs)("$name is offered by autocomplete, in both languages", ({ doc }) => {
    expect(doc).toMatch(/^\*\n \* .*[\u3040-\u30ff\u4e00-\u9fff].* \/ [A-Z].*\n/);
    expect(doc).toMatch(/^ \* @customfunction$/m);
    expect(doc).not.toMatch(/[<>[\]=]|https?:/);
  });

  test.each(stubs)(
    "$name ends without a semicolon, which would keep Sheets loading",
    ({ text }) => {
      expect(text).toMatch(/\}\n$/);
    },
  );

  test.each(stubs)("$name is a name that a formula can call", ({ name }) => {
    expect(name).toMatch(/^[A-Z]+(_[A-Z]+)+$/);
    expect(OWN_OF_SHEETS).not.toContain(name);
  });
});

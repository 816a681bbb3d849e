// The page's realms, with a context of Node's in the part of the frame's window.

import vm from "node:vm";
import { describe, expect, test } from "vitest";
import { frameRealm } from "../../../src/workbench/execution/frame-realm.ts";
import { project } from "../../../src/workbench/execution/project.ts";
import { TimeExceeded } from "../../../src/workbench/execution/realm.ts";
import { MANIFEST } from "./script.ts";

/** A document whose frames have a window with a few of a browser's names. */
function page(): Document {
  const contentWindow = vm.runInContext(
    `window = self = globalThis; document = {}; name = "frame"; fetch = () => 1; setTimeout = () => 2;
     Object.setPrototypeOf(globalThis, { addEventListener() {} }); globalThis`,
    vm.createContext({}),
  );
  const frame = { setAttribute: () => undefined, contentWindow };
  const body = { append: () => undefined };
  return { createElement: () => frame, body } as unknown as Document;
}

const makerOf = (code: string) =>
  frameRealm(project({ code, html: {}, manifest: MANIFEST }), page());
const realmOf = (code: string, milliseconds = 1000) => makerOf(code)(() => ({}), milliseconds);

describe("a realm in the page", () => {
  test.each([
    ...["window", "self", "document", "name", "fetch", "setTimeout", "globalThis"],
    "addEventListener",
  ])("has no %s", (name) => {
    expect(realmOf(`function F() { return typeof ${name}; }`).functionNamed("F")?.()).toBe(
      "undefined",
    );
  });

  test("has ECMAScript and the services", () => {
    const make = makerOf("function F() { return [typeof Map, typeof Intl, Word.of()].join(); }");
    const realm = make(() => ({ Word: { of: () => "hello" } }), 1000);
    expect(realm.functionNamed("F")?.()).toBe("function,object,hello");
  });

  test("evaluates the script anew for every execution", () => {
    const make = makerOf("var n = 0; function F() { n += 1; return n; }");
    const once = () => make(() => ({}), 1000).functionNamed("F")?.();
    expect([once(), once()]).toEqual([1, 1]);
  });

  test("lends its constructors, so that dates and rows made with them are the script's own", () => {
    const realm = realmOf("function F(a, b) { return a instanceof Array && b instanceof Date; }");
    const ofRealm = [new realm.Array(), new realm.Date(0)];
    expect(realm.functionNamed("F")?.(...ofRealm)).toBe(true);
    expect(realm.functionNamed("F")?.([], new Date(0))).toBe(false);
  });

  test("throws where a global is made without a declaration", () => {
    expect(() => realmOf("function F() { slip = 1; }").functionNamed("F")?.()).toThrow("slip");
  });

  test("says so, once it has ended, that a script took too long", () => {
    const code = "function F() { var end = Date.now() + 30; while (Date.now() < end) {} }";
    expect(() => realmOf(code, 10).functionNamed("F")?.()).toThrow(TimeExceeded);
  });

  test("knows no function that is not declared", () => {
    expect(realmOf("function F() {}").functionNamed("toString")).toBeUndefined();
  });
});

import { describe, expect, test } from "vitest";
import { nodeRealm } from "../../../src/workbench/execution/node-realm.ts";
import { project } from "../../../src/workbench/execution/project.ts";
import { TimeExceeded } from "../../../src/workbench/execution/realm.ts";
import { MANIFEST } from "./script.ts";

const realmOf = (code: string, services: Record<string, unknown> = {}, milliseconds = 1000) =>
  nodeRealm(project({ code, html: {}, manifest: MANIFEST }))(() => services, milliseconds);

/** What V8 in Apps Script lacks, and what only hosts add. */
const ABSENT = [
  ...["setTimeout", "setInterval", "clearTimeout", "clearInterval", "queueMicrotask"],
  ...["ReadableStream", "WritableStream", "TextEncoder", "TextDecoder", "fetch", "FormData"],
  ...["File", "Blob", "URL", "URLSearchParams", "DOMException", "atob", "btoa", "crypto"],
  ...["SubtleCrypto", "window", "document", "navigator", "performance", "process"],
  ...["structuredClone", "AbortController", "Event", "MessageChannel", "Buffer"],
  ...["require", "module", "global", "Temporal"],
];

describe("a realm in Node", () => {
  test.each(ABSENT)("has no %s", (name) => {
    expect(realmOf(`function F() { return typeof ${name}; }`).functionNamed("F")?.()).toBe(
      "undefined",
    );
  });

  test("is new every time: built-in objects, too", () => {
    const code = `var n = 0;
      function F() { n += 1; Array.prototype.mark = 1; return n + ":" + ([].mark || 0); }
      function G() { return [].mark === undefined; }`;
    const maker = nodeRealm(project({ code, html: {}, manifest: MANIFEST }));
    const once = () => maker(() => ({}), 1000);
    expect([once(), once()].map((realm) => realm.functionNamed("F")?.())).toEqual(["1:1", "1:1"]);
    expect(once().functionNamed("G")?.()).toBe(true);
  });

  test("has the services before the first line runs", () => {
    const realm = realmOf("var seen = Greeting.word; function F() { return seen; }", {
      Greeting: { word: "hello" },
    });
    expect(realm.functionNamed("F")?.()).toBe("hello");
  });

  test("knows no function that is not declared", () => {
    const realm = realmOf("function F() {} var g = 1;");
    expect([realm.functionNamed("G"), realm.functionNamed("g")]).toEqual([undefined, undefined]);
  });

  test("names the globals that were made without a declaration", () => {
    const realm = realmOf("function F() { slip = 1; var own = 2; return own; } var declared = 3;");
    expect(realm.leaked()).toEqual([]);
    realm.functionNamed("F")?.();
    expect(realm.leaked()).toEqual(["slip"]);
  });

  test("stops what takes too long, though it catches everything", () => {
    const realm = realmOf("function F() { for (;;) { try { for (;;) {} } catch (e) {} } }", {}, 50);
    expect(() => realm.functionNamed("F")?.()).toThrow(TimeExceeded);
  });

  test("stops a script whose top level never ends", () => {
    expect(() => realmOf("for (;;) {}", {}, 50)).toThrow(TimeExceeded);
  });

  test("passes on what the script throws as it is", () => {
    const realm = realmOf("function F() { throw 7; }");
    expect(() => realm.functionNamed("F")?.()).toThrow(expect.toSatisfy((thrown) => thrown === 7));
  });
});

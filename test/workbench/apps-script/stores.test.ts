import { describe, expect, test } from "vitest";
import { emptyStores } from "../../../src/workbench/apps-script/stores.ts";
import { script } from "../execution/script.ts";
import { clicked, logged } from "./in-script.ts";

describe("properties", () => {
  const OWN = "var own = PropertiesService.getDocumentProperties();";

  test("are kept from one execution to the next, as texts, each store for itself", () => {
    const stores = emptyStores();
    clicked(`${OWN} own.setProperty("a", "1").setProperty("b", "2");`, { stores });
    const lines = `${OWN} show([own.getProperty("a"), own.getProperty("none"), own.getKeys()]);
      show(PropertiesService.getUserProperties().getProperties());`;
    expect(logged(lines, { stores })).toEqual([["1", null, ["a", "b"]], {}]);
  });

  test("that are no texts become texts, and the log says so", () => {
    const run = clicked(`${OWN} own.setProperty("n", 1); show(own.getProperty("n"));`);
    expect(run.last().log).toEqual(["warning: a property is kept as a text: 1", '"1"']);
  });

  test("are handed out as a copy", () => {
    const lines = `${OWN} own.setProperties({ a: "1", b: "2" }); own.getProperties().a = "9";
      show(own.getProperties()); own.setProperties({ c: "3" }, true); show(own.getProperties());
      own.deleteProperty("c"); show(own.getKeys()); own.setProperty("d", "4").deleteAllProperties();
      show(own.getKeys() instanceof Array && own.getKeys().length);`;
    expect(logged(lines)).toEqual([{ a: "1", b: "2" }, { c: "3" }, [], 0]);
  });

  test("hold 9 KB each and 500 KB together, in bytes; too much changes nothing", () => {
    const large = `${OWN} own.setProperty("a", "x".repeat(9 * 1024));
      own.setProperty("b", "あ".repeat(3 * 1024)); show(own.getKeys());`;
    expect(logged(large)).toEqual([["a", "b"]]);
    const stores = emptyStores();
    const tooLarge = `${OWN} own.setProperty("a", "あ".repeat(3 * 1024) + "x");`;
    expect(() => clicked(tooLarge, { stores })).toThrow("Argument too large: value");
    const tooMany = `${OWN} for (var n = 0; n < 60; n += 1) own.setProperty("k" + n, "x".repeat(9 * 1024));`;
    expect(() => clicked(tooMany, { stores })).toThrow("exceeded the property storage quota");
    expect(stores.properties.document.size).toBe(55);
  });

  test("of the user may be read by a formula, and not set", () => {
    const user = "PropertiesService.getUserProperties()";
    const run = script(`function READ() { return String(${user}.getProperty("a")); }
      function SET() { ${user}.setProperty("a", "1"); }`);
    expect(run.formula("READ")).toBe("null");
    expect(() => run.formula("SET")).toThrow("You do not have permission to call setProperty");
  });
});

describe("the cache", () => {
  const OWN = "var own = CacheService.getScriptCache();";

  test("keeps texts for ten minutes, or as long as it is told", () => {
    let now = 0;
    const stores = emptyStores(() => now);
    clicked(
      `${OWN} own.put("usual", 1); own.put("short", "2", 1); own.putAll({ long: "3" }, 21600);`,
      {
        stores,
      },
    );
    const read = () => logged(`${OWN} show(own.getAll(["usual", "short", "long"]));`, { stores });
    expect(read()).toEqual([{ usual: "1", short: "2", long: "3" }]);
    now = 1000;
    expect(read()).toEqual([{ usual: "1", long: "3" }]);
    now = 600_000;
    expect(read()).toEqual([{ long: "3" }]);
  });

  test("answers null for what is not there, and may forget everything at any time", () => {
    const stores = emptyStores();
    clicked(`${OWN} own.put("a", "1");`, { stores });
    stores.forgetsCache = true;
    expect(logged(`${OWN} show(own.get("a")); show(own.get("b"));`, { stores })).toEqual([
      null,
      null,
    ]);
  });

  test("removes what it is told to", () => {
    const lines = `${OWN} own.putAll({ a: "1", b: "2", c: "3" }); own.remove("a"); own.removeAll(["b"]);
      show(own.getAll(["a", "b", "c"]));`;
    expect(logged(lines)).toEqual([{ c: "3" }]);
  });

  test.each([
    ['own.put("k".repeat(251), "v")', "Argument too large: key"],
    ['own.put("k", "v".repeat(100 * 1024 + 1))', "Argument too large: value"],
    ['own.put("k", "v", 0)', "Argument out of range"],
    ['own.put("k", "v", 21601)', "Argument out of range"],
  ])("refuses %s", (call, words) => {
    expect(() => clicked(`${OWN} ${call};`)).toThrow(words);
  });

  test("holds a thousand texts: the one put longest ago goes first", () => {
    const stores = emptyStores();
    clicked(`${OWN} for (var n = 0; n < 1005; n += 1) own.put("k" + n, "v");`, { stores });
    expect(stores.cache.script.size).toBe(1000);
    expect([stores.cache.script.has("k4"), stores.cache.script.has("k5")]).toEqual([false, true]);
  });
});

describe("a lock", () => {
  const OWN = "var own = LockService.getDocumentLock();";

  test("is had at once where nobody has it, and let go when the execution ends", () => {
    const stores = emptyStores();
    const lines = `${OWN} own.waitLock(1000); show([own.hasLock(), own.tryLock(0)]);`;
    expect(logged(lines, { stores })).toEqual([[true, true]]);
    expect([...stores.heldLocks]).toEqual([]);
  });

  test("that another execution holds is waited for in vain", () => {
    const stores = emptyStores();
    stores.heldLocks.add("document");
    expect(logged(`${OWN} show(own.tryLock(10));`, { stores })).toEqual([false]);
    expect(() => clicked(`${OWN} own.waitLock(10);`, { stores })).toThrow(
      "Lock timeout: another process was holding the lock for too long.",
    );
    expect([...stores.heldLocks]).toEqual(["document"]);
  });

  test("is lost while the user is asked something", () => {
    const ask = (question: string) =>
      logged(`${OWN} own.waitLock(1); SpreadsheetApp.getUi().${question}; show(own.hasLock());`);
    expect(ask('alert("Sure?")')).toEqual([false]);
    expect(ask('prompt("Name?")')).toEqual([false]);
  });

  test("can be let go", () => {
    expect(logged(`${OWN} own.tryLock(1); own.releaseLock(); show(own.hasLock());`)).toEqual([
      false,
    ]);
  });
});

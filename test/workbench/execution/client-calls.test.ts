import { describe, expect, test } from "vitest";
import {
  AT_ONCE,
  type ClientCallOptions,
  clientCalls,
  type Fault,
} from "../../../src/workbench/execution/client-calls.ts";
import { script } from "./script.ts";

const CODE = `
  var calls = 0;
  function save(row) { Logger.log(row.name); return { saved: row.name, calls: ++calls }; }
  function fails() { throw new RangeError("too far"); }
  function day() { return { on: new Date(0) }; }
  function hidden_() { return 1; }
  function seen(rows) { return [Array.isArray(rows), rows instanceof Array, rows[0].constructor === Object].join(); }
  var notDeclared = function () { return 1; };`;

function calls(more: Partial<ClientCallOptions> = {}) {
  const { runtime } = script(CODE);
  return Object.assign(clientCalls({ runtime, language: "ja", ...more }), { runtime });
}

const faulty = (fault: Fault, language = "ja") => calls({ fault: () => fault, language });

describe("a call of a page", () => {
  test("runs the function afresh, in mode FULL, with values of its own realm", async () => {
    const { run, runtime } = calls();
    expect(await run("save", [{ name: "a" }])).toEqual({ value: { saved: "a", calls: 1 } });
    expect(await run("save", [{ name: "b" }])).toEqual({ value: { saved: "b", calls: 1 } });
    expect(await run("seen", [[{ a: 1 }]])).toEqual({ value: "true,true,true" });
    expect(runtime.executions.map(({ kind, authMode }) => `${kind} ${authMode}`)).toEqual(
      Array(3).fill("client FULL"),
    );
  });

  test.each(["hidden_", "notDeclared", "nowhere"])("cannot reach %s", async (name) => {
    const message = `google.script.run.${name} is not a function`;
    const { run, runtime } = calls();
    expect(await run(name, [])).toEqual({ failure: { name: "TypeError", message } });
    expect(runtime.executions).toEqual([]);
  });

  test("is told the name and the message of what the script throws", async () => {
    const failure = { name: "RangeError", message: "too far" };
    expect(await calls().run("fails", [])).toEqual({ failure });
  });

  test("fails where a date is sent either way, though the script has run", async () => {
    const { run, runtime } = calls();
    const illegal = { failure: { message: expect.stringContaining("illegal value") } };
    expect(await run("save", [{ name: new Date(0) }])).toMatchObject(illegal);
    expect(runtime.executions).toHaveLength(0);
    expect(await run("day", [])).toMatchObject(illegal);
    expect(runtime.executions).toHaveLength(1);
  });

  test("waits for its turn where ten are under way", async () => {
    const gates: (() => void)[] = [];
    const held = calls({ pace: () => new Promise((resolve) => gates.push(resolve)) });
    const all = Array.from({ length: AT_ONCE + 2 }, (_, n) => held.run("save", [{ name: n }]));
    expect([held.underWay, gates.length]).toEqual([AT_ONCE, AT_ONCE]);
    gates[0]!();
    await all[0];
    await Promise.resolve();
    expect([held.underWay, gates.length]).toEqual([AT_ONCE, AT_ONCE + 1]);
    for (const answer of all.slice(1)) {
      for (const open of gates) open();
      await answer;
    }
    expect(held.underWay).toBe(0);
  });

  test("may be answered after a later one", async () => {
    const gates = new Map<string, () => void>();
    const paced = calls({ pace: (name) => new Promise((open) => gates.set(name, open)) });
    const order: string[] = [];
    const first = paced.run("save", [{ name: "a" }]).then(() => order.push("first"));
    const second = paced.run("fails", []).then(() => order.push("second"));
    gates.get("fails")!();
    await second;
    gates.get("save")!();
    await first;
    expect(order).toEqual(["second", "first"]);
  });
});

describe("a call that goes wrong", () => {
  test.each([
    ["storage-denied", "ja", "PERMISSION_DENIED"],
    ["storage-denied", "en", "Error code PERMISSION_DENIED."],
    ["authorization-required", "ja", "承認が必要です"],
    ["authorization-required", "en", "Authorization is required to perform that action."],
    ["dropped", "en", "NetworkError"],
  ] as const)("has not run: %s, in %s", async (kind, language, words) => {
    const { run, runtime } = faulty({ kind }, language);
    const message = expect.stringContaining(words);
    expect(await run("save", [{ name: "a" }])).toMatchObject({ failure: { message } });
    expect(runtime.executions).toEqual([]);
  });

  test("may have done its work, though the page sees a broken connection", async () => {
    const { run, runtime } = faulty({ kind: "answer-lost" });
    expect(await run("save", [{ name: "a" }])).toMatchObject({ failure: { name: "NetworkError" } });
    expect(runtime.executions.map(({ log }) => log)).toEqual([["a"]]);
  });

  test("may run twice", async () => {
    const { run, runtime } = faulty({ kind: "duplicated" });
    expect(await run("save", [{ name: "a" }])).toEqual({ value: { saved: "a", calls: 1 } });
    expect(runtime.counts.get("save")).toBe(2);
  });

  test("may take its time", async () => {
    let open = () => {};
    const until = new Promise<void>((resolve) => {
      open = resolve;
    });
    const { run, runtime } = faulty({ kind: "slow", until });
    const answer = run("save", [{ name: "a" }]);
    expect(runtime.executions).toEqual([]);
    open();
    expect(await answer).toMatchObject({ value: { saved: "a" } });
  });
});

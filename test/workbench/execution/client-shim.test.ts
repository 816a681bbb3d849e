import vm from "node:vm";
import { describe, expect, test } from "vitest";
import { clientShim } from "../../../src/workbench/execution/client-shim.ts";

/** A frame after its first script, and what it has said. */
function frame(names: readonly string[] | null = null) {
  const said: unknown[] = [];
  const listeners: ((event: unknown) => void)[] = [];
  const host = { postMessage: (message: unknown) => said.push(structuredClone(message)) };
  const errors: string[] = [];
  const context = vm.createContext({
    parent: host,
    HTMLFormElement: class {},
    console: { error: (error: Error) => errors.push(error.message) },
    addEventListener: (_: string, listener: (event: unknown) => void) => listeners.push(listener),
  });
  vm.runInContext("window = globalThis", context);
  vm.runInContext(clientShim(names), context);
  return {
    said,
    errors,
    run: (text: string): unknown => vm.runInContext(text, context),
    reply: (data: unknown, source: unknown = host) => {
      for (const listener of listeners) listener({ data, source });
    },
  };
}

const HANDLED = `results = [];
  google.script.run.withSuccessHandler((value, user) => results.push(["ok", value, user]))
    .withFailureHandler((error, user) => results.push([error.name, error.message, user]))
    .withUserObject("me").ask(1);`;

describe("the first script of a frame", () => {
  test("sends calls by their names, each under its own number", () => {
    const { run, said } = frame();
    run('google.script.run.save({ a: undefined, b: [undefined] }); google.script.run.load("x");');
    expect(said).toEqual([
      { kind: "run", id: 1, name: "save", args: [{ b: [null] }] },
      { kind: "run", id: 2, name: "load", args: ["x"] },
    ]);
  });

  test("gives the answer and the user's object to the success handler, once", () => {
    const { run, reply } = frame();
    run(HANDLED);
    reply({ kind: "reply", id: 1, value: 7 });
    reply({ kind: "reply", id: 1, value: 8 });
    expect(run("JSON.stringify(results)")).toBe('[["ok",7,"me"]]');
  });

  test("gives an Error to the failure handler, or to the console where there is none", () => {
    const { run, reply, errors } = frame();
    run(HANDLED);
    run("google.script.run.ask(2)");
    for (const id of [1, 2])
      reply({ kind: "reply", id, failure: { name: "Exception", message: "no" } });
    expect(run("JSON.stringify(results)")).toBe('[["Exception","no","me"]]');
    expect(errors).toEqual(["no"]);
  });

  test("listens to its host alone", () => {
    const { run, reply } = frame();
    run(HANDLED);
    reply({ kind: "reply", id: 1, value: 7 }, {});
    expect(run("results.length")).toBe(0);
  });

  test.each([
    ["a date", "new Date(0)"],
    ["a function", "[() => 1]"],
    ["a map", "{ a: new Map() }"],
    ["an instance of a class", "new (class A {})()"],
    ["what is no number", "[NaN]"],
    ["a circle", "(function () { var a = []; a.push(a); return a; })()"],
  ])("refuses to send %s", (_, value) => {
    const { run, said } = frame();
    expect(() => run(`google.script.run.ask(${value})`)).toThrow("Failed due to illegal value");
    expect(said).toEqual([]);
  });

  test("knows no function that the script has not, where it was told the names", () => {
    const { run } = frame(["ask"]);
    run("google.script.run.ask()");
    expect(() => run("google.script.run.secret_()")).toThrow(
      "google.script.run.secret_ is not a function",
    );
  });

  test("closes, resizes and gives the focus back", () => {
    const { run, said } = frame();
    run("google.script.host.close(); google.script.host.setHeight(300);");
    run("google.script.host.editor.focus();");
    expect(said).toEqual([{ kind: "close" }, { kind: "resize", height: 300 }, { kind: "focus" }]);
  });
});

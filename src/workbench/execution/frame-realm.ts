// Realms in the page: the functions of a hidden frame of the same origin, without what browsers add to ECMAScript.

import type { Project } from "./project.ts";
import { type RealmConstructors, type RealmMaker, TimeExceeded } from "./realm.ts";

/** Global names of ECMAScript, which Apps Script has, too. All others of a window are hidden from the script. */
const ECMASCRIPT = new Set(
  (
    "Object Function Array Number Boolean String Symbol Date Promise RegExp Error AggregateError EvalError RangeError " +
    "ReferenceError SyntaxError TypeError URIError JSON Math Intl ArrayBuffer Atomics Uint8Array Int8Array Uint16Array " +
    "Int16Array Uint32Array Int32Array Float32Array Float64Array Uint8ClampedArray BigUint64Array BigInt64Array DataView " +
    "Map BigInt Set WeakMap WeakSet WeakRef FinalizationRegistry Proxy Reflect SharedArrayBuffer WebAssembly " +
    "Infinity NaN undefined parseFloat parseInt isNaN isFinite decodeURI decodeURIComponent encodeURI " +
    "encodeURIComponent escape unescape eval arguments"
  ).split(" "),
);

type FrameWindow = RealmConstructors & { readonly Function: FunctionConstructor };

/**
 * Every execution evaluates the script anew, inside one function of the frame.
 *
 * Google: a fresh global object for each, sloppy mode, stopped when its time is over. Here: built-in
 * objects are shared by all executions of a page; strict mode, so that a global made by accident
 * throws; `globalThis` is hidden, too; and a script that takes too long is only told so when it ends,
 * for nothing can stop it. Node's realm has none of these differences.
 */
export function frameRealm(
  { code, functions }: Pick<Project, "code" | "functions">,
  page: Document,
): RealmMaker {
  const frame = hiddenFrame(page);
  const hidden = foreignNames(frame);
  const body = `"use strict";\n${code}\nreturn { ${functions.join(", ")} };\n//# sourceURL=Code.js`;
  const compile = latest((names: readonly string[]) => {
    const parameters = [...names, ...hidden.filter((name) => !names.includes(name))];
    return frame.Function(...parameters, body) as Load;
  });
  const constructors = {
    Date: frame.Date,
    Array: frame.Array,
    Object: frame.Object,
    Error: frame.Error,
  };
  return (services, milliseconds) => {
    const given = services(constructors);
    const load = compile(Object.keys(given));
    const timed = limit(milliseconds);
    const declared = timed(() => load(...Object.values(given))) as Declared;
    return {
      ...constructors,
      functionNamed(name) {
        const found = Object.hasOwn(declared, name) ? declared[name] : undefined;
        return found && ((...args) => timed(() => found(...args)));
      },
      leaked: () => [],
    };
  };
}

type Load = (...args: unknown[]) => unknown;
type Declared = Readonly<Record<string, (...args: unknown[]) => unknown>>;

function hiddenFrame(page: Document): FrameWindow {
  const frame = page.createElement("iframe");
  frame.hidden = true;
  frame.title = "Apps Script";
  frame.setAttribute("aria-hidden", "true");
  page.body.append(frame);
  return frame.contentWindow as unknown as FrameWindow;
}

/** Names that code of the frame could reach and Apps Script does not have. */
function foreignNames(frame: object): string[] {
  const names = new Set<string>(["globalThis"]);
  for (let at: object | null = frame; at !== null; at = Object.getPrototypeOf(at)) {
    for (const name of Object.getOwnPropertyNames(at)) names.add(name);
  }
  return [...names].filter((name) => /^[A-Za-z_$][\w$]*$/.test(name) && !ECMASCRIPT.has(name));
}

/** Remembers the latest result: the services have the same names every time. */
function latest(make: (names: readonly string[]) => Load): typeof make {
  let known: { readonly key: string; readonly made: Load } | null = null;
  return (names) => {
    const key = names.join();
    if (known?.key !== key) known = { key, made: make(names) };
    return known.made;
  };
}

function limit(milliseconds: number): (work: () => unknown) => unknown {
  return (work) => {
    const start = performance.now();
    const value = work();
    if (performance.now() - start > milliseconds)
      throw new TimeExceeded("the script took too long");
    return value;
  };
}

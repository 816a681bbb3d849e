// Runs dist/Code.js as Sheets would: a fresh, bare context for every formula, with nothing but ECMAScript and the doubles.

import vm from "node:vm";
import { type Answer, copiedAnswer } from "./answer.ts";
import { services } from "./doubles.ts";

export interface BareOptions {
  /** The spreadsheet's own time zone. */
  readonly timeZone: string;
}

export interface BareBundle {
  /** Answers `=NAME(args…)`; what the function throws for its user is thrown as an Error with that message. */
  call(name: string, args: readonly unknown[]): Answer;
  /** Names of the functions that the bundle declares at its top level. */
  readonly functions: readonly string[];
}

/** Constructors of the context in which one formula runs: `instanceof` is a matter of the realm. */
interface Realm {
  readonly Array: ArrayConstructor;
  readonly Date: DateConstructor;
}

/** The bundle, parsed once; every call runs it anew, as every cell does in Sheets. */
export function bareBundle(code: string, options: BareOptions): BareBundle {
  const script = new vm.Script(code, { filename: "Code.js" });
  return {
    functions: topLevelFunctions(script),
    call(name, args) {
      const context = vm.createContext(Object.create(null));
      const realm = vm.runInContext("({ Array, Date })", context) as Realm;
      const makeDate = (instant: number) => new realm.Date(instant);
      Object.assign(context, services(options.timeZone, { makeDate }));
      script.runInContext(context);
      const entry: unknown = context[name];
      if (typeof entry !== "function") throw new Error(`#NAME? ${name}`);
      try {
        return copiedAnswer(entry(...args.map((value) => copiedInto(realm, value))));
      } catch (thrown) {
        throw new Error(messageOf(thrown));
      }
    },
  };
}

function topLevelFunctions(script: vm.Script): string[] {
  const context = vm.createContext(Object.create(null));
  const before = new Set(Object.getOwnPropertyNames(context));
  script.runInContext(context);
  return Object.getOwnPropertyNames(context).filter(
    (name) => !before.has(name) && typeof context[name] === "function",
  );
}

function copiedInto(realm: Realm, value: unknown): unknown {
  if (value instanceof Date) return new realm.Date(value.getTime());
  if (!Array.isArray(value)) return value;
  const copy = new realm.Array<unknown>();
  for (const item of value) copy.push(copiedInto(realm, item));
  return copy;
}

/** Errors of the context are no Errors of this realm. */
function messageOf(thrown: unknown): string {
  const isError = Object.prototype.toString.call(thrown) === "[object Error]";
  return isError ? (thrown as Error).message : String(thrown);
}

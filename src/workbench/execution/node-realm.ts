// Realms in Node: a fresh, bare context for every execution, with nothing but ECMAScript and the doubles.

import vm from "node:vm";
import type { Project } from "./project.ts";
import { type RealmConstructors, type RealmMaker, TimeExceeded } from "./realm.ts";

const CONSTRUCTORS = new vm.Script("({ Date, Array, Object, Error })");

/** The script is parsed once; every execution runs it anew, as every cell does in Sheets. */
export function nodeRealm({ code, globals }: Pick<Project, "code" | "globals">): RealmMaker {
  const script = new vm.Script(code, { filename: "Code.js" });
  return (services, milliseconds) => {
    const context = vm.createContext(Object.create(null));
    const constructors = CONSTRUCTORS.runInContext(context) as RealmConstructors;
    Object.assign(context, services(constructors));
    const known = new Set([...Object.keys(context), ...globals]);
    limited(() => script.runInContext(context, options(milliseconds)));
    return {
      ...constructors,
      functionNamed(name) {
        const found: unknown = context[name];
        if (typeof found !== "function") return undefined;
        return (...args) => within(context, milliseconds, () => found(...args));
      },
      leaked: () => Object.keys(context).filter((name) => !known.has(name)),
    };
  };
}

/** No name that a script could hit upon; the property is gone before the script's own code runs. */
const ENTRY = "\u0000entry";
const RUN = new vm.Script(`this["\\u0000entry"]()`);

/** Only code that a script of the context calls can be stopped: so a script of the context makes the call. */
function within(context: vm.Context, milliseconds: number, work: () => unknown): unknown {
  const value = () => {
    delete context[ENTRY];
    return work();
  };
  Object.defineProperty(context, ENTRY, { value, configurable: true });
  return limited(() => RUN.runInContext(context, options(milliseconds)));
}

function options(milliseconds: number): vm.RunningScriptOptions {
  const timeout = Number.isFinite(milliseconds) ? { timeout: Math.max(1, milliseconds) } : {};
  return { displayErrors: false, ...timeout };
}

function limited(run: () => unknown): unknown {
  try {
    return run();
  } catch (thrown) {
    const isLate = (thrown as { code?: unknown } | null)?.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
    throw isLate ? new TimeExceeded("the script took too long") : thrown;
  }
}

// google.script.run between a page of the add-on and the script: ten calls at a time, and every way in which they go wrong.

import type { ClientFailure } from "./client-protocol.ts";
import { failureWords } from "./client-words.ts";
import type { Runtime } from "./runtime.ts";

/** What goes wrong with one call; a test or a curious user chooses it. */
export type Fault =
  /** Google refuses before the script runs: several accounts are signed in, or a permission is gone. */
  | { readonly kind: "storage-denied" | "authorization-required" }
  /** The connection breaks: the script has not run. */
  | { readonly kind: "dropped" }
  /** The script has run, and what it did is done, but the page is told of a broken connection. */
  | { readonly kind: "answer-lost" }
  /** The script runs twice, as after a double click; the second answer counts. */
  | { readonly kind: "duplicated" }
  /** The script runs only then. */
  | { readonly kind: "slow"; readonly until: Promise<void> };

export interface ClientCallOptions {
  readonly runtime: Pick<Runtime, "callFromClient">;
  /** Of the user: Google's refusals are told in it. */
  readonly language: string;
  /** Asked before each call; null lets it pass. */
  fault?(functionName: string): Fault | null;
  /** Waited for before each call runs, so that answers may come in any order; default: the next turn. */
  pace?(functionName: string): Promise<void>;
}

/** What becomes of a call; the failure is what a failure handler is given. */
export type ClientOutcome = { readonly value: unknown } | { readonly failure: ClientFailure };

export interface ClientCalls {
  /** Runs a function of the script; never rejects. */
  run(functionName: string, args: readonly unknown[]): Promise<ClientOutcome>;
  /** Calls that are under way; the others wait for their turn. */
  readonly underWay: number;
}

/** Google: at most ten calls of a page at once. */
export const AT_ONCE = 10;

/** Calls of one page, a sidebar or a dialog. */
export function clientCalls(options: ClientCallOptions): ClientCalls {
  const waiting: (() => void)[] = [];
  let underWay = 0;
  // A call that ends gives its place to the one that has waited longest.
  const end = () => {
    const next = waiting.shift();
    if (next === undefined) underWay -= 1;
    else next();
  };
  return {
    get underWay() {
      return underWay;
    },
    async run(functionName, args) {
      if (underWay < AT_ONCE) underWay += 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        await options.pace?.(functionName);
        return await outcome(options, functionName, args);
      } finally {
        end();
      }
    },
  };
}

async function outcome(
  options: ClientCallOptions,
  functionName: string,
  args: readonly unknown[],
): Promise<ClientOutcome> {
  const fault = options.fault?.(functionName) ?? null;
  const call = () => answered(options, functionName, args);
  switch (fault?.kind) {
    case "storage-denied":
    case "authorization-required":
    case "dropped":
      return { failure: failureWords(fault.kind, options.language) };
    case "answer-lost":
      call();
      return { failure: failureWords("dropped", options.language) };
    case "duplicated":
      call();
      return call();
    case "slow":
      await fault.until;
      return call();
    default:
      return call();
  }
}

function answered(
  { runtime }: ClientCallOptions,
  functionName: string,
  args: readonly unknown[],
): ClientOutcome {
  try {
    return { value: runtime.callFromClient(functionName, args) };
  } catch (thrown) {
    const { name, message } = thrown as Error;
    return { failure: { name, message } };
  }
}

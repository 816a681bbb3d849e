// One execution: a fresh realm with its services, one function called in it, and the record of what it did.

import type { ServiceCall } from "../apps-script/call-context.ts";
import type { ExecutionContext } from "../apps-script/execution-context.ts";
import { globalsOf } from "../apps-script/globals.ts";
import { releaseLocks } from "../apps-script/lock.ts";
import { type AuthModes, authModes } from "../apps-script/script-app.ts";
import type { Execution, ExecutionKind } from "./execution-record.ts";
import { isPublic } from "./project.ts";
import type { RealmConstructors } from "./realm.ts";
import type { RuntimeOptions } from "./runtime-options.ts";
import { failureOf, ScriptFailure } from "./script-failure.ts";

/** How an execution starts. */
export type Start = Pick<Execution, "kind" | "functionName" | "authMode" | "cell">;

const LIMITS: Readonly<Record<ExecutionKind, number>> = {
  "custom-function": 30_000,
  open: 30_000,
  install: 30_000,
  menu: 360_000,
  client: 360_000,
};

/** What the arguments of a call are made with. */
export interface Making {
  readonly realm: RealmConstructors;
  readonly modes: AuthModes;
}

/**
 * Runs one function of the project afresh.
 *
 * @param args - Makes the arguments, in the script's own realm.
 * @param take - Copies what the function answered out of the realm; what it throws fails the execution.
 * @throws {@link ScriptFailure}, and nothing else: a slip of the workbench itself is told as one of the script.
 */
export function execute<T>(
  options: RuntimeOptions,
  start: Start,
  args: (making: Making) => readonly unknown[],
  take: (answer: unknown) => T,
): T {
  const began = performance.now();
  const calls: ServiceCall[] = [];
  const log: string[] = [];
  let leaked: readonly string[] = [];
  let failure: ScriptFailure | null = null;
  const locks: ExecutionContext["locks"] = new Set();
  try {
    let modes: AuthModes | null = null;
    let isLoading = true;
    const realm = options.realm((constructors) => {
      const state = { calls, log, locks, isLoading: () => isLoading };
      modes = authModes({ realm: constructors });
      return globalsOf(contextOf(options, start, constructors, state), modes);
    }, options.limit ?? LIMITS[start.kind]);
    isLoading = false;
    const entry = realm.functionNamed(start.functionName);
    if (entry === undefined) {
      throw new ScriptFailure("Exception", `Script function not found: ${start.functionName}`);
    }
    const answer = entry(...args({ realm, modes: modes! }));
    leaked = realm.leaked();
    return take(answer);
  } catch (thrown) {
    failure = failureOf(thrown);
    throw failure;
  } finally {
    releaseLocks({ locks, stores: options.stores });
    const milliseconds = performance.now() - began;
    options.onExecution?.({ ...start, milliseconds, failure: told(failure), calls, log, leaked });
  }
}

function told(failure: ScriptFailure | null): Execution["failure"] {
  return failure && { name: failure.name, message: failure.message };
}

interface State extends Pick<ExecutionContext, "locks" | "isLoading"> {
  readonly calls: ServiceCall[];
  readonly log: string[];
}

function contextOf(
  options: RuntimeOptions,
  { authMode, cell }: Start,
  realm: RealmConstructors,
  { calls, log, locks, isLoading }: State,
): ExecutionContext {
  const { grid, ui, title, timeZone, locale, language, project, stores } = options;
  return {
    ...{ grid, ui, authMode, cell, realm, title, timeZone, locale, language, stores, locks },
    addOnName: options.addOnName ?? "Add-on",
    scriptTimeZone: project.manifest.timeZone,
    htmlFiles: project.html,
    hasFunction: (name) => isPublic(name) && project.functions.includes(name),
    record: (call) => calls.push(call),
    log: (line) => log.push(line),
    isLoading,
  };
}

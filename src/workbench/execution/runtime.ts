// Starts executions of a project: for formulas, menus, the sidebar and the opening of a document.

import type { AuthMode } from "../apps-script/call-context.ts";
import { FormulaError, type FormulaHost } from "../grid/formula-host.ts";
import { sentValue } from "./client-values.ts";
import { execute, type Making } from "./execution.ts";
import type { Execution, ExecutionKind } from "./execution-record.ts";
import { givenValue, takenResult } from "./formula-values.ts";
import { isPublic, type Project } from "./project.ts";
import type { RuntimeOptions } from "./runtime-options.ts";
import { ScriptFailure } from "./script-failure.ts";

export interface Runtime extends FormulaHost {
  /**
   * Runs `onOpen(e)` if the script declares one.
   *
   * @throws {@link ScriptFailure}; Google shows nothing then but a menu with "Help".
   */
  openDocument(authMode: AuthMode): void;
  /** Runs `onInstall(e)` if the script declares one, as when the add-on is added from inside the editor. */
  install(): void;
  /** Runs what a menu item names, without arguments. */
  runMenuItem(functionName: string): void;
  /**
   * What `google.script.run` does in the script: public top-level functions only, and values that can be sent.
   *
   * @throws Error with `name` and `message` as the failure handler is given them.
   */
  callFromClient(functionName: string, args: readonly unknown[]): unknown;
  /** The latest executions, oldest first; at most {@link KEPT} are kept. */
  readonly executions: readonly Execution[];
  /** How many executions each function has had since the runtime was made. */
  readonly counts: ReadonlyMap<string, number>;
}

/** How many executions are remembered. */
export const KEPT = 200;

/** A runtime over a project and a spreadsheet. */
export function runtime(options: RuntimeOptions): Runtime {
  const executions: Execution[] = [];
  const counts = new Map<string, number>();
  // Getters of the options are asked again each time: a copy would freeze the day's language.
  const watched: RuntimeOptions = Object.create(options, {
    onExecution: {
      value: (execution: Execution) => {
        executions.push(execution);
        if (executions.length > KEPT) executions.shift();
        counts.set(execution.functionName, (counts.get(execution.functionName) ?? 0) + 1);
        options.onExecution?.(execution);
      },
    },
  });
  const run = (kind: ExecutionKind, functionName: string, authMode: AuthMode, args = noArguments) =>
    execute(watched, { kind, functionName, authMode, cell: null }, args, () => undefined);
  const { project } = options;
  return {
    customFunctions: project.customFunctions,
    callCustom: (name, args, at) => calculated(watched, name, args, at),
    openDocument(authMode) {
      if (!project.functions.includes("onOpen")) return;
      run("open", "onOpen", authMode, eventOf(authMode));
    },
    install() {
      if (!project.functions.includes("onInstall")) return;
      run("install", "onInstall", "FULL", eventOf("FULL"));
    },
    runMenuItem(functionName) {
      run("menu", publicName(project, functionName), "FULL");
    },
    callFromClient: (name, args) => called(watched, name, args),
    executions,
    counts,
  };
}

const noArguments = (_making: Making): readonly unknown[] => [];

/** The event of a simple trigger. Google: also `source` and `user`, which an add-on cannot rely on. */
function eventOf(authMode: AuthMode): (making: Making) => readonly unknown[] {
  return ({ realm, modes }) => {
    const event = new realm.Object() as Record<string, unknown>;
    event.authMode = modes[authMode];
    return [event];
  };
}

function publicName({ functions }: Project, name: string): string {
  if (functions.includes(name) && isPublic(name)) return name;
  throw new ScriptFailure("Exception", `Script function not found: ${name}`);
}

const calculated = (
  options: RuntimeOptions,
  ...[name, args, cell]: Parameters<FormulaHost["callCustom"]>
): ReturnType<FormulaHost["callCustom"]> => {
  const functionName = options.project.functions.find(
    (known) => known.toUpperCase() === name.toUpperCase() && isPublic(known),
  );
  if (functionName === undefined) {
    throw new FormulaError("#NAME?", `Unknown function: '${name}'.`);
  }
  const { timeZone } = options;
  const start = {
    kind: "custom-function",
    functionName,
    authMode: "CUSTOM_FUNCTION",
    cell,
  } as const;
  try {
    return execute(
      options,
      start,
      ({ realm }) => args.map((argument) => givenValue(argument, realm, timeZone)),
      (answer) => takenResult(answer, timeZone),
    );
  } catch (thrown) {
    throw new FormulaError("#ERROR!", noteOf(thrown as ScriptFailure));
  }
};

/** Google: "Error: message (line N)."; here without the line, which says nothing of a bundle. */
function noteOf({ name, message }: ScriptFailure): string {
  const isLate = message === "Exceeded maximum execution time";
  return isLate ? `${message} (line 0).` : `${name}: ${message}`;
}

function called(options: RuntimeOptions, functionName: string, args: readonly unknown[]): unknown {
  const { functions } = options.project;
  if (!functions.includes(functionName) || !isPublic(functionName)) {
    throw new TypeError(`google.script.run.${functionName} is not a function`);
  }
  const sent = args.map((argument) => sentValue(argument));
  return execute(
    options,
    { kind: "client", functionName, authMode: "FULL", cell: null },
    ({ realm }) => {
      const made = {
        array: () => new realm.Array<unknown>(),
        object: () => new realm.Object() as Record<string, unknown>,
      };
      return sent.map((argument) => sentValue(argument, made));
    },
    (answer) => sentValue(answer),
  );
}

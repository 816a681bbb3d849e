// The bundle without a spreadsheet around it, for the terminal and for tests: a formula's arguments in, its answer out.

import { emptyStores } from "../apps-script/stores.ts";
import type { Grid } from "../grid/grid.ts";
import { type Answer, copiedAnswer } from "./answer.ts";
import { execute } from "./execution.ts";
import { nodeRealm } from "./node-realm.ts";
import { project } from "./project.ts";
import type { RealmConstructors } from "./realm.ts";
import type { RuntimeOptions } from "./runtime-options.ts";
import { ScriptFailure } from "./script-failure.ts";
import type { UiHost } from "./ui-host.ts";

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

const MANIFEST = '{ "timeZone": "Asia/Tokyo", "runtimeVersion": "V8", "oauthScopes": [] }';

/** The bundle, parsed once; every call is an execution of its own, as every cell's is in Sheets, without a limit of time. */
export function bareBundle(code: string, { timeZone }: BareOptions): BareBundle {
  const read = project({ code, html: {}, manifest: MANIFEST });
  const options: RuntimeOptions = {
    project: read,
    realm: nodeRealm(read),
    grid: absent<Grid>("grid"),
    ui: absent<UiHost>("user interface"),
    title: "",
    timeZone,
    locale: "ja_JP",
    language: "ja",
    stores: emptyStores(),
    limit: Number.POSITIVE_INFINITY,
  };
  return {
    functions: read.functions,
    call(functionName, args) {
      if (!read.functions.includes(functionName)) throw new Error(`#NAME? ${functionName}`);
      const cell = { sheet: "", row: 0, column: 0 };
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
          ({ realm }) => args.map((value) => copiedInto(realm, value)),
          copiedAnswer,
        );
      } catch (thrown) {
        throw thrown instanceof ScriptFailure ? new Error(thrown.message) : thrown;
      }
    },
  };
}

/** Something that is not there: what asks it anything is told so by name. */
function absent<T extends object>(what: string): T {
  return new Proxy({} as T, {
    get(_, member) {
      throw new Error(`there is no ${what} here: ${String(member)}`);
    },
  });
}

function copiedInto(realm: RealmConstructors, value: unknown): unknown {
  if (value instanceof Date) return new realm.Date(value.getTime());
  if (!Array.isArray(value)) return value;
  const copy = new realm.Array<unknown>();
  for (const item of value) copy.push(copiedInto(realm, item));
  return copy;
}

// Starts executions of a project: for formulas, menus, the sidebar and the opening of a document.

import type { AuthMode, ServiceCall } from "../apps-script/service-context.ts";
import type { Stores } from "../apps-script/stores.ts";
import type { FormulaHost } from "../grid/formula-host.ts";
import type { Grid } from "../grid/grid.ts";
import type { Project } from "./project.ts";
import type { RealmMaker } from "./realm.ts";
import type { UiHost } from "./ui-host.ts";

/** What executions are started over. Read anew for every execution: a page may give getters. */
export interface RuntimeOptions {
  readonly project: Project;
  readonly realm: RealmMaker;
  readonly grid: Grid;
  readonly ui: UiHost;
  /** Name of the spreadsheet. */
  readonly title: string;
  /** IANA zone of the spreadsheet. */
  readonly timeZone: string;
  /** Of the spreadsheet, as `ja_JP`. */
  readonly locale: string;
  /** Of the user, as `ja`. */
  readonly language: string;
  /** What outlives executions: properties, cache, locks. `emptyStores()` to begin with. */
  readonly stores: Stores;
  /** Longest execution in milliseconds; default 30 s for custom functions and onOpen, 6 min for the rest. */
  readonly limit?: number;
  /** Told of each execution as it ends. */
  onExecution?(execution: Execution): void;
}

export type ExecutionKind = "custom-function" | "open" | "install" | "menu" | "client";

/** One run of the script, as it is counted. */
export interface Execution {
  readonly kind: ExecutionKind;
  readonly functionName: string;
  readonly authMode: AuthMode;
  readonly milliseconds: number;
  /** Null where it ended well. */
  readonly failure: { readonly name: string; readonly message: string } | null;
  readonly calls: readonly ServiceCall[];
  /** Lines written by console and Logger. */
  readonly log: readonly string[];
  /** Globals made without a declaration. */
  readonly leaked: readonly string[];
}

export interface Runtime extends FormulaHost {
  /** Runs `onOpen(e)` if the script declares one; what it throws is recorded, and thrown on. */
  openDocument(authMode: AuthMode): void;
  /** Runs `onInstall(e)` if the script declares one. */
  install(): void;
  /** Runs what a menu item names, without arguments. */
  runMenuItem(functionName: string): void;
  /**
   * What `google.script.run` does in the script: only public top-level functions, only values that can be sent.
   *
   * @throws Error with `name` and `message` as the failure handler is given them.
   */
  callFromClient(functionName: string, args: readonly unknown[]): unknown;
  /** The latest executions, oldest first; at most 200 are kept. */
  readonly executions: readonly Execution[];
  /** How many executions each function has had since the runtime was made. */
  readonly counts: ReadonlyMap<string, number>;
}

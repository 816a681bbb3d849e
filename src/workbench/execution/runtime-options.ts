// Over what executions are started: a project, a spreadsheet, its user, and what outlives executions.

import type { Stores } from "../apps-script/stores.ts";
import type { Grid } from "../grid/grid.ts";
import type { Execution } from "./execution-record.ts";
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
  /** Title of the add-on's menu; "Add-on" where it is not given. */
  readonly addOnName?: string;
  /** Longest execution in milliseconds; else 30 s for formulas and the opening of a document, 6 min for the rest. */
  readonly limit?: number;
  /** Told of each execution as it ends. */
  onExecution?(execution: Execution): void;
}

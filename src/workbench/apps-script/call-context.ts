// What every service of the double knows of the execution in which it is called.

import type { RealmConstructors } from "../execution/realm.ts";
import type { UiHost } from "../execution/ui-host.ts";
import type { Grid } from "../grid/grid.ts";
import type { CellPlace } from "../grid/sheet-value.ts";

/** ScriptApp.AuthMode: what an execution may do (platform rules, by kind of start). */
export type AuthMode = "NONE" | "LIMITED" | "CUSTOM_FUNCTION" | "FULL";

/** What one call of a service did; tests count them. */
export interface ServiceCall {
  /** As Google names it: `Range.getValues`. */
  readonly member: string;
  readonly kind: "read" | "write" | "other";
  /** Name of the sheet it read or wrote; null where it touched none. */
  readonly sheet: string | null;
}

export interface ServiceContext {
  readonly grid: Grid;
  readonly ui: UiHost;
  readonly authMode: AuthMode;
  /** The cell that is being calculated; null outside custom functions. */
  readonly cell: CellPlace | null;
  readonly realm: RealmConstructors;
  /** Name of the spreadsheet. */
  readonly title: string;
  /** IANA zone of the spreadsheet: File > Settings. */
  readonly timeZone: string;
  /** Of the spreadsheet, as `ja_JP`. */
  readonly locale: string;
  /** Of the user, as `ja`. */
  readonly language: string;
  /** Html files of the project by name, without their ending. */
  readonly htmlFiles: Readonly<Record<string, string>>;
  /** Whether the script has a public function of that name, which a menu item may name. */
  hasFunction(name: string): boolean;
  record(call: ServiceCall): void;
}

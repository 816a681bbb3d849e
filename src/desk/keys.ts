// What the sidebar and the add-on point with: days, tabs, offers, cells of an action to take back.

import type { TabId } from "../tables/tabs/tab.ts";

/** An ISO date. */
export type IsoDay = string;

export type { TabId };

/** An offer by its row and what stood in it: where the row has changed since, nothing is recorded. */
export interface OfferKey {
  /** Row in the Offers table, the header being row 1. */
  readonly row: number;
  readonly source: string;
  readonly exit: string;
  readonly give: number;
  readonly get: number;
}

/** One request of the plan, as it was shown. */
export interface StepKey {
  readonly offer: OfferKey;
  /** Points without the fee. */
  readonly amount: number;
}

/** A cell for showing: dates are ISO texts. */
export type Shown = string | number | boolean;

/** How to take an action back: every cell it wrote, with what stood there. Refused where one has changed since. */
export interface Undo {
  readonly what: string;
  readonly cells: readonly {
    readonly table: TabId;
    /** Row in the table, the header being row 1. */
    readonly row: number;
    /** The header as typed. */
    readonly column: string;
    readonly before: Kept;
    readonly after: Kept;
  }[];
  /** Rows that the action added: taken back only where nothing has been typed into them since. */
  readonly appended: readonly { readonly table: TabId; readonly row: number }[];
}

/** A cell as an {@link Undo} carries it: "" for a blank; a date to the millisecond, so that it comes back as it was. */
export type Kept = Shown | { readonly day: IsoDay; readonly instant: number };

/** Used of a cap becomes what the Log counts in the period now running. */
export interface MendUsed {
  readonly kind: "mend-used";
  readonly table: "offers" | "limits";
  /** Row in the table, the header being row 1. */
  readonly row: number;
  readonly used: number;
}

// What the sidebar shows: days are `YYYY-MM-DD`; yen and points are numbers for showing, never reckoned with.

import type { Language } from "../tables/language.ts";
import type { IsoDay, MendUsed, StepKey, TabId } from "./keys.ts";

/** All that the sidebar shows when it opens. */
export interface State {
  readonly language: Language;
  readonly asOf: IsoDay;
  /** Tabs that are not there yet. */
  readonly missing: readonly TabId[];
  /** Null where tables are missing or cannot be read: {@link problems} tell. */
  readonly plan: PlanView | null;
  /** True where the plan was not asked for yet, and so nothing is known of it. */
  readonly isPlanToCome?: boolean;
  readonly problems: readonly Finding[];
  readonly doubts: readonly Finding[];
  readonly log: readonly LogItem[];
  readonly balances: readonly BalanceView[];
  readonly exits: readonly string[];
  readonly currencies: readonly string[];
  /** Names of the tabs as they stand in this spreadsheet. */
  readonly tabs: Readonly<Partial<Record<TabId, string>>>;
}

export interface PlanView {
  readonly steps: readonly StepView[];
  readonly value: number;
  readonly nothing: number;
  readonly gain: number;
  readonly byHand: number;
  readonly proof: { readonly isOptimal: boolean; readonly text: string };
  readonly decideBy: IsoDay | null;
  readonly until: IsoDay;
  readonly needs: readonly NeedView[];
  readonly lapses: readonly {
    readonly currency: string;
    readonly units: number;
    readonly day: IsoDay;
  }[];
  /** Limited-time offers that lie within the plan, whether it uses them or not. */
  readonly campaigns: readonly {
    readonly source: string;
    readonly exit: string;
    readonly rate: string;
    readonly from: IsoDay | null;
    readonly until: IsoDay | null;
    readonly isUsed: boolean;
  }[];
  /** Why there is nothing to do; null where there are steps. */
  readonly nothingToDo: string | null;
  readonly checks: string;
}

export interface StepView {
  readonly key: StepKey;
  readonly day: IsoDay;
  readonly source: string;
  readonly exit: string;
  readonly amount: number;
  readonly fee: number;
  readonly feeFrom: "balance" | "received";
  readonly receives: number;
  readonly bonus: {
    readonly currency: string;
    readonly units: number;
    readonly creditedBy: IsoDay;
  } | null;
  readonly creditedBy: IsoDay;
  readonly noLaterThan: IsoDay;
  readonly for: string;
  readonly value: number;
  readonly why: string;
  readonly check: string;
  readonly isFirstCome: boolean;
  /** The official page, where the row has an https address. */
  readonly link: string | null;
  readonly when: "overdue" | "today" | "later";
}

export interface NeedView {
  readonly row: number;
  readonly exits: string;
  readonly amount: number;
  readonly met: number;
  readonly day: IsoDay;
  readonly note: string;
  /** Why it is not met in full; "" where it is. */
  readonly why: string;
}

export interface BalanceView {
  readonly source: string;
  readonly points: number;
  readonly expires: IsoDay | null;
  readonly availableFrom: IsoDay | null;
}

/** A request that was made. */
export interface LogItem {
  /** The row's Id; for a row typed by hand without one, a text that finds it again as long as it stands unchanged. */
  readonly id: string;
  readonly row: number;
  readonly requestedOn: IsoDay;
  readonly source: string;
  readonly exit: string;
  readonly points: number;
  readonly expected: number;
  /** Null where a row typed by hand tells neither the day nor words it could be reckoned from. */
  readonly creditBy: IsoDay | null;
  /** The site's own words on crediting, to quote where it is late. */
  readonly words: string;
  readonly creditedOn: IsoDay | null;
  readonly registeredOn: IsoDay | null;
  readonly lastFour: string;
  readonly state: "waiting" | "late" | "to-register" | "closed";
}

/** A row that cannot be read, or looks doubtful. */
export interface Finding {
  readonly table: TabId | null;
  readonly row: number | null;
  /** The header as typed. */
  readonly column: string | null;
  readonly problem: string;
  readonly whatToDo: string;
  /** Whether "confirmed today" mends it. */
  readonly isStale: boolean;
  /** The action that mends it with one click, where there is one. */
  readonly mend?: MendUsed;
}

/** What a supposition changes: nothing is written. */
export interface Difference {
  readonly gainBefore: number;
  readonly gainAfter: number;
  /** Value of the plan after less before. */
  readonly value: number;
  readonly added: readonly StepView[];
  readonly dropped: readonly StepView[];
  readonly needsBefore: number;
  readonly needsAfter: number;
  readonly said: string;
}

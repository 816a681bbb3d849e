// What the sidebar asks of the add-on, and what comes back: JSON only, as google.script.run carries
// nothing else. Days are `YYYY-MM-DD`; yen and points are numbers for showing, never reckoned with.

import type { IsoDay, MendUsed, OfferKey, Shown, StepKey, TabId, Undo } from "./keys.ts";
import type { Difference, State } from "./views.ts";

export type * from "./keys.ts";
export type * from "./views.ts";

/** Something supposed, and written nowhere. */
export type Supposition =
  /** The plan as of another day. */
  | { readonly kind: "as-of"; readonly day: IsoDay }
  /** A request that cannot be made today: its offer opens tomorrow. */
  | { readonly kind: "not-today"; readonly offer: OfferKey }
  /** No offer into or out of a currency: the hub is closed. */
  | { readonly kind: "closed"; readonly currency: string }
  /** The offers of a pair bring so many percent more, asked for from one day to another. */
  | {
      readonly kind: "campaign";
      readonly source: string;
      readonly exit: string;
      readonly percent: number;
      readonly from: IsoDay;
      readonly until: IsoDay;
    }
  /** A unit of a currency is worth so many yen (decimal text). */
  | { readonly kind: "worth"; readonly currency: string; readonly yen: string }
  /** A need is served by another exit. */
  | { readonly kind: "exit"; readonly needRow: number; readonly exit: string };

export type PresetId = "amazon" | "cash" | "loyalty";

/** One question or action. Every answer to an action carries the state after it. */
export type Ask =
  /** With `withoutPlan` all but the plan, at once: a second `open` brings that. */
  | {
      readonly kind: "open";
      readonly suppose: readonly Supposition[];
      readonly withoutPlan?: boolean;
    }
  | { readonly kind: "set-up"; readonly withExample: boolean }
  | { readonly kind: "compare"; readonly source: string; readonly points: number }
  | { readonly kind: "cost"; readonly exit: string; readonly yen: number }
  | { readonly kind: "what-if"; readonly suppose: readonly Supposition[] }
  /** A request was made. The same id is recorded once, however often it arrives. */
  | { readonly kind: "done"; readonly id: string; readonly step: StepKey; readonly note: string }
  | { readonly kind: "offer-closed"; readonly offer: OfferKey }
  /** Units have arrived; `received` where it is not what was expected. */
  | {
      readonly kind: "credited";
      readonly logId: string;
      readonly day: IsoDay;
      readonly received: number | null;
    }
  /** A gift code was registered; only its last four characters are kept. */
  | {
      readonly kind: "registered";
      readonly logId: string;
      readonly day: IsoDay;
      readonly lastFour: string;
    }
  | { readonly kind: "undo"; readonly undo: Undo }
  /** Fills what is missing or blank in Worth; with `replace` also what stands there. */
  | {
      readonly kind: "preset";
      readonly preset: PresetId;
      readonly write: boolean;
      readonly replace?: boolean;
    }
  | { readonly kind: "confirmed"; readonly table: TabId; readonly row: number }
  | MendUsed
  | {
      readonly kind: "select";
      readonly table: TabId;
      readonly row: number;
      readonly column: string | null;
    }
  | { readonly kind: "write-plan" }
  | { readonly kind: "year"; readonly year: number };

export type Answer =
  | {
      readonly kind: "state";
      readonly state: State;
      readonly said: string;
      readonly undo: Undo | null;
    }
  | { readonly kind: "table"; readonly rows: readonly (readonly Shown[])[]; readonly said: string }
  | { readonly kind: "difference"; readonly difference: Difference }
  | { readonly kind: "preset"; readonly rows: readonly (readonly Shown[])[] }
  | { readonly kind: "year"; readonly rows: readonly (readonly Shown[])[]; readonly said: string }
  /** Said to the user in their language; nothing was written. */
  | { readonly kind: "refused"; readonly message: string };

// What the comparing functions answer: exits ranked for a balance, sources ranked for an amount (contract.md, sections 2 and 4).

import type { BusinessCalendar } from "./business-days.ts";
import type { Limit } from "./cap.ts";
import type { CapInForce } from "./caps-in-force.ts";
import type { Currency, Points, Units } from "./currency.ts";
import type { Day } from "./day.ts";
import type { Fraction } from "./fraction.ts";
import type { Offer } from "./offer.ts";
import type { Exchange } from "./request.ts";
import type { WorthTable } from "./worth.ts";

/** The rows that every comparison of one call shares. */
export interface Market {
  readonly asOf: Day;
  readonly offers: readonly Offer[];
  readonly limits: readonly Limit[];
  /** Null = the call has no Worth table: an exit that is no source counts 1 yen a unit. */
  readonly worth: WorthTable | null;
  readonly calendar: BusinessCalendar;
}

/** A currency and some of it. */
export interface Quantity {
  readonly currency: Currency;
  readonly units: Units;
}

/** One request of a route. Equal requests are repeated. */
export interface RouteRequest {
  readonly offer: Offer;
  readonly day: Day;
  readonly exchange: Exchange;
  readonly creditedBy: Day;
}

/** What is better than usual about a route. */
export interface Preference {
  /** Share of face value gained over par at the route's lots: 490 → 500 is 1/49. Null = par or below, or a face value is unknown. */
  readonly abovePar: Fraction | null;
  /** The first day on which an offer of the route ends; null = none of them has an end. */
  readonly until: Day | null;
  readonly isFirstCome: boolean;
}

/** What a reader should check before trusting a row. */
export type Note =
  /** The row leaves Fee blank; it was reckoned as 0. */
  | { readonly kind: "fee-not-stated"; readonly offer: Offer }
  /** Confirmed more than 90 days before as_of. A row that was never confirmed says nothing. */
  | { readonly kind: "stale"; readonly offer: Offer }
  /** May end early. */
  | { readonly kind: "first-come"; readonly offer: Offer }
  /** A better offer of the same hop is passed over, as its condition is not met. */
  | { readonly kind: "condition-not-met"; readonly offer: Offer }
  /** More would be exchanged, but for this cap. */
  | { readonly kind: "cap-binds"; readonly cap: CapInForce }
  /** Units of a bonus, and when they are credited; counted in the value. */
  | { readonly kind: "bonus"; readonly bonus: Quantity; readonly creditedBy: Day }
  /** Units of a currency without a Worth row were counted as 0 yen. */
  | { readonly kind: "no-worth"; readonly currency: Currency }
  /** COMPARE_SOURCES: units brought beyond the yen asked for; not counted. */
  | { readonly kind: "brought-beyond"; readonly beyond: Quantity };

/** The requests of one route and what they come to. */
export interface RouteTaken {
  /** Source, hubs, exit: two to four currencies. */
  readonly route: readonly Currency[];
  /** In the order in which they are made; at least one a hop. */
  readonly requests: readonly RouteRequest[];
  /** Points of the source that are exchanged, the fee not counted. */
  readonly exchanged: Points;
  /** Units received in the exit, the bonus not counted. */
  readonly received: Units;
  /** Fees by currency, in the order of the route; none where nothing is paid. */
  readonly fees: readonly Quantity[];
  /** Points left at the source and units stranded at hubs; only what is above 0. */
  readonly leftOver: readonly Quantity[];
  /** The day on which all units of the exit are there. */
  readonly creditedBy: Day;
  /** Null = nothing is better than usual. */
  readonly preference: Preference | null;
  readonly notes: readonly Note[];
}

/** One exit for a balance (a row of COMPARE_EXITS). */
export interface ExitOutcome extends RouteTaken {
  readonly exit: Currency;
  /** Effective yen. */
  readonly value: Fraction;
  /** Effective yen a point held. */
  readonly perPoint: Fraction;
  /** Effective yen ÷ face value of the points held; null where the source has no Worth row. */
  readonly ofFace: Fraction | null;
  /** The fewest points with which the route works at all. */
  readonly minimum: Points;
}

/** Why nothing can be exchanged. */
export type Refusal = { readonly kind: "none"; readonly why: RefusalReason };

export type RefusalReason =
  /** The balance is below the fewest points that any route takes. */
  | { readonly kind: "below-minimum"; readonly minimum: Points }
  /** Routes exist, but a limit or cap on each is used up. */
  | { readonly kind: "limits-used-up" }
  /** Routes exist, but each needs a condition that is not met. */
  | { readonly kind: "condition-not-met"; readonly condition: string }
  /** Routes exist, but none is open. */
  | { readonly kind: "not-open"; readonly day: Day }
  /** Offers knows the source, but no route of three hops to the exit. */
  | { readonly kind: "no-route"; readonly source: Currency; readonly exit: Currency }
  /** No row of Offers has this source. */
  | { readonly kind: "no-offer-from"; readonly source: Currency }
  /** COMPARE_SOURCES: no row of Offers has this exit. */
  | { readonly kind: "no-offer-to"; readonly exit: Currency }
  /** The exit has no Worth row, or is itself a source and there is no Worth table. */
  | { readonly kind: "no-worth"; readonly currency: Currency }
  /** A day of crediting lies outside the table of holidays. */
  | { readonly kind: "calendar-ends" }
  /** Too many combinations of amounts for an exact answer; nothing is approximated. */
  | { readonly kind: "too-large" };

/** Every exit for one balance, best first. */
export interface ExitComparison {
  readonly rows: readonly ExitOutcome[];
  /** Exits reached by rows of Offers but not now, and why; by name. */
  readonly unreached: readonly { readonly exit: Currency; readonly why: RefusalReason }[];
  /** Exits left out for want of a worth; by name. */
  readonly withoutWorth: readonly Currency[];
  /** Why there is no row; null where there is one. */
  readonly why: RefusalReason | null;
}

/** One source for an amount of an exit (a row of COMPARE_SOURCES). */
export interface SourceOutcome extends RouteTaken {
  readonly source: Currency;
  /** The fewest points, fees included. */
  readonly points: Points;
  /** Face value of the points in yen; null where the source has no Worth row. */
  readonly yenOfPoints: Fraction | null;
  /** 1 − yen of points ÷ yen asked for, below 0 where it costs more; null where the yen of points are unknown. */
  readonly saved: Fraction | null;
}

/** Every source for an amount of one exit, cheapest first; those of unknown face value last. */
export interface SourceComparison {
  readonly exit: Currency;
  readonly rows: readonly SourceOutcome[];
  /** Sources with rows that lead to the exit but not now, and why; by name. */
  readonly unreached: readonly { readonly source: Currency; readonly why: RefusalReason }[];
  readonly why: RefusalReason | null;
}

/** All comparisons over one market; it remembers what elements of a range have in common. */
export interface Comparer {
  exits(source: Currency, points: Points): ExitComparison;
  exit(source: Currency, points: Points, exit: Currency): ExitOutcome | Refusal;
  best(source: Currency, points: Points): ExitOutcome | Refusal;
  /** @param yen - Face value wanted, above 0. */
  sources(exit: Currency, yen: Fraction): SourceComparison;
}

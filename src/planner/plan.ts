// The answer: a dated plan with its value, its proof and the reason for every step (contract.md, section 5).

import type { CapInForce } from "../core/caps-in-force.ts";
import type { Currency, Points, Units } from "../core/currency.ts";
import type { Day } from "../core/day.ts";
import type { Fraction } from "../core/fraction.ts";
import type { Need } from "../core/need.ts";
import type { Offer } from "../core/offer.ts";

/**
 * How far a plan's value is from the best there is.
 * - `optimal`: nothing better exists; the search has exhausted its bound.
 * - `within`: a better plan may exist, but by no more than `gap` yen.
 */
export type Proof =
  | { readonly kind: "optimal" }
  | { readonly kind: "within"; readonly gap: Fraction };

/** What a step's units are for: a need, another step's points, or simply to be kept. */
export type Purpose = { readonly kind: "need"; readonly need: Need } | { readonly kind: "keep" };

/** Why a step is there, and on that day. The words are the tables' affair. */
export type Reason =
  /** The points it takes lapse after `day`. */
  | { readonly kind: "lapses"; readonly currency: Currency; readonly day: Day }
  /** The offer takes its last requests on `day`. */
  | { readonly kind: "offer-ends"; readonly day: Day }
  /** The offer may end early. */
  | { readonly kind: "first-come" }
  /** Not earlier: the offer opens on `day`. */
  | { readonly kind: "offer-opens"; readonly day: Day }
  /** Not earlier: its points are there from `day`. */
  | { readonly kind: "points-arrive"; readonly day: Day }
  /** It takes all that a cap leaves in its period. */
  | { readonly kind: "cap-full"; readonly cap: CapInForce }
  /** Not earlier: a cap was used up before `day`, when its new period begins. */
  | { readonly kind: "cap-renews"; readonly cap: CapInForce; readonly day: Day }
  /** Its units are to be there by `day` for a need. */
  | { readonly kind: "in-time"; readonly need: Need; readonly day: Day }
  /** Its units are to be there by `day` for the next exchange of the route. */
  | { readonly kind: "next-hop"; readonly exit: Currency; readonly day: Day }
  /** Nothing presses: as late as is safe, as a preference may still come. */
  | { readonly kind: "may-wait" }
  /** Its units are worth more when kept than the points they cost. */
  | { readonly kind: "worth-more" }
  /** Without this step the plan would lose so many yen. */
  | { readonly kind: "without"; readonly loss: Fraction };

/** One request of the plan. */
export interface Step {
  readonly offer: Offer;
  readonly day: Day;
  /** Points without the fee. */
  readonly amount: Points;
  /** In points where the offer's fee is from the balance, in units where from received. */
  readonly fee: number;
  /** Points that leave the balance. */
  readonly takes: Points;
  readonly receives: Units;
  readonly bonus: Units;
  readonly creditedBy: Day;
  /** The last day to which this step alone could move without losing value. */
  readonly noLaterThan: Day;
  readonly purposes: readonly Purpose[];
  /** Yen this step adds, on top of those before it; the steps' values add up to the gain. */
  readonly value: Fraction;
  readonly reasons: readonly Reason[];
}

/** A need the plan reckons with, and how many yen of it are met. */
export interface NeedOutcome {
  readonly need: Need;
  readonly met: Fraction;
}

/** A need that no plan can serve, as its day is outside as_of – Plan until. */
export interface NeedLeftOut {
  readonly need: Need;
  readonly why: "before-as-of" | "after-plan-until";
}

/** Units that lapse unused under the plan, by the last day on which they could be used. */
export interface Lapse {
  readonly currency: Currency;
  readonly units: Units;
  readonly day: Day;
}

export interface Plan {
  /** In the order in which they are made. */
  readonly steps: readonly Step[];
  /** Yen, exact. */
  readonly value: Fraction;
  /** Yen of making no request at all. */
  readonly nothing: Fraction;
  readonly needs: readonly NeedOutcome[];
  readonly needsLeftOut: readonly NeedLeftOut[];
  readonly lapses: readonly Lapse[];
  readonly proof: Proof;
  /** Yen of exchanging each balance at its best single rate on as_of. */
  readonly byHand: Fraction;
}

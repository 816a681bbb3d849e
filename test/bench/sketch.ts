// What the parts of the generator share while one book is being made.

import type { Currency } from "../../src/core/currency.ts";
import type { Day } from "../../src/core/day.ts";
import type { Worth } from "../../src/core/worth.ts";
import type { Chance } from "../support/random.ts";
import { type Feature, ODDS, type Profile, type Size, type Switches } from "./profiles.ts";

export interface Money {
  readonly name: Currency;
  readonly kind: "site" | "hub" | "cash" | "gift" | "points";
  /** Units that make one yen of face value times `perYenOf`: 10 units a yen, or 1 unit for 2 yen. */
  readonly unitsPerYen: number;
  readonly worth: Worth | null;
}

export class Sketch {
  constructor(
    readonly size: Size,
    readonly profile: Profile,
    readonly chance: Chance,
    readonly asOf: Day,
    readonly until: Day,
    private readonly switches: Switches,
  ) {}

  has(feature: Feature): boolean {
    const wanted = this.switches[feature];
    const odds = wanted === undefined ? ODDS[feature] : wanted ? 0.5 : 0;
    return this.chance.happens(odds);
  }

  /** A day of the plan, at the given shares of its length. */
  dayAt(low: number, high: number): Day {
    const length = this.until - this.asOf;
    return this.asOf + this.chance.between(Math.round(length * low), Math.round(length * high));
  }

  count(range: readonly [number, number]): number {
    return this.chance.between(range[0], range[1]);
  }
}

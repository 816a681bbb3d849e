// Random books that look like people's own: the same size, seed and switches always give the same book.

import type { Book } from "../../src/core/book.ts";
import { japaneseBusinessDays } from "../../src/core/business-days.ts";
import { day } from "../../src/core/day.ts";
import { fraction } from "../../src/core/fraction.ts";
import type { Need } from "../../src/core/need.ts";
import { Chance } from "../support/random.ts";
import { generatedHoldings, generatedMoney } from "./generated-money.ts";
import { generatedLimits, generatedOffers } from "./generated-offers.ts";
import { PROFILES, type Profile, type Size, type Switches } from "./profiles.ts";
import { type Money, Sketch } from "./sketch.ts";

const STARTS: Readonly<Record<"long" | "short", readonly string[]>> = {
  long: ["2026-04-06", "2026-06-15", "2026-09-01", "2026-11-02", "2026-12-01", "2027-01-12"],
  short: ["2026-04-28", "2026-05-29", "2026-06-30", "2026-11-12", "2026-12-28", "2027-03-30"],
};

export function generateBook(size: Size, seed: number, switches: Switches = {}): Book {
  return generateFrom(PROFILES[size], size, seed, switches);
}

/** A book of a profile of one's own; `size` lends it its habits. */
export function generateFrom(
  profile: Profile,
  size: Size,
  seed: number,
  switches: Switches = {},
): Book {
  const chance = new Chance(seed * 7919 + size.length * 104729);
  const asOf = day(chance.pick(STARTS[size === "small" ? "short" : "long"]));
  const until = asOf + chance.between(profile.days[0], profile.days[1]);
  const sketch = new Sketch(size, profile, chance, asOf, until, switches);
  const money = generatedMoney(sketch);
  const holdings = generatedHoldings(sketch, money);
  const offers = generatedOffers(sketch, money);
  return {
    asOf,
    until,
    effort: fraction(sketch.has("no effort") ? 0 : chance.pick([10, 10, 10, 25])),
    spareDays: sketch.has("spare days") ? chance.between(1, size === "small" ? 2 : 5) : 0,
    staleAfter: 90,
    calendar: japaneseBusinessDays([], []),
    holdings,
    offers,
    limits: generatedLimits(sketch, money),
    needs: generatedNeeds(sketch, money, holdings),
    worth: new Map(money.flatMap(({ name, worth }) => (worth === null ? [] : [[name, worth]]))),
  };
}

function generatedNeeds(
  sketch: Sketch,
  money: readonly Money[],
  holdings: Book["holdings"],
): Need[] {
  const { chance, profile } = sketch;
  const exits = money.filter(
    ({ kind, worth }) => worth !== null && kind !== "site" && kind !== "hub",
  );
  const unitsPerYen = new Map(money.map((of) => [of.name, of.unitsPerYen]));
  const owned = holdings.reduce((sum, of) => sum + of.units / unitsPerYen.get(of.currency)!, 0);
  const count = sketch.count(profile.needs);
  const needs: Need[] = [];
  for (let i = 0; i < count; i += 1) {
    const first = chance.happens(0.35) ? exits[0]! : chance.pick(exits);
    const joined = sketch.has("joined need") ? chance.shuffled(exits).slice(0, 2) : [];
    const names = [first, ...joined.filter((of) => of !== first)].map(({ name }) => name);
    const share = (owned * (0.3 + 0.9 * chance.next())) / count;
    needs.push({
      row: needs.length + 2,
      exits: sketch.size === "small" ? names.slice(0, 2) : names,
      amount: fraction(Math.max(300, Math.round(share / 100) * 100)),
      day: sketch.has("need outside")
        ? chance.pick([sketch.asOf - 3, sketch.until + 5])
        : sketch.dayAt(0.05, 1),
      worth: sketch.has("need worth") ? fraction(100 + chance.between(-4, 10), 100) : fraction(1),
      note: "",
    });
  }
  return needs;
}

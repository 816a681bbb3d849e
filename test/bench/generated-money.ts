// Currencies and what is held of them in a generated book.

import { fraction } from "../../src/core/fraction.ts";
import type { Holding } from "../../src/core/holding.ts";
import type { Validity } from "../../src/core/validity.ts";
import type { Worth } from "../../src/core/worth.ts";
import type { Money, Sketch } from "./sketch.ts";

/** Name and what a yen of it is worth when kept, in percent. */
const EXITS: readonly (readonly [string, Money["kind"], number])[] = [
  ["cash", "cash", 100],
  ["amazon", "gift", 90],
  ["rakuten", "points", 97],
  ["paypay", "points", 98],
  ["d point", "points", 96],
  ["v point", "points", 95],
  ["ponta", "points", 95],
  ["nanaco", "points", 94],
  ["waon", "points", 94],
  ["jre", "points", 92],
  ["apple", "gift", 85],
  ["google play", "gift", 85],
  ["quo", "gift", 88],
  ["ana", "points", 90],
  ["jal", "points", 90],
];

export function generatedMoney(sketch: Sketch): Money[] {
  const { chance, profile } = sketch;
  let row = 1;
  const make = (name: string, kind: Money["kind"], unitsPerYen: number, percent: number): Money => {
    if (kind !== "cash" && sketch.has("no worth")) return { name, kind, unitsPerYen, worth: null };
    row += 1;
    return {
      name,
      kind,
      unitsPerYen,
      worth: worthOf(sketch, row, name, kind, unitsPerYen, percent),
    };
  };
  const sites = Array.from({ length: sketch.count(profile.sources) }, (_, i) =>
    make(
      `site ${i + 1}`,
      "site",
      chance.pick([1, 1, 1, 10, 10, 2]),
      chance.pick([95, 95, 90, 100]),
    ),
  );
  const hubs = Array.from({ length: sketch.count(profile.hubs) }, (_, i) =>
    make(`hub ${i + 1}`, "hub", i % 2 === 0 ? chance.pick([1, 10]) : 1, 95),
  );
  const exits = EXITS.slice(0, sketch.count(profile.exits)).map(([name, kind, percent]) =>
    make(
      name,
      kind,
      kind === "points" && sketch.has("mixed units") ? chance.pick([10, 0.5]) : 1,
      percent,
    ),
  );
  return [...sites, ...hubs, ...exits];
}

function worthOf(
  sketch: Sketch,
  row: number,
  currency: string,
  kind: Money["kind"],
  unitsPerYen: number,
  percent: number,
): Worth {
  const yenPerUnit = unitsPerYen < 1 ? fraction(1 / unitsPerYen) : fraction(1, unitsPerYen);
  return {
    row,
    currency,
    yenPerUnit,
    leftOver: fraction(yenPerUnit.num * percent, yenPerUnit.den * 100),
    validity: kind !== "cash" && sketch.has("valid for") ? validityOf(sketch) : { kind: "endless" },
  };
}

function validityOf(sketch: Sketch): Validity {
  const { chance } = sketch;
  const length = sketch.until - sketch.asOf;
  return chance.pick<Validity>([
    { kind: "days", days: chance.between(1, Math.max(2, Math.round(length * 0.8))) },
    { kind: "days", days: chance.pick([30, 62, 90]) },
    { kind: "months", months: chance.pick([1, 2, 6, 12]) },
    { kind: "month-end", months: chance.pick([0, 1, 6]) },
  ]);
}

export function generatedHoldings(sketch: Sketch, money: readonly Money[]): Holding[] {
  const { chance, profile } = sketch;
  const holdings: Holding[] = [];
  const hold = (of: Money, yen: number, odd: number) => {
    const units = Math.max(1, Math.round(yen * of.unitsPerYen)) + odd;
    const availableFrom = sketch.has("after plan")
      ? sketch.until + chance.between(1, 20)
      : sketch.has("pending lot")
        ? sketch.dayAt(0, 0.6)
        : null;
    const soonest = Math.max(availableFrom ?? sketch.asOf, sketch.asOf);
    const lapses = sketch.has("lapsing lot") && of.kind !== "cash";
    const span = Math.round((sketch.until - sketch.asOf) * 1.5) + 1;
    const expires = lapses ? soonest + chance.between(0, span) : null;
    holdings.push({ row: holdings.length + 2, currency: of.name, units, availableFrom, expires });
  };
  const [least, most] = profile.balance;
  for (const of of money) {
    const odds =
      of.kind === "site" ? 1 : of.kind === "hub" ? 0.4 : sketch.size === "small" ? 0.3 : 0.6;
    if (!chance.happens(odds)) continue;
    const lots = of.kind === "site" && chance.happens(0.35) ? 2 : 1;
    const top = of.kind === "site" ? most : Math.round(most / 5);
    for (let i = 0; i < lots; i += 1) {
      hold(
        of,
        chance.spread(Math.min(least, top), top),
        of.unitsPerYen > 1 ? chance.between(0, 9) : 0,
      );
    }
  }
  return holdings;
}

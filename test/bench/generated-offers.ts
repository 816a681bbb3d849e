// Offers and limits of a generated book.

import type { Cap, Limit, Per } from "../../src/core/cap.ts";
import type { Offer } from "../../src/core/offer.ts";
import { wordingFor } from "./generated-crediting.ts";
import { type Ends, generatedTerms } from "./generated-terms.ts";
import type { Money, Sketch } from "./sketch.ts";

export function generatedOffers(sketch: Sketch, money: readonly Money[]): Offer[] {
  const { chance, profile } = sketch;
  const exits = money.filter(({ kind }) => kind !== "site" && kind !== "hub");
  const endsOf = (from: Money, to: Money): Ends => ({ from, to, other: chance.pick(exits) });
  const standing = pairsFor(sketch, money, sketch.count(profile.offers));
  const offers = standing.map(([from, to], i) =>
    generatedOffer(sketch, i + 2, endsOf(from, to), false),
  );
  const campaigns = sketch.count(profile.campaigns);
  for (let i = 0; i < campaigns; i += 1) {
    const [from, to] = chance.pick(standing);
    offers.push(generatedOffer(sketch, offers.length + 2, endsOf(from, to), true));
  }
  return offers;
}

type Pair = readonly [Money, Money];

function pairsFor(sketch: Sketch, money: readonly Money[], count: number): Pair[] {
  const { chance } = sketch;
  const of = (kind: Money["kind"]) => money.filter((m) => m.kind === kind);
  const [sites, hubs] = [of("site"), of("hub")];
  const cash = of("cash");
  const exits = money.filter((m) => m.kind !== "site" && m.kind !== "hub");
  const isSmall = sketch.size === "small";
  const pairs: Pair[] = [];
  if (!isSmall) {
    for (const site of sites) pairs.push([site, cash[0]!], [site, chance.pick(hubs)]);
  }
  while (pairs.length < count) {
    const roll = chance.next();
    if (sketch.has("round trip")) pairs.push([chance.pick(exits), chance.pick(sites)]);
    else if (roll < 0.22 && hubs.length > 0) pairs.push([chance.pick(hubs), chance.pick(exits)]);
    else if (roll < 0.3 && exits.length > 1) pairs.push([cash[0]!, chance.pick(exits.slice(1))]);
    else if (roll < 0.4 && hubs.length > 0) pairs.push([chance.pick(sites), chance.pick(hubs)]);
    else pairs.push([chance.pick(sites), chance.pick(exits)]);
  }
  return pairs.slice(0, count);
}

function generatedOffer(sketch: Sketch, row: number, ends: Ends, isCampaign: boolean): Offer {
  const { chance } = sketch;
  const { from, to } = ends;
  const isBound = isCampaign || sketch.has("offer window");
  const opens = isBound && chance.happens(0.7) ? sketch.dayAt(0, 0.8) : null;
  const length = Math.round((sketch.until - sketch.asOf) * chance.pick([0.1, 0.25, 0.5]));
  const closes = isBound ? Math.max(opens ?? sketch.asOf, sketch.asOf) + length : null;
  return {
    row,
    source: from.name,
    exit: to.name,
    ...generatedTerms(sketch, ends, isCampaign),
    crediting: wordingFor(sketch, to.kind === "cash" ? "cash" : "other"),
    from: opens,
    until: closes,
    isFirstCome: sketch.has("first come"),
    cap: sketch.has("own cap") ? generatedCap(sketch, from, to, opens) : null,
    condition: sketch.has("condition") ? { text: "gold rank", isMet: chance.happens(0.5) } : null,
    isOpen: !sketch.has("closed"),
    confirmedOn: null,
    note: "",
  };
}

function generatedCap(sketch: Sketch, from: Money, to: Money | null, opens: number | null): Cap {
  const { chance, profile } = sketch;
  const counted = chance.pick([
    "points",
    "points",
    to === null ? "points" : "units",
    "requests",
  ] as const);
  const per: Per = sketch.has("daily cap")
    ? "day"
    : chance.pick(["month", "month", "month", "total", "year", "fiscal-year"]);
  const yen = chance.pick(profile.caps);
  const amount =
    counted === "requests"
      ? chance.between(1, 3)
      : Math.round(yen * (counted === "units" && to !== null ? to.unitsPerYen : from.unitsPerYen));
  const isRunning = opens === null || opens <= sketch.asOf;
  const used = isRunning && chance.happens(0.3) ? chance.between(0, amount) : 0;
  return { amount, counted, per, used };
}

export function generatedLimits(sketch: Sketch, money: readonly Money[]): Limit[] {
  const { chance } = sketch;
  const limits: Limit[] = [];
  for (const source of money.filter(({ kind }) => kind === "site" || kind === "hub")) {
    if (!sketch.has("limit")) continue;
    const exits = money.filter(({ kind }) => kind !== "site");
    const exit = chance.happens(0.25) ? chance.pick(exits) : null;
    const from = chance.happens(0.15) ? sketch.dayAt(0, 0.5) : null;
    const until = chance.happens(0.15) ? (from ?? sketch.asOf) + chance.between(0, 40) : null;
    const cap = generatedCap(sketch, source, exit, from);
    limits.push({
      row: limits.length + 2,
      source: source.name,
      exit: exit === null ? null : exit.name,
      cap,
      from,
      until,
    });
  }
  return limits;
}

// The ledger replays a plan in whole points and is the sole judge of whether it is legal and what it is
// worth. It knows nothing of how the plan was found (contract.md, sections 4 and 5).

import type { Book } from "../core/book.ts";
import { type CapInForce, countedBy, periodOf, roomIn } from "../core/caps-in-force.ts";
import { creditedBy } from "../core/crediting.ts";
import type { Currency, Points, Units } from "../core/currency.ts";
import type { Day } from "../core/day.ts";
import { add, compare, exactInteger, fraction, multiply, ZERO } from "../core/fraction.ts";
import { type Exchange, exchange, takesRequestsOn } from "../core/request.ts";
import { type Grains, leftOverGrains, needGrains, yenPerUnit } from "./grains.ts";
import { expiryOfCredit } from "./lives.ts";
import { type Draw, type Lot, store, take } from "./lots.ts";

/** A request of a plan: which offer, when, how many points without the fee. */
export interface Request {
  /** Index in the book's offers. */
  readonly offer: number;
  readonly day: Day;
  readonly amount: Points;
}

/** Units of an exit that a need uses. */
export interface Use {
  /** Index in the book's needs. */
  readonly need: number;
  readonly currency: Currency;
  readonly units: Units;
}

/**
 * What the ledger says of a plan.
 * - `legal`: it can be carried out as it stands and is worth `grains`.
 * - `illegal`: a rule is broken; `rule` says which, `at` at which request or use.
 */
export type Verdict =
  | {
      readonly kind: "legal";
      readonly grains: number;
      /** The part of `grains` that needs are worth. */
      readonly served: number;
      readonly draws: readonly Draw[];
      /** Units that lapse up to Plan until, by the last day on which they could be used. */
      readonly lapses: readonly {
        readonly currency: Currency;
        readonly units: Units;
        readonly day: Day;
      }[];
    }
  | {
      readonly kind: "illegal";
      readonly rule: "window" | "amount" | "crediting" | "cap" | "short" | "need";
      readonly at: number;
    };

type Illegal = Extract<Verdict, { kind: "illegal" }>;

/**
 * Replays a plan day by day.
 *
 * @param book - The book; its needs must lie from as_of to Plan until.
 * @param grains - Its grain.
 * @param caps - All caps in force.
 * @param requests - In the order in which they are made; days never go back.
 * @param uses - Units that needs use.
 * @param worked - Works out one request; the plain arithmetic unless the caller remembers it.
 * @param among - The currencies that are looked at; of the others nothing is known, and nothing counted.
 * @returns Whether it is legal, and its value in grains. Each demand takes the soonest-expiring lot it
 *   can, in order of the day by which it must be filled: no other choice of lots is worth more
 *   (contract.md, section 5).
 * @example replay(exampleBook, example.grains, [], [example.request], []).grains
 *   //=> 1010 * example.grains.perYen
 */
export function replay(
  book: Book,
  grains: Grains,
  caps: readonly CapInForce[],
  requests: readonly Request[],
  uses: readonly Use[],
  worked: typeof exchange = exchange,
  among: ReadonlySet<Currency> | null = null,
): Verdict {
  const pools = new Map<Currency, Lot[]>();
  const draws: Draw[] = [];
  const isIn = (currency: Currency) => among === null || among.has(currency);
  const put = (currency: Currency, lot: Lot) => {
    if (!isIn(currency)) return;
    const pool = pools.get(currency) ?? [];
    pools.set(currency, pool);
    store(pool, lot);
  };
  for (const lot of book.holdings)
    put(lot.currency, {
      arrives: lot.availableFrom ?? Number.NEGATIVE_INFINITY,
      expires: lot.expires ?? Number.POSITIVE_INFINITY,
      from: -1,
      units: lot.units,
    });
  const broken = needsOverdrawn(book, uses) ?? capsPassed(book, caps, requests, worked);
  if (broken !== null) return broken;
  const serveUntil = servant(book, pools, uses, draws);
  for (let at = 0; at < requests.length; at++) {
    const request = requests[at]!;
    const made = legalExchange(book, request, worked);
    if (typeof made === "string") return { kind: "illegal", rule: made, at };
    if (at > 0 && request.day < requests[at - 1]!.day)
      return { kind: "illegal", rule: "window", at };
    const unserved = serveUntil(request.day - 1);
    if (unserved >= 0) return { kind: "illegal", rule: "need", at: unserved };
    const offer = book.offers[request.offer]!;
    const pool = pools.get(offer.source) ?? [];
    const { day } = request;
    const who = { kind: "request", by: at } as const;
    if (isIn(offer.source) && !take(pool, day, day, made.takes, who, draws))
      return { kind: "illegal", rule: "short", at };
    const credited = creditedBy(day, offer.crediting, book.calendar);
    if (credited === null) return { kind: "illegal", rule: "crediting", at };
    put(offer.exit, creditLot(book, offer.exit, credited, made.receives, at));
    if (offer.bonus === null || made.bonus === 0) continue;
    const extra = creditedBy(day, offer.bonus.crediting, book.calendar);
    if (extra === null) return { kind: "illegal", rule: "crediting", at };
    put(offer.bonus.currency, creditLot(book, offer.bonus.currency, extra, made.bonus, at));
  }
  const unserved = serveUntil(Number.POSITIVE_INFINITY);
  if (unserved >= 0) return { kind: "illegal", rule: "need", at: unserved };
  return settle(book, grains, pools, requests, uses, draws);
}

function creditLot(book: Book, currency: Currency, day: Day, units: Units, from: number): Lot {
  return { arrives: day, expires: expiryOfCredit(book, currency, day), from, units };
}

function legalExchange(
  book: Book,
  request: Request,
  worked: typeof exchange,
): Exchange | "window" | "amount" {
  const offer = book.offers[request.offer];
  if (offer === undefined || request.day < book.asOf || request.day > book.until) return "window";
  if (!takesRequestsOn(offer, request.day)) return "window";
  return worked(offer, request.amount) ?? "amount";
}

/** Serves the needs that must be filled by a day, soonest first; returns a use that cannot be served, or −1. */
function servant(
  book: Book,
  pools: ReadonlyMap<Currency, Lot[]>,
  uses: readonly Use[],
  draws: Draw[],
): (day: number) => number {
  const order = uses
    .map((use, at) => ({ use, at, day: book.needs[use.need]!.day }))
    .sort((a, b) => a.day - b.day || a.at - b.at);
  let next = 0;
  return (day) => {
    for (; next < order.length; next++) {
      const { use, at, day: needed } = order[next]!;
      const fillBy = needed - book.spareDays;
      if (fillBy > day) return -1;
      const pool = pools.get(use.currency) ?? [];
      if (!take(pool, fillBy, needed, use.units, { kind: "use", by: at }, draws)) return at;
    }
    return -1;
  };
}

function needsOverdrawn(book: Book, uses: readonly Use[]): Illegal | null {
  const used = book.needs.map(() => ZERO);
  for (const { need, currency, units } of uses) {
    const row = book.needs[need];
    if (row === undefined || !row.exits.includes(currency) || units < 0)
      return { kind: "illegal", rule: "need", at: need };
    used[need] = add(used[need]!, multiply(yenPerUnit(book, currency), fraction(units)));
  }
  const over = used.findIndex((yen, need) => compare(yen, book.needs[need]!.amount) > 0);
  return over < 0 ? null : { kind: "illegal", rule: "need", at: over };
}

function capsPassed(
  book: Book,
  caps: readonly CapInForce[],
  requests: readonly Request[],
  worked: typeof exchange,
): Illegal | null {
  for (const cap of caps) {
    const used = new Map<number, number>();
    for (let at = 0; at < requests.length; at++) {
      const { offer, day, amount } = requests[at]!;
      const period = cap.offers.includes(offer) ? periodOf(cap, day) : null;
      if (period === null) continue;
      const made = worked(book.offers[offer]!, amount);
      if (made === null) return { kind: "illegal", rule: "amount", at };
      const now = (used.get(period) ?? 0) + countedBy(cap, made);
      if (now > roomIn(cap, period, book.asOf)) return { kind: "illegal", rule: "cap", at };
      used.set(period, now);
    }
  }
  return null;
}

function settle(
  book: Book,
  grains: Grains,
  pools: ReadonlyMap<Currency, readonly Lot[]>,
  requests: readonly Request[],
  uses: readonly Use[],
  draws: readonly Draw[],
): Verdict {
  let value = -grains.effort * requests.length;
  const lapses: { currency: Currency; units: Units; day: Day }[] = [];
  let served = 0;
  for (const { need, currency, units } of uses)
    served += units * needGrains(book, grains, book.needs[need]!, currency);
  value += served;
  for (const [currency, pool] of pools) {
    const worth = leftOverGrains(book, grains, currency);
    for (const lot of pool) {
      if (lot.expires >= book.until || lot.arrives > book.until) value += lot.units * worth;
      else lapses.push({ currency, units: lot.units, day: lot.expires });
    }
  }
  return { kind: "legal", grains: exactInteger(value), served, draws, lapses };
}

// Drafts of arcs: which tariffs of an offer are worth an arc on a span, and how large it can be.

import type { Book } from "../core/book.ts";
import { type CapInForce, periodOf } from "../core/caps-in-force.ts";
import type { Points } from "../core/currency.ts";
import type { Span } from "./day-merging.ts";
import { type Grains, leftOverGrains } from "./grains.ts";
import type { HeldRequests } from "./held.ts";
import type { NetworkBuilder } from "./network.ts";
import { bonusDay, creditDay, type OpenOffer } from "./open-offer.ts";
import type { Promises } from "./promises.ts";
import type { Reach } from "./reach.ts";
import { type Tariff, tariffsOf } from "./tariff.ts";

/** An arc before it has columns. */
export interface Draft {
  readonly open: OpenOffer;
  readonly span: Span;
  readonly tariff: Tariff;
  readonly perRequest: Points;
  readonly requests: number;
  readonly total: Points;
  readonly nodes: { readonly source: number; readonly target: number; readonly bonus: number };
  /** Yen a unit that arrives after Plan until is worth, by target and bonus. */
  readonly late: { readonly target: number; readonly bonus: number };
}

/** What drafts are judged by. */
export interface Circumstances {
  readonly book: Book;
  readonly grains: Grains;
  readonly builder: NetworkBuilder;
  readonly caps: readonly CapInForce[];
  readonly reach: Reach;
  readonly promises: Promises;
  readonly held: HeldRequests;
}

/**
 * The arcs that an offer is worth on a span.
 *
 * @param circumstances - The book and what is known of it; the builder learns the nodes.
 * @param open - The offer.
 * @param span - Days that are the same to every plan's value.
 * @returns Drafts, none where no request is possible or could gain.
 * @example draftsOf(example.circumstances, example.offers[0], [exampleBook.asOf])[0].total //=> 980
 */
export function draftsOf(circumstances: Circumstances, open: OpenOffer, span: Span): Draft[] {
  const { book, grains, builder, reach, promises } = circumstances;
  const { offer } = open;
  const day = span[0]!;
  const available = reach.mostUnits(offer.source, span[span.length - 1]!, day);
  const room = roomOf(circumstances, open, span);
  const found: Draft[] = [];
  for (const tariff of tariffsOf(offer, Math.min(available, room.points))) {
    const allowed = largestWithin(tariff, available, room);
    if (allowed === null) continue;
    const fits = promises.mostUseful(open, day, tariff, allowed);
    const inUnits = room.units < Number.MAX_SAFE_INTEGER;
    const requests = Math.min(
      room.requests,
      mostRequests(open, span, tariff, available, inUnits),
      requestsWithin(room.totalUnits, tariff),
    );
    if (requests < 1 || !promises.canGain(open, day, tariff, tariff.minimum, fits)) continue;
    const { num, den } = tariff.takes.perPoint;
    const total =
      tariff.minimum === tariff.maximum
        ? fits * requests
        : Math.min(
            fits * requests,
            Math.floor((available / num) * den + 1e-6),
            room.total,
            pointsWithin(room.totalUnits, tariff, requests),
          );
    const credited = creditDay(open, day);
    const nodes = {
      source: builder.demand(offer.source, day, day),
      target: builder.credit(offer.exit, credited),
      bonus: offer.bonus === null ? -1 : builder.credit(offer.bonus.currency, bonusDay(open, day)),
    };
    const yen = (currency: string) => leftOverGrains(book, grains, currency) / grains.perYen;
    const late = {
      target: nodes.target < 0 ? yen(offer.exit) : 0,
      bonus: offer.bonus !== null && nodes.bonus < 0 ? yen(offer.bonus.currency) : 0,
    };
    const draft = { open, span, tariff, perRequest: fits, total, nodes, late };
    // Where amounts are rounded, each request is rounded on its own: one arc a request.
    if (tariff.isExact) found.push({ ...draft, requests });
    else
      for (let copy = 0; copy < requests; copy++)
        found.push({ ...draft, requests: 1, total: Math.min(fits, total) });
  }
  return found;
}

/**
 * A draft between the rows of a network.
 *
 * @param draft - A draft between its nodes.
 * @param rowOf - The row of each node; −1 where units are of no use.
 * @returns The same draft, its nodes being rows.
 * @example onRows(example.draft, [7, 8, 9]).nodes.source //=> 7
 */
export function onRows(draft: Draft, rowOf: readonly number[]): Draft {
  const { source, target, bonus } = draft.nodes;
  const at = (node: number) => (node < 0 ? -1 : rowOf[node]!);
  return { ...draft, nodes: { source: at(source), target: at(target), bonus: at(bonus) } };
}

interface Room {
  /** Per request. */
  readonly points: number;
  readonly units: number;
  /** Over all requests of the span. */
  readonly requests: number;
  readonly total: number;
  readonly totalUnits: number;
}

function roomOf({ book, caps, held }: Circumstances, open: OpenOffer, span: Span): Room {
  const none = Number.MAX_SAFE_INTEGER;
  let room: Room = {
    ...{ points: none, units: none, requests: none },
    ...{ total: none, totalUnits: none },
  };
  for (const at of open.caps) {
    const cap = caps[at]!;
    const period = periodOf(cap, span[0]!);
    if (period === null) continue;
    const left = held.roomIn(cap, period, book.asOf);
    const days = cap.cap.per === "day" ? span.length : 1;
    if (cap.cap.counted === "requests")
      room = { ...room, requests: Math.min(room.requests, left * days) };
    else if (cap.cap.counted === "units") {
      const totalUnits = Math.min(room.totalUnits, left * days);
      room = { ...room, units: Math.min(room.units, left), totalUnits };
    } else {
      const total = Math.min(room.total, left * days);
      room = { ...room, points: Math.min(room.points, left), total };
    }
  }
  return room;
}

/** The largest amount of a tariff that a balance and the caps allow in one request. */
function largestWithin(tariff: Tariff, available: number, room: Room): Points | null {
  const { minimum, step, maximum, takes, receives } = tariff;
  if (minimum === maximum) {
    const fits = takes.flat <= available && minimum <= room.points && receives.flat <= room.units;
    return fits ? minimum : null;
  }
  const byBalance = Math.floor(
    ((available - takes.flat) / takes.perPoint.num) * takes.perPoint.den + 1e-6,
  );
  const byUnits =
    room.units === Number.MAX_SAFE_INTEGER
      ? byBalance
      : Math.floor(
          ((room.units + 2 - receives.flat) * receives.perPoint.den) / receives.perPoint.num,
        );
  const most = Math.min(byBalance, byUnits, room.points, maximum ?? byBalance);
  if (most < minimum) return null;
  return minimum + Math.floor((most - minimum) / step) * step;
}

/** What rounding takes from the line of units that a request brings is less than this. */
const MOST_LOST = 2;

/** How many requests can bring no more than so many units together. */
function requestsWithin(units: number, { minimum, receives, isExact }: Tariff): number {
  const { flat, perPoint } = receives;
  const line = flat + (minimum * perPoint.num) / perPoint.den;
  const least = isExact ? Math.round(line) : Math.floor(line) - MOST_LOST;
  return least < 1 ? Number.MAX_SAFE_INTEGER : Math.floor(units / least);
}

/** How many points so many requests can take together where they bring no more than so many units. */
function pointsWithin(units: number, { receives, isExact }: Tariff, requests: number): Points {
  if (units === Number.MAX_SAFE_INTEGER) return units;
  const { flat, perPoint } = receives;
  const aside = Math.max(0, -flat) + (isExact ? 0 : MOST_LOST);
  return Math.floor(((units + aside * requests) / perPoint.num) * perPoint.den + 1e-6);
}

/**
 * How many requests of one tariff and span a best plan can need. Two of a day that could be one are
 * one: it saves effort and fee, and rounding never gains by splitting. Under a cap in units rounding
 * could; then, and where the sum of two amounts is no amount, only the balance bounds the number.
 */
function mostRequests(
  open: OpenOffer,
  span: Span,
  tariff: Tariff,
  available: number,
  inUnits: boolean,
): number {
  const { minimum, takes } = tariff;
  const { num, den } = takes.perPoint;
  const least = takes.flat + (minimum * num) / den;
  const byBalance = Math.floor(available / Math.max(1, least) + 1e-9);
  if (!tariff.isMergeable || inUnits || open.offer.amounts.kind === "named") return byBalance;
  const { maximum } = open.offer.amounts;
  if (maximum === null || maximum >= available) return Math.min(span.length, byBalance);
  return Math.min(byBalance, Math.floor((2 * available) / maximum) + span.length);
}

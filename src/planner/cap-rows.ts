// Caps as rows of the model: one for each cap and period, or span of days.

import type { Book } from "../core/book.ts";
import type { Counted } from "../core/cap.ts";
import { type CapInForce, periodOf } from "../core/caps-in-force.ts";
import { gcd } from "../core/fraction.ts";
import { type Effect, effectOf } from "./arc.ts";
import type { Draft } from "./draft.ts";
import { type HeldRequests, NONE_HELD } from "./held.ts";
import type { Network } from "./network.ts";
import type { Tariff } from "./tariff.ts";

/**
 * Adds rows of caps that can bind.
 *
 * @param book - The book.
 * @param rows - The model's rows, which grow.
 * @param drafts - The arcs to be.
 * @param caps - All caps in force.
 * @param owner - The block of each row, which grows along.
 * @param held - Requests that are made in any case.
 * @returns Each draft's effects on the new rows.
 * @example addCapRows(exampleBook, [], [], [], []) //=> []
 */
export function addCapRows(
  book: Book,
  rows: Network["rows"],
  drafts: readonly Draft[],
  caps: readonly CapInForce[],
  owner: number[],
  held: HeldRequests = NONE_HELD,
): Effect[][] {
  const effects: Effect[][] = drafts.map(() => []);
  caps.forEach((cap, at) => {
    const byPeriod = new Map<number, number[]>();
    drafts.forEach(({ open, span }, index) => {
      if (!open.caps.includes(at)) return;
      const period = periodOf(cap, span[0]!);
      if (period === null) return;
      const known = byPeriod.get(period);
      if (known === undefined) byPeriod.set(period, [index]);
      else known.push(index);
    });
    for (const [period, members] of byPeriod) {
      const days =
        cap.cap.per === "day" ? new Set(members.flatMap((m) => drafts[m]!.span)).size : 1;
      const { counted } = cap.cap;
      const lot = counted === "requests" ? 1 : lotOf(counted, members, drafts);
      const room = Math.floor(held.roomIn(cap, period, book.asOf) / lot) * lot * days;
      if (members.reduce((sum, member) => sum + mostOf(counted, drafts[member]!), 0) <= room)
        continue;
      const scale =
        counted === "requests" ? Math.max(...members.map((m) => drafts[m]!.perRequest)) : 1;
      const row = rows.push({ rhs: room * scale, range: room * scale }) - 1;
      // All offers under one cap have the same source.
      owner[row] = owner[drafts[members[0]!]!.nodes.source]!;
      for (const member of members) {
        effects[member]!.push(capEffect(row, counted, scale, drafts[member]!.tariff));
      }
    }
  });
  return effects;
}

/** The most an arc can have of what a cap counts, whatever it is made to ask for. */
function mostOf(counted: Counted, { tariff, perRequest, requests }: Draft): number {
  if (counted === "requests") return requests;
  if (counted === "points") return perRequest * requests;
  const { flat, perPoint } = tariff.receives;
  const each = flat + (perRequest * perPoint.num) / perPoint.den;
  return Math.max(0, each * requests) + 1e-6 * requests;
}

function capEffect(row: number, counted: Counted, scale: number, tariff: Tariff): Effect {
  if (counted === "units") return { ...effectOf(row, tariff.receives, 1), countsUnits: true };
  if (counted === "requests") return { row, perPoint: 0, flat: scale, countsUnits: false };
  const isFixed = tariff.minimum === tariff.maximum;
  const [perPoint, flat] = isFixed ? [0, tariff.minimum] : [1, 0];
  return { row, perPoint, flat, countsUnits: false };
}

/** What all requests under a cap are multiples of: the rest of the cap is of no use to any. */
function lotOf(
  counted: "points" | "units",
  members: readonly number[],
  drafts: readonly Draft[],
): number {
  let lot = 0;
  for (const member of members) {
    const { minimum, step, maximum, receives, isExact } = drafts[member]!.tariff;
    const isSingle = minimum === maximum;
    if (counted === "points") lot = gcd(gcd(lot, minimum), isSingle ? 0 : step);
    else if (!isExact) return 1;
    else {
      const { num, den } = receives.perPoint;
      const least = Math.round(receives.flat + (minimum * num) / den);
      lot = gcd(gcd(lot, least), isSingle ? 0 : Math.round((step * num) / den));
    }
  }
  return Math.max(1, lot);
}

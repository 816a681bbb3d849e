// Needs that several currencies serve together, of equal or of different face values.
//
// Units of different face values may come out broken: 0.8 of a yen is left for a unit of ten. What must be
// whole is the total of each face value; once the totals are, the rest is a flow, and whole by itself.
// Branching on single currencies would only push the broken part from one to another of the same value.

import { exactInteger, type Fraction, fraction, gcd, lcm, multiply } from "../core/fraction.ts";
import type { Column, Row } from "./programme.ts";

/** A need's uses by currency: Σ weights · columns ≤ room, in the largest part that measures them all. */
export interface JoinedNeed {
  readonly weights: readonly number[];
  readonly columns: readonly number[];
  readonly room: number;
}

/**
 * A need that several currencies serve, measured in the largest part that measures them all.
 *
 * @param columns - The need's uses.
 * @param faces - Yen a unit of each.
 * @param amount - Yen that the need can use.
 * @returns The joined need; none where no two currencies serve it.
 * @example joinedNeed([4, 5], [fraction(1), fraction(1, 2)], fraction(500))[0].weights //=> [2, 1]
 */
export function joinedNeed(
  columns: readonly number[],
  faces: readonly Fraction[],
  amount: Fraction,
): JoinedNeed[] {
  if (columns.length < 2) return [];
  const scale = faces.reduce((found, { den }) => lcm(found, den), 1);
  const weights = faces.map((face) => exactInteger(face.num * (scale / face.den)));
  const common = weights.reduce(gcd, 0);
  const room = multiply(amount, fraction(scale, common || 1));
  return [
    {
      weights: weights.map((weight) => weight / common),
      columns,
      room: Math.floor(room.num / room.den),
    },
  ];
}

/**
 * Adds the rows of a joined need.
 *
 * @param columns - The network's columns, which grow by totals.
 * @param rows - The network's rows, which grow.
 * @param need - The need.
 * @returns The columns that must be kept whole: a total for each face value, or the only use of that
 *   value; none where all are of one value.
 * @example addJoinedNeed([], [], { weights: [], columns: [], room: 500 }) //=> []
 */
export function addJoinedNeed(columns: Column[], rows: Row[], need: JoinedNeed): number[] {
  const { weights, columns: parts, room } = need;
  const put = (at: number, row: number, entry: number) => {
    const column = columns[at]!;
    columns[at] = {
      ...column,
      rows: [...column.rows, row],
      entries: [...column.entries, entry],
    };
  };
  const whole = rows.push({ rhs: room, range: room }) - 1;
  parts.forEach((at, k) => {
    put(at, whole, weights[k]!);
  });
  if (weights.every((weight) => weight === weights[0])) return [];
  return [...new Set(weights)].map((weight) => {
    const alike = parts.filter((_, k) => weights[k] === weight);
    if (alike.length === 1) return alike[0]!;
    const row = rows.push({ rhs: 0, range: 0 }) - 1;
    for (const at of alike) put(at, row, 1);
    const upper = alike.reduce((sum, at) => sum + columns[at]!.upper, 0);
    return columns.push({ cost: 0, lower: 0, upper, rows: [row], entries: [-1] }) - 1;
  });
}

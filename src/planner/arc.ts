// An arc: one tariff of an offer on one span of days, as columns of a linear programme.
//
// It makes z requests of together p points. Its flat part (effort, flat fee, one of a cap's requests)
// is spread over the largest amount P of one request, so that the linear programme already pays p ⁄ P of
// it. Three columns make branching on z a matter of bounds alone: `spread` points with their share of
// the flat part, `more` points of requests that are fixed on (flat part paid), and `extra`, requests
// fixed on, as P points each. z = (spread + extra) ⁄ P and p = spread + more.

import type { Points } from "../core/currency.ts";
import type { Span } from "./day-merging.ts";
import type { Draft } from "./draft.ts";
import type { Network } from "./network.ts";
import type { OpenOffer } from "./open-offer.ts";
import type { Linear, Tariff } from "./tariff.ts";

export interface Arc {
  readonly open: OpenOffer;
  readonly tariff: Tariff;
  readonly span: Span;
  readonly minimum: Points;
  readonly step: Points;
  /** The largest amount of one request. */
  readonly perRequest: Points;
  /** The most requests, and the most points of all of them together. */
  readonly requests: number;
  readonly total: Points;
  /** Whether every request is of the same amount: then p = P × z and one column does. */
  readonly isFixed: boolean;
  readonly spread: number;
  readonly more: number;
  readonly extra: number;
  /** Columns for what rounding takes, where the tariff's lines are not exact; −1 else. */
  readonly losses: { readonly source: number; readonly target: number; readonly bonus: number };
  /** The row of the node its points are taken from. */
  readonly sourceRow: number;
}

/** An arc's part in a row: so much a point and so much a request. */
export interface Effect {
  readonly row: number;
  readonly perPoint: number;
  readonly flat: number;
  /** Whether the row counts units received, so that it is eased by what rounding takes. */
  readonly countsUnits: boolean;
}

/**
 * A line as an arc's part in a row.
 *
 * @param row - The row.
 * @param line - Points or units by amount.
 * @param sign - 1 for what leaves the row's node, −1 for what comes in.
 * @returns The effect.
 * @example effectOf(3, { flat: 30, perPoint: fraction(1) }, 1).flat //=> 30
 */
export function effectOf(row: number, line: Linear, sign: number): Effect {
  const perPoint = (sign * line.perPoint.num) / line.perPoint.den;
  return { row, perPoint, flat: sign * line.flat, countsUnits: false };
}

/**
 * Adds an arc's columns to a network.
 *
 * @param network - The network, which grows.
 * @param draft - What the arc is made of.
 * @param onCaps - Its effects on rows of caps.
 * @param effort - Yen that each request costs in effort.
 * @returns The arc, which knows its columns.
 * @example addArc(example.network, example.draft, [], 10).perRequest //=> 980
 */
export function addArc(
  network: Network,
  draft: Draft,
  onCaps: readonly Effect[],
  effort: number,
): Arc {
  const { open, span, tariff, perRequest: P, requests, total, nodes, late } = draft;
  const { takes, receives, bonus } = tariff;
  const effects = [effectOf(nodes.source, takes, 1), ...onCaps];
  if (nodes.target >= 0) effects.push(effectOf(nodes.target, receives, -1));
  if (nodes.bonus >= 0) effects.push(effectOf(nodes.bonus, bonus, -1));
  const perPoint =
    (-late.target * receives.perPoint.num) / receives.perPoint.den -
    (late.bonus * bonus.perPoint.num) / bonus.perPoint.den;
  const flat = effort - late.target * receives.flat - late.bonus * bonus.flat;
  const isFixed =
    tariff.minimum === P && (tariff.maximum === P || tariff.minimum + tariff.step > P);
  const { columns } = network;
  const push = (points: number, flats: number, upper: number) => {
    const { rows, entries } = gather(effects, points, flats / P);
    const cost = points * perPoint + (flats / P) * flat;
    return columns.push({ cost, lower: 0, upper, rows, entries }) - 1;
  };
  const spread = push(1, 1, Math.min(total, requests * P));
  const more = isFixed ? -1 : push(1, 0, 0);
  const extra = isFixed ? -1 : push(0, 1, 0);
  const unitCaps = onCaps.flatMap((part) => (part.countsUnits ? [part.row] : []));
  const loss = (line: Linear, node: number, cost: number, eased: readonly number[]) => {
    if (tariff.isExact || line.perPoint.den === 1) return -1;
    const rows = node >= 0 ? [node, ...eased] : [...eased];
    const entries = rows.map((row) => (row === node ? 1 : -1));
    return columns.push({ cost, lower: 0, upper: 2, rows, entries }) - 1;
  };
  return {
    open,
    tariff,
    span,
    minimum: tariff.minimum,
    step: tariff.step,
    perRequest: P,
    requests,
    total,
    isFixed,
    spread,
    more,
    extra,
    sourceRow: nodes.source,
    losses: {
      source: loss(takes, nodes.source, 0, []),
      target: loss(receives, nodes.target, late.target, unitCaps),
      bonus: loss(bonus, nodes.bonus, late.bonus, []),
    },
  };
}

/** Adds up effects on the same row. */
function gather(
  effects: readonly Effect[],
  points: number,
  flats: number,
): { rows: number[]; entries: number[] } {
  const byRow = new Map<number, number>();
  for (const { row, perPoint, flat } of effects)
    byRow.set(row, (byRow.get(row) ?? 0) + points * perPoint + flats * flat);
  const rows: number[] = [];
  const entries: number[] = [];
  for (const [row, entry] of byRow)
    if (entry !== 0) {
      rows.push(row);
      entries.push(entry);
    }
  return { rows, entries };
}

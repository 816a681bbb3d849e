// The plan as a mixed-integer programme: one arc for each tariff of an offer on each span of days.
//
// An arc makes z requests of together p points. Its flat part (effort, flat fee, one of a cap's requests)
// is spread over the largest amount P of one request, so that the linear programme already pays p ⁄ P of
// it. Three columns make branching on z a matter of bounds alone: `spread` points with their share of
// the flat part, `more` points of requests that are fixed on (flat part paid), and `extra`, requests
// fixed on, as P points each. z = (spread + extra) ⁄ P and p = spread + more.

import type { Book } from "../core/book.ts";
import type { Counted } from "../core/cap.ts";
import { type CapInForce, periodOf, roomIn } from "../core/caps-in-force.ts";
import type { Points } from "../core/currency.ts";
import type { Span } from "./candidate-days.ts";
import { gcd } from "../core/fraction.ts";
import { type Grains, leftOverGrains } from "./grains.ts";
import { movementOf, ranksOfBook } from "./movement.ts";
import { type Network, NetworkBuilder, type UseColumn } from "./network.ts";
import { bonusDay, creditDay, type OpenOffer } from "./open-offer.ts";
import { type Promises, promiseOf } from "./promises.ts";
import type { Reach } from "./reach.ts";
import type { Column, Row } from "./simplex.ts";
import { type Linear, type Tariff, tariffsOf } from "./tariff.ts";

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
  /** Whether more requests than needed can ease a cap, so that `extra` must be free. */
  readonly extraEases: boolean;
  readonly spread: number;
  readonly more: number;
  readonly extra: number;
  /** Columns for what rounding takes, where the tariff's lines are not exact; −1 else. */
  readonly losses: { readonly source: number; readonly target: number; readonly bonus: number };
  /** The row of the node its points are taken from. */
  readonly sourceRow: number;
}

export interface Model {
  readonly arcs: readonly Arc[];
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly uses: readonly UseColumn[];
  /** Yen that are there whatever is done. */
  readonly constant: number;
  /** For each row the block it belongs to: one for each currency; −1 for rows of no block. */
  readonly owner: readonly number[];
  readonly groups: readonly Group[];
}

/**
 * Arcs whose requests, or whose points in lots of one size, add up to a whole number: top − slack ⁄ unit
 * of the row. Branching on the sum settles what branching on its parts would only push about.
 */
export interface Group {
  readonly row: number;
  readonly unit: number;
  readonly top: number;
}

/** An arc's part in a row: so much a point and so much a request. */
interface Effect {
  readonly row: number;
  readonly perPoint: number;
  readonly flat: number;
  /** Whether the row counts units received, so that it is eased by what rounding takes. */
  readonly countsUnits: boolean;
}

/**
 * The programme of a book over candidate days.
 *
 * @param book - The book.
 * @param grains - Its grain.
 * @param offers - The offers that can be used.
 * @param spans - Their candidate days.
 * @param caps - All caps in force.
 * @param reach - Bounds on the units there can be.
 * @param tieBreak - Yen, less than a grain over all requests, by which a request is dearer than its effort.
 * @returns Rows and columns that minimise −value in yen.
 */
export function modelOf(
  book: Book,
  grains: Grains,
  offers: readonly OpenOffer[],
  spans: readonly (readonly Span[])[],
  caps: readonly CapInForce[],
  reach: Reach,
  tieBreak: number,
): Model {
  const movements = offers.flatMap((open, i) =>
    spans[i]!.flatMap((span) => span.map((day) => movementOf(open, day))),
  );
  const builder = new NetworkBuilder(book, grains, ranksOfBook(book, movements));
  const promise = promiseOf(book, grains, offers);
  const drafts = offers.flatMap((open, i) =>
    spans[i]!.flatMap((span) => draftsOf(book, grains, builder, open, span, caps, reach, promise)),
  );
  const mostEver = new Map<string, number>();
  const network = builder.connect((currency) => {
    let most = mostEver.get(currency);
    if (most === undefined) mostEver.set(currency, (most = reach.mostUnits(currency, book.until)));
    return most;
  });
  const blockOf = new Map<string, number>();
  const owner = network.rows.map((_, row) => {
    const currency = builder.places[row]?.currency;
    if (currency === undefined) return -1;
    const known = blockOf.get(currency) ?? blockOf.size;
    blockOf.set(currency, known);
    return known;
  });
  const capRows = addCapRows(book, network.rows, drafts, caps, owner);
  const effort = grains.effort / grains.perYen + tieBreak;
  const arcs = drafts.map((draft, at) => addArc(network, draft, capRows[at]!, effort));
  const { columns, rows, uses, constant } = network;
  const spendable = (source: string) =>
    reach.comesBack(source) ? Number.MAX_SAFE_INTEGER : reach.mostUnits(source, book.until);
  const groups = addGroups(network, arcs, owner, spendable);
  return { arcs, columns, rows, uses, constant, owner, groups };
}

/** Sums over one offer's arcs, and over all arcs of one source that share a lot size. */
function addGroups(
  network: Network,
  arcs: readonly Arc[],
  owner: number[],
  spendable: (source: string) => number,
): Group[] {
  const groups: Group[] = [];
  const known = new Set<string>();
  const add = (members: readonly Arc[], lot: number | null) => {
    const key = `${lot}:${members.map(({ spread }) => spread).join()}`;
    if (members.length < 2 || known.has(key)) return;
    known.add(key);
    const unit = lot ?? Math.max(...members.map(({ perRequest }) => perRequest));
    const sum = members.reduce((all, arc) => all + (lot === null ? arc.requests : arc.total), 0);
    const held = spendable(members[0]!.open.offer.source);
    const top = lot === null ? sum : Math.floor(Math.min(sum, held) / lot);
    const row = network.rows.push({ rhs: top * unit, range: top * unit }) - 1;
    owner[row] = owner[members[0]!.sourceRow]!;
    for (const arc of members) {
      const put = (column: number, entry: number) => {
        if (column < 0) return;
        const { rows, entries } = network.columns[column]!;
        (rows as number[]).push(row);
        (entries as number[]).push(entry);
      };
      const weight = lot === null ? unit / arc.perRequest : 1;
      put(arc.spread, weight);
      put(lot === null ? arc.extra : arc.more, weight);
    }
    groups.push({ row, unit, top });
  };
  const lotOf = ({ minimum, step, isFixed }: Arc) => (isFixed ? minimum : gcd(minimum, step));
  const parts = (of: (arc: Arc) => string | number) => {
    const found = new Map<string | number, Arc[]>();
    for (const arc of arcs) {
      const members = found.get(of(arc));
      if (members === undefined) found.set(of(arc), [arc]);
      else members.push(arc);
    }
    return [...found.values()];
  };
  for (const members of parts((arc) => arc.open.index)) add(members, null);
  for (const members of parts((arc) => arc.open.offer.source)) {
    add(members, null);
    for (const lot of new Set(members.map(lotOf)))
      if (lot > 1) add(members.filter((arc) => lotOf(arc) % lot === 0), lot);
  }
  return groups;
}

interface Draft {
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

function draftsOf(
  book: Book,
  grains: Grains,
  builder: NetworkBuilder,
  open: OpenOffer,
  span: Span,
  caps: readonly CapInForce[],
  reach: Reach,
  promise: Promises,
): Draft[] {
  const { offer } = open;
  const day = span[0]!;
  const available = reach.mostUnits(offer.source, span[span.length - 1]!);
  const room = roomOf(book, open, span, caps);
  const found: Draft[] = [];
  for (const tariff of tariffsOf(offer, Math.min(available, room.points))) {
    const fits = largestWithin(tariff, available, room);
    if (fits === null) continue;
    const inUnits = room.units < Number.MAX_SAFE_INTEGER;
    const requests = Math.min(room.requests, mostRequests(open, tariff, available, inUnits));
    if (requests < 1 || !promise.canGain(open, day, tariff, tariff.minimum, fits)) continue;
    const { num, den } = tariff.takes.perPoint;
    const total =
      tariff.minimum === tariff.maximum
        ? fits * requests
        : Math.min(fits * requests, Math.floor((available / num) * den + 1e-6), room.total);
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

interface Room {
  /** Per request. */
  readonly points: number;
  readonly units: number;
  /** Over all requests of the span. */
  readonly requests: number;
  readonly total: number;
}

function roomOf(book: Book, open: OpenOffer, span: Span, caps: readonly CapInForce[]): Room {
  const none = Number.MAX_SAFE_INTEGER;
  let room: Room = { points: none, units: none, requests: none, total: none };
  for (const at of open.caps) {
    const cap = caps[at]!;
    const period = periodOf(cap, span[0]!);
    if (period === null) continue;
    const left = roomIn(cap, period, book.asOf);
    const days = cap.cap.per === "day" ? span.length : 1;
    if (cap.cap.counted === "requests")
      room = { ...room, requests: Math.min(room.requests, left * days) };
    else if (cap.cap.counted === "units") room = { ...room, units: Math.min(room.units, left) };
    else {
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

/**
 * How many requests of one tariff and span a best plan can need. Two of them that could be one are
 * one: it saves effort and fee, and rounding never gains by splitting. Under a cap in units rounding
 * could; then, and where the sum of two amounts is no amount, only the balance bounds the number.
 */
function mostRequests(
  open: OpenOffer,
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
  if (maximum === null || maximum >= available) return Math.min(1, byBalance);
  return Math.min(byBalance, Math.floor((2 * available) / maximum) + 1);
}

/** Rows of caps that can bind, and each draft's effects on them. */
function addCapRows(
  book: Book,
  rows: Network["rows"],
  drafts: readonly Draft[],
  caps: readonly CapInForce[],
  owner: number[],
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
      const room = roomIn(cap, period, book.asOf) * days;
      const { counted } = cap.cap;
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

function capEffect(row: number, counted: Counted, scale: number, tariff: Tariff): Effect {
  if (counted === "units") return { ...effect(row, tariff.receives, 1), countsUnits: true };
  if (counted === "requests") return { row, perPoint: 0, flat: scale, countsUnits: false };
  const isFixed = tariff.minimum === tariff.maximum;
  const [perPoint, flat] = isFixed ? [0, tariff.minimum] : [1, 0];
  return { row, perPoint, flat, countsUnits: false };
}

function effect(row: number, line: Linear, sign: number): Effect {
  const perPoint = (sign * line.perPoint.num) / line.perPoint.den;
  return { row, perPoint, flat: sign * line.flat, countsUnits: false };
}

function addArc(network: Network, draft: Draft, onCaps: readonly Effect[], effort: number): Arc {
  const { open, span, tariff, perRequest: P, requests, total, nodes, late } = draft;
  const { takes, receives, bonus } = tariff;
  const effects = [effect(nodes.source, takes, 1), ...onCaps];
  if (nodes.target >= 0) effects.push(effect(nodes.target, receives, -1));
  if (nodes.bonus >= 0) effects.push(effect(nodes.bonus, bonus, -1));
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
    extraEases: true,
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

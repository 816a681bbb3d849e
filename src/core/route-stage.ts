// One hop made ready for the search: its offers, best first, with bounds as integers of one scale.

import type { Points, Units } from "./currency.ts";
import {
  ceiling,
  compare,
  exactInteger,
  type Fraction,
  fraction,
  multiply,
  TooLarge,
  ZERO,
} from "./fraction.ts";
import { type LayOut, termsText } from "./route-layout.ts";
import { mayBeWaived, type Rate, rateOf, worthOfAmount, worthOfPoint } from "./route-rate.ts";
import type { Run } from "./route-run.ts";
import { down, scaleFor, up } from "./route-scale.ts";
import type { Entry } from "./route-table.ts";
import { type Line, larger, productOrMore, type Tail } from "./route-tail.ts";
import { type Bundle, type Rooms, type Terms, UNLIMITED } from "./route-terms.ts";

/** The offers of one hop on one day, all to be credited when the next hop is made. */
export interface Hop {
  readonly day: number;
  readonly terms: readonly Terms[];
  /** What caps on all of the hop's offers together leave. */
  readonly rooms: Rooms;
  /** Day of the next hop, on which at least one request must be credited; null = any day. */
  readonly meets: number | null;
}

/** An upper bound on the value of a hop's choice, as integers: value × scale ≤ base + unit × onward + side × scale + … */
export interface Bound {
  readonly base: number;
  /** Scaled yen of a unit that goes on, × scale. */
  readonly unit: number;
  /** Where the bound is met exactly, at most so many units are received in the exit. */
  readonly most: Units;
}

/** What a run adds to a bound: its first total, and each rung. */
export interface Slope {
  readonly start: number;
  readonly rise: number;
}

export interface RunPart {
  readonly run: Run;
  /** One for each bound of the stage. */
  readonly slopes: readonly Slope[];
}

export interface TablePart {
  readonly entries: readonly Entry[];
  /** Of the entries up to each, the most that one adds to the first bound. */
  readonly most: readonly number[];
}

export interface Part {
  readonly terms: Terms;
  readonly runs: readonly RunPart[];
  readonly table: TablePart | null;
  /** Scaled yen, × scale, of a point that is left to this part and those after it. */
  readonly rest: number;
}

export interface Stage {
  readonly hop: Hop;
  readonly tail: Tail;
  /** Scaled yen of a point that stays at this hop's source. */
  readonly worth: number;
  readonly parts: readonly Part[];
  readonly scale: number;
  readonly bounds: readonly Bound[];
  /** Balances up to this are answered. */
  readonly reach: Points;
}

/**
 * A hop ready to be searched.
 *
 * @param hop - Its offers on its day.
 * @param worth - Scaled yen of a point that stays at its source, 0 or more.
 * @param tail - What is behind it.
 * @param within - The most points that are to be asked about, and what lays offers out.
 * @returns The stage; combinations beyond what can be searched are refused with TooLarge.
 * @example stageOf(hop, 0, end, { reach: 1000, layOut: layingOut() }).parts.length //=> 1
 */
export function stageOf(
  hop: Hop,
  worth: number,
  tail: Tail,
  { reach, layOut }: { readonly reach: Points; readonly layOut: LayOut },
): Stage {
  const kept = fraction(worth);
  const rated = hop.terms
    .map((terms) => {
      const rate = rateOf(terms, mayBeWaived(terms));
      return { terms, perPoint: worthOfPoint(rate, tail.steep) };
    })
    .sort((a, b) => compare(b.perPoint, a.perPoint) || inOrder(a.terms, b.terms));
  const best = rated.reduce((most, { perPoint }) => larger(most, perPoint), kept);
  const scale = scaleFor(ratesOf(rated, tail, kept), best, reach);
  const lines = linesOf(tail, (ceiling(best) + 1) * reach);
  let rest = kept;
  const parts: Part[] = [];
  for (const { terms, perPoint } of rated.reverse()) {
    const after = rest;
    rest = larger(rest, perPoint);
    const { runs, entries } = layOut(terms, reach);
    const ready = { lines, after, scale };
    parts.unshift({
      terms,
      runs: runs.map((run) => runPart(terms, run, ready)),
      table: entries === null ? null : tablePart(entries, ready),
      rest: up(rest, scale),
    });
  }
  const bounds = lines.map(({ base, slope, most }) => ({
    base: exactInteger(base * scale),
    unit: up(slope, scale),
    most,
  }));
  return { hop, tail, worth, parts, scale, bounds, reach };
}

/**
 * A stage that grows with the balances it is asked about.
 *
 * It starts with the first balance and grows by doubling, so that one balance costs no more than it must and
 * many cost few stages; but not past the maximum of an offer that one request can still use up: beyond it the
 * offer is harder to lay out.
 *
 * @param hop - Its offers on its day.
 * @param worth - Scaled yen of a point that stays at its source.
 * @param tail - What is behind it.
 * @param layOut - What lays offers out.
 * @returns What gives a stage that answers a balance.
 * @example growingStage(hop, 0, end, layingOut())(980).reach //=> 980
 */
export function growingStage(
  hop: Hop,
  worth: number,
  tail: Tail,
  layOut: LayOut,
): (points: Points) => Stage {
  let stage: Stage | null = null;
  return (points) => {
    if (stage !== null && stage.reach >= points) return stage;
    const maxima = hop.terms.flatMap(({ offer: { amounts } }) =>
      amounts.kind === "steps" && amounts.maximum !== null && amounts.maximum >= points
        ? [amounts.maximum]
        : [],
    );
    const reach = Math.max(points, Math.min(2 * (stage?.reach ?? 0), ...maxima));
    stage = stageOf(hop, worth, tail, { reach, layOut });
    return stage;
  };
}

/** The bounds on the tail; one that starts above all that is possible within reach says nothing. */
function linesOf({ steep, flat }: Tail, most: number): Line[] {
  const first = { base: 0, slope: steep, most: UNLIMITED };
  return flat === null || flat.base > most ? [first] : [first, flat];
}

/** Rates to be met exactly: what points are worth with each part, and what they are worth after it. */
function ratesOf(rated: readonly Rated[], tail: Tail, kept: Fraction): Fraction[] {
  const perUnit = [tail.steep, ...(tail.flat === null ? [] : [tail.flat.slope])];
  return rated.flatMap(({ terms, perPoint }) => {
    const rates = [rateOf(terms, false), rateOf(terms, true)];
    const amounts = perUnit.flatMap((worth) => rates.map((rate) => worthOfAmount(rate, worth)));
    const spent = rates.flatMap(({ spend }) =>
      [kept, perPoint].map((rest) => productOrMore(spend, rest)),
    );
    return [...perUnit, perPoint, ...amounts, ...spent];
  });
}

interface Rated {
  readonly terms: Terms;
  readonly perPoint: Fraction;
}

interface Ready {
  readonly lines: readonly Line[];
  /** Scaled yen of a point that is left to the parts after this one. */
  readonly after: Fraction;
  readonly scale: number;
}

function runPart(terms: Terms, run: Run, { lines, after, scale }: Ready): RunPart {
  const rate = rateOf(terms, run.isWaived);
  const left = down(after, scale);
  const slopes = lines.map((line): Slope => {
    const { several } = run;
    if (several !== null) {
      const unit = up(line.slope, scale);
      const brings = ({ onward, side, takes }: Bundle) =>
        onward * unit + side * scale - takes * left;
      return { start: brings(several.base), rise: brings(several.rise) };
    }
    const each = up(worthOfAmount(rate, line.slope), scale) - down(spent(rate, after), scale);
    const flat = rate.flatSpend * left + rate.flatOnward * down(line.slope, scale);
    return { start: each * run.first - flat, rise: each * run.step };
  });
  return { run, slopes };
}

/** What a point of the amount costs, its fee included; without the fee where the exact product is too large. */
function spent({ spend }: Rate, each: Fraction): Fraction {
  try {
    return multiply(spend, each);
  } catch (error) {
    if (error instanceof TooLarge) return each;
    throw error;
  }
}

function tablePart(entries: readonly Entry[], { lines, after, scale }: Ready): TablePart {
  const unit = up(lines[0]?.slope ?? ZERO, scale);
  const left = down(after, scale);
  let most = Number.NEGATIVE_INFINITY;
  return {
    entries,
    most: entries.map((entry) => {
      most = Math.max(most, entry.onward * unit + entry.side * scale - entry.takes * left);
      return most;
    }),
  };
}

/** An order that does not depend on rows: sooner credited, then the terms themselves. */
function inOrder(a: Terms, b: Terms): number {
  if (a.creditedBy !== b.creditedBy) return a.creditedBy - b.creditedBy;
  const [left, right] = [termsText(a), termsText(b)];
  return left < right ? -1 : Number(left > right);
}

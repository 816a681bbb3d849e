// The best choice of amounts for one hop: branch and bound over its offers, exact to the last point.

import type { Points, Units } from "./currency.ts";
import type { Day } from "./day.ts";
import { ceiling, fraction, TooLarge } from "./fraction.ts";
import type { Pick } from "./route-pick.ts";
import { bundleAt, firstIndex, highest, lowestBringing, splitOf } from "./route-run.ts";
import type { Part, RunPart, Stage } from "./route-stage.ts";
import { requestsOf } from "./route-table.ts";
import { productOrMore, type Standing, wins } from "./route-tail.ts";
import {
  type Bundle,
  fits,
  NOTHING,
  type Rooms,
  roomsAfter,
  type Times,
  tighter,
  together,
} from "./route-terms.ts";

/** Choices looked at before the search gives up and refuses: about a second. */
const MOST_CHOICES = 2_000_000;

interface Chosen {
  readonly part: Part;
  readonly split: () => readonly Times[];
}

/** How far a search has come: the next part, the points and rooms left, and what was chosen so far. */
interface State {
  readonly at: number;
  readonly left: Points;
  readonly rooms: Rooms;
  readonly sum: Bundle;
  readonly hasMet: boolean;
  readonly chosen: readonly Chosen[];
}

interface Search {
  readonly stage: Stage;
  best: Standing | null;
  choices: number;
}

/**
 * The best that a stage makes of a balance.
 *
 * Bounds are linear in the total of a run (route-stage.ts), so along a run they fall away from one knee: from
 * there the search walks down and up, and stops where no total further on can win. Every total that is not
 * walked is thus proven not to win, ties included.
 *
 * @param stage - The hop, ready.
 * @param points - The balance, at most the stage's reach.
 * @returns The best standing; null where no choice works. Too long a search is refused with TooLarge.
 * @example bestChoice(stage, 1000).value //=> 1000
 */
export function bestChoice(stage: Stage, points: Points): Standing | null {
  const search: Search = { stage, best: null, choices: 0 };
  const { rooms, meets } = stage.hop;
  visit(search, { at: 0, left: points, rooms, sum: NOTHING, hasMet: meets === null, chosen: [] });
  return search.best;
}

function visit(search: Search, state: State): void {
  const part = search.stage.parts[state.at];
  if (part === undefined) {
    settle(search, state);
    return;
  }
  if (isHopeless(search, part, state)) return;
  for (const run of part.runs) walkRun(search, part, run, state);
  walkTable(search, part, state);
  visit(search, { ...state, at: state.at + 1 });
}

/** All parts are decided: what is it worth? */
function settle(search: Search, { left, sum, hasMet, chosen }: State): void {
  const { tail, worth, hop } = search.stage;
  if (sum.requests === 0 || !hasMet) return;
  const next = tail.best(sum.onward);
  if (next === null) return;
  const isLast = tail.hops === 0;
  const standing: Standing = {
    value: sum.side + worth * left + next.value,
    requests: sum.requests + next.requests,
    received: isLast ? sum.units : next.received,
    creditedBy: isLast ? latest(chosen) : next.creditedBy,
    picks: [],
    day: hop.day,
    next: isLast ? null : next,
  };
  if (!wins(standing, search.best)) return;
  const picks = chosen.map(({ part, split }): Pick => ({ terms: part.terms, times: split() }));
  search.best = { ...standing, picks };
}

function latest(chosen: readonly Chosen[]): number {
  return Math.max(...chosen.map(({ part }) => part.terms.creditedBy));
}

function isHopeless({ stage, best }: Search, part: Part, { sum, left }: State): boolean {
  const [bound] = stage.bounds;
  if (best === null || bound === undefined) return false;
  const most = sum.side * stage.scale + bound.unit * sum.onward + part.rest * left;
  if (most !== best.value * stage.scale) return most < best.value * stage.scale;
  return Math.max(1, sum.requests) + stage.tail.hops > best.requests;
}

function take(search: Search, state: State, chosen: Chosen, bundle: Bundle): void {
  search.choices += 1;
  if (search.choices > MOST_CHOICES) throw new TooLarge();
  const { meets } = search.stage.hop;
  visit(search, {
    at: state.at + 1,
    left: state.left - bundle.takes,
    rooms: roomsAfter(state.rooms, bundle),
    sum: together(state.sum, bundle),
    hasMet: state.hasMet || chosen.part.terms.creditedBy === meets,
    chosen: [...state.chosen, chosen],
  });
}

function walkRun(search: Search, part: Part, ladder: RunPart, state: State): void {
  const { run } = ladder;
  const top = highest(part.terms, run, state.left, tighter(part.terms.rooms, state.rooms));
  const low = lowestOfUse(search, part, ladder, state, top);
  if (top < low) return;
  const line = (which: number, index: number) => boundAt(search, ladder, state, which, index);
  const isRising = ladder.slopes.map(({ rise }) => rise >= 0);
  const rising = isRising.flatMap((is, which) => (is ? [which] : []));
  const falling = isRising.flatMap((is, which) => (is ? [] : [which]));
  const knee =
    rising.length === 0
      ? low - 1
      : falling.length === 0
        ? top
        : low + firstIndex(top - low, (k) => line(0, low + k) >= line(1, low + k));
  const soonest = Math.max(search.stage.tail.soonest, latest(state.chosen), part.terms.creditedBy);
  const walk = (index: number, which: readonly number[], most: number): boolean => {
    const onward = () => bundleAt(part.terms, run, most)?.onward ?? 0;
    const ends = which.some((at) =>
      cannotWin(search, at, line(at, index), ladder, state, { onward, soonest }),
    );
    if (ends) return false;
    const bundle = bundleAt(part.terms, run, index);
    if (bundle === null) return true;
    take(search, state, { part, split: () => splitOf(run, index) }, bundle);
    return true;
  };
  for (let index = knee; index >= low; index -= 1) if (!walk(index, rising, index)) break;
  for (let index = knee + 1; index <= top; index += 1) if (!walk(index, falling, top)) break;
}

/** Where no part comes after, totals that bring the next hop too few units are of no use. */
function lowestOfUse(
  { stage }: Search,
  part: Part,
  { run }: RunPart,
  state: State,
  top: number,
): number {
  const wanted = (stage.tail.least ?? 0) - state.sum.onward;
  const isLast = state.at === stage.parts.length - 1;
  return isLast && wanted > 0 && top >= 0 ? lowestBringing(part.terms, run, wanted, top) : 0;
}

/** The most that a total and everything after it can come to, × scale. */
function boundAt(
  { stage }: Search,
  { slopes }: RunPart,
  state: State,
  which: number,
  index: number,
): number {
  const { base, unit } = stage.bounds[which]!;
  const { start, rise } = slopes[which]!;
  const rest = stage.parts[state.at + 1]?.rest ?? stage.worth * stage.scale;
  const { sum, left } = state;
  return base + unit * sum.onward + sum.side * stage.scale + rest * left + start + rise * index;
}

function cannotWin(
  { stage, best }: Search,
  which: number,
  bound: number,
  { run }: RunPart,
  { sum }: State,
  { onward, soonest }: { readonly onward: () => Units; readonly soonest: Day },
): boolean {
  if (best === null) return false;
  const value = best.value * stage.scale;
  if (bound !== value) return bound < value;
  const requests = sum.requests + run.requests + stage.tail.hops;
  if (requests !== best.requests) return requests > best.requests;
  // A further part would be a request more; so nothing more than this is received.
  const units = mostReceived(stage, sum.onward + onward());
  const received = Math.min(units, stage.bounds[which]?.most ?? 0);
  if (received !== best.received) return received < best.received;
  return soonest >= best.creditedBy;
}

function mostReceived({ tail }: Stage, units: Units): Units {
  return Math.min(tail.most, ceiling(productOrMore(tail.perUnit, fraction(units))));
}

function walkTable(search: Search, part: Part, state: State): void {
  if (part.table === null) return;
  const { entries, most } = part.table;
  const { stage } = search;
  const rooms = tighter(part.terms.rooms, state.rooms);
  const [bound] = stage.bounds;
  const rest = stage.parts[state.at + 1]?.rest ?? stage.worth * stage.scale;
  const start = (bound?.unit ?? 0) * state.sum.onward + state.sum.side * stage.scale;
  const end = firstIndex(entries.length, (index) => entries[index]!.takes > state.left);
  for (let index = end - 1; index >= 0; index -= 1) {
    const bestOfRest = start + rest * state.left + most[index]!;
    if (search.best !== null && bestOfRest < search.best.value * stage.scale) return;
    const entry = entries[index]!;
    if (fits(entry, rooms)) {
      take(search, state, { part, split: () => requestsOf(entry) }, entry);
    }
  }
}

// Every total of an offer whose amounts follow no even ladder: a table filled in order of the points taken.

import type { Points } from "./currency.ts";
import { gcd, TooLarge } from "./fraction.ts";
import type { Amounts } from "./offer.ts";
import { byAmount } from "./route-run.ts";
import {
  type Bundle,
  fits,
  isNoWorse,
  NOTHING,
  single,
  type Terms,
  type Times,
  together,
  UNLIMITED,
} from "./route-terms.ts";

/** A total, with the request that was added last and what was there before it. */
export interface Entry extends Bundle {
  readonly before: Entry | null;
  /** Points of the request added last. */
  readonly added: Points;
}

/** Beyond these the answer is refused, never rounded: about a second of work. */
const MOST_AMOUNTS = 20_000;
const MOST_SUMS = 4_000_000;
const MOST_CELLS = 4_000_000;

/**
 * All totals of an offer within reach that are not worse than another of the same points taken.
 *
 * Worse means: no more units onward, no more yen of bonus, no fewer requests, and no less use of any cap. The
 * sums that follow from a worse total are then worse too, so none is lost.
 *
 * @param terms - The offer on its day.
 * @param reach - The most points that are ever there.
 * @returns The totals by points taken, the least first; too many of them are refused with TooLarge.
 * @example tableOf(terms, 1000).map(({ takes }) => takes) //=> [490, 980]
 */
export function tableOf(terms: Terms, reach: Points): Entry[] {
  const menu = menuOf(terms, reach);
  if (menu.length === 0) return [];
  const unit = menu.reduce((common, item) => gcd(common, item.takes), 0);
  const cells = Math.floor(Math.min(reach, mostTaken(terms, menu)) / unit);
  if (cells > MOST_CELLS || cells * menu.length > MOST_SUMS) throw new TooLarge();
  const totals: (Entry[] | undefined)[] = [[{ ...NOTHING, before: null, added: 0 }]];
  let count = 0;
  for (let cell = 0; cell <= cells; cell += 1) {
    for (const entry of totals[cell] ?? []) {
      count += 1;
      if (count * menu.length > MOST_SUMS) throw new TooLarge();
      for (const item of menu) {
        if (entry.takes + item.takes > reach) break;
        const at = Math.floor((entry.takes + item.takes) / unit);
        const others = totals[at] ?? [];
        if (others.some((other) => isNoWorse(terms.rooms, other, entry, item))) continue;
        const sum = together(entry, item);
        if (!fits(sum, terms.rooms)) continue;
        totals[at] = kept(terms, others, { ...sum, before: entry, added: item.amount });
      }
    }
  }
  totals[0] = [];
  return totals.flatMap((entries) => entries ?? []);
}

/**
 * The requests of a total, the equal ones together, the largest first.
 *
 * @param entry - A total of the table.
 * @returns Its requests by amount.
 * @example requestsOf(tableOf(terms, 490)[0]) //=> [{ amount: 490, times: 1 }]
 */
export function requestsOf(entry: Entry): Times[] {
  const times = new Map<Points, number>();
  for (let at: Entry = entry; at.before !== null; at = at.before) {
    times.set(at.added, (times.get(at.added) ?? 0) + 1);
  }
  return byAmount(times);
}

/** Single requests within reach, by points taken; one that another beats in every way is left out. */
function menuOf(terms: Terms, reach: Points): Bundle[] {
  const items: Bundle[] = [];
  for (const amount of amountsUpTo(terms.offer.amounts, Math.min(reach, terms.rooms.points))) {
    const item = single(terms, amount);
    if (item !== null && item.takes <= reach && fits(item, terms.rooms)) items.push(item);
  }
  items.sort((a, b) => a.takes - b.takes || b.onward - a.onward);
  const good: Bundle[] = [];
  for (const item of items) {
    // Only the latest few can be equal in points or better in units; a full check would be quadratic.
    if (!good.slice(-3).some((other) => isNoWorse(terms.rooms, other, item))) good.push(item);
  }
  return good;
}

/** Caps bound the points that can be taken: by the dearest item for each point, unit or request they count. */
function mostTaken({ rooms }: Terms, menu: readonly Bundle[]): Points {
  const bound = (room: number, counted: (item: Bundle) => number) =>
    room === UNLIMITED
      ? UNLIMITED
      : room * Math.max(...menu.map((item) => Math.ceil(item.takes / counted(item))));
  return Math.min(
    bound(rooms.points, ({ amount }) => amount),
    bound(rooms.units, ({ units }) => units),
    bound(rooms.requests, () => 1),
  );
}

function amountsUpTo(amounts: Amounts, most: Points): readonly Points[] {
  if (amounts.kind === "named") return amounts.amounts.filter((amount) => amount <= most);
  const end = amounts.maximum === null ? most : Math.min(most, amounts.maximum);
  const count = Math.floor((end - amounts.minimum) / amounts.step) + 1;
  if (count > MOST_AMOUNTS) throw new TooLarge();
  return Array.from({ length: Math.max(0, count) }, (_, k) => amounts.minimum + k * amounts.step);
}

function kept(terms: Terms, entries: Entry[], entry: Entry): Entry[] {
  return [...entries.filter((other) => !isNoWorse(terms.rooms, entry, other)), entry];
}

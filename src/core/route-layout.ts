// What an offer can do, laid out once for all routes and exits whose offers are alike.

import type { Points } from "./currency.ts";
import { TooLarge } from "./fraction.ts";
import { runsOf } from "./route-ladder.ts";
import type { Run } from "./route-run.ts";
import { type Entry, tableOf } from "./route-table.ts";
import type { Terms } from "./route-terms.ts";

/** Runs or, where amounts follow no ladder, a table of totals. */
export interface Layout {
  readonly runs: readonly Run[];
  readonly entries: readonly Entry[] | null;
}

/** @returns What an offer can do with so many points; too many combinations are refused with TooLarge. */
export type LayOut = (terms: Terms, reach: Points) => Layout;

/**
 * What lays offers out, and remembers it: offers of the same lot, amounts, fee, bonus and caps share a layout,
 * and fewer points one that was made for up to twice as many.
 *
 * @returns The function that does.
 * @example layingOut()(terms, 1000).runs.length //=> 1
 */
export function layingOut(): LayOut {
  const known = new Map<string, { readonly reach: Points; readonly layout: Layout | TooLarge }[]>();
  const find = (terms: Terms, reach: Points): Layout | TooLarge => {
    try {
      const runs = runsOf(terms, reach);
      return { runs: runs ?? [], entries: runs === null ? tableOf(terms, reach) : null };
    } catch (error) {
      if (error instanceof TooLarge) return error;
      throw error;
    }
  };
  return (terms, reach) => {
    const key = termsText(terms);
    const laid = known.get(key) ?? [];
    known.set(key, laid);
    // A refusal says nothing of fewer points.
    const same = laid.find(
      (one) =>
        one.reach === reach ||
        (one.reach > reach && one.reach <= 2 * reach && !(one.layout instanceof TooLarge)),
    );
    const layout = same?.layout ?? find(terms, reach);
    if (same === undefined) laid.push({ reach, layout });
    if (layout instanceof TooLarge) throw layout;
    return layout;
  };
}

/**
 * All that decides what an offer can do.
 *
 * @param terms - The offer on its day.
 * @returns A text that is the same for offers that can do the same.
 * @example termsText(terms) === termsText({ ...terms, creditedBy: 0 }) //=> true
 */
export function termsText({ offer, bonusJoins, bonusWorth, rooms }: Terms): string {
  const { lot, amounts, fee, bonus } = offer;
  return JSON.stringify([lot, amounts, fee, bonus?.perPoint, bonusJoins, bonusWorth, rooms]);
}

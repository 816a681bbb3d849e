// The fewest points with which a hop brings so many units.

import type { Points, Units } from "./currency.ts";
import { ceiling, divide, fraction } from "./fraction.ts";
import type { LayOut, Layout } from "./route-layout.ts";
import { leastRequest } from "./route-least-request.ts";
import { outlookOf } from "./route-outlook.ts";
import { bundleAt, firstIndex, highest, lowestBringing } from "./route-run.ts";
import { bestChoice } from "./route-search.ts";
import { growingStage, type Hop } from "./route-stage.ts";
import { endOfRoute, type Standing } from "./route-tail.ts";
import type { Terms } from "./route-terms.ts";

/** A hop asked for units alone, whatever its points are worth. */
export interface Bringing {
  /** @returns The most units that go on from so many points; null where none do. */
  most(points: Points): Standing | null;
  /** @returns The fewest points that bring so many units; null where no balance does. */
  least(units: Units): Points | null;
}

/**
 * A hop asked for units alone.
 *
 * Leaving points over never hurts, so the most units never fall as points rise, and halving finds the fewest
 * points. It starts from a balance that is surely enough if any is: a request that is not needed is left out,
 * so the others bring fewer than the units wanted, each unit for no more than twice the points of the least
 * request (rounding takes less than half of what is received).
 *
 * @param hop - The offers of the hop on its day.
 * @param layOut - What lays offers out.
 * @returns Its two questions, remembering their answers.
 * @example bringing(hop, layingOut()).least(1000) //=> 980
 */
export function bringing(hop: Hop, layOut: LayOut): Bringing {
  const bare = { ...hop, terms: hop.terms.map((terms) => ({ ...terms, bonusWorth: 0 })) };
  const end = endOfRoute(1);
  const { most: limit, steep } = outlookOf(bare, 0, end);
  const leasts = bare.terms.flatMap((terms) => leastRequest(terms)?.takes ?? []);
  const known = new Map<Units, Points | null>();
  const stageFor = growingStage(bare, 0, end, layOut);
  const most = (points: Points) => bestChoice(stageFor(points), points);
  const brings = (points: Points, units: Units) => (most(points)?.value ?? 0) >= units;
  const search = (units: Units): Points | null => {
    if (units > limit || steep.num === 0) return null;
    const enough = leasts.reduce((sum, takes) => sum + 8 * (units + 1) * takes, 0);
    let low = ceiling(divide(fraction(units), steep));
    let high = Math.max(low, Math.min(enough, ...leasts));
    while (!brings(high, units)) {
      if (high >= enough) return null;
      low = high + 1;
      high *= 2;
    }
    const [terms] = bare.terms;
    if (terms !== undefined && bare.terms.length === 1) {
      const alone = leastAlone(terms, layOut(terms, stageFor(high).reach), units, high);
      if (alone !== null) return alone;
    }
    return low + firstIndex(high - low, (more) => brings(low + more, units));
  };
  const least = (units: Units) => {
    const found = known.get(units);
    if (found !== undefined) return found;
    const answer = search(units);
    known.set(units, answer);
    return answer;
  };
  return { most, least };
}

/** With one offer its runs hold the answer; null where it has no runs. */
function leastAlone(terms: Terms, { runs }: Layout, units: Units, enough: Points): Points | null {
  const found = runs.flatMap((run) => {
    const top = highest(terms, run, enough, terms.rooms);
    const at = lowestBringing(terms, run, units, top);
    return at > top ? [] : [bundleAt(terms, run, at)?.takes ?? enough];
  });
  return found.length === 0 ? null : Math.min(...found);
}

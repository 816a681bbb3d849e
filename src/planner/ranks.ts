// Two-dimensional dominance, compressed. A lot that arrives on day x and expires on day e can serve a
// demand that must be filled by day a with units alive on day b exactly where x ≤ a and b ≤ e. Days
// between which nothing changes are one rank, so few nodes carry the whole calendar.

/** Ranks of one currency's days: starts of the second, third … group (or class), ascending. */
export interface Ranks {
  readonly groupStarts: readonly number[];
  readonly classStarts: readonly number[];
}

/** Lots' arrivals and expiries, and demands' days, in any order; Infinity and −Infinity are allowed. */
export interface RankedDays {
  readonly arrivals: readonly number[];
  readonly fillBy: readonly number[];
  readonly expiries: readonly number[];
  readonly aliveOn: readonly number[];
}

/**
 * The ranks of a currency.
 *
 * @param days - Its lots' and demands' days.
 * @returns Starts: a group begins with each arrival that follows a demand, a class with each demand
 *   that follows an expiry.
 * @example ranksOf({ arrivals: [1, 20, 25], fillBy: [5, 30], expiries: [], aliveOn: [] }).groupStarts //=> [20]
 */
export function ranksOf(days: RankedDays): Ranks {
  return {
    groupStarts: starts(days.arrivals, days.fillBy),
    classStarts: starts(days.aliveOn, days.expiries),
  };
}

/**
 * The rank of a day.
 *
 * @param rankStarts - Starts, ascending.
 * @param day - Any day.
 * @returns How many starts are on or before it.
 * @example rankOf([10, 20], 15) //=> 1
 */
export function rankOf(rankStarts: readonly number[], day: number): number {
  let low = 0;
  let high = rankStarts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rankStarts[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Days of `openers` that follow a day of `closers`; on one day the opener comes first. */
function starts(openers: readonly number[], closers: readonly number[]): number[] {
  const opening = Float64Array.from(openers).sort();
  const closing = Float64Array.from(closers).sort();
  const found: number[] = [];
  let last = Number.NEGATIVE_INFINITY;
  let at = 0;
  for (const day of opening) {
    let closed = false;
    while (at < closing.length && closing[at]! < day) {
      if (closing[at]! >= last) closed = true;
      at++;
    }
    if (closed) found.push(day);
    last = day;
  }
  return found;
}

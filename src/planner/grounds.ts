// The grounds that are searched: a book and the days of request that are looked at on it, few or many.

import type { Book } from "../core/book.ts";
import { candidateDays } from "./candidate-days.ts";
import type { Span } from "./day-merging.ts";
import type { Held } from "./held.ts";
import type { Incumbent } from "./incumbent.ts";
import { type Model, modelOf } from "./model.ts";
import type { OpenOffer } from "./open-offer.ts";
import type { Reach } from "./reach.ts";

/** Candidate days by offer. */
export type Spans = readonly (readonly Span[])[];

/** What is searched: the book itself, or one whose units live longer, which bounds it from above. */
export interface Ground {
  readonly book: Book;
  readonly spans: Spans;
}

/** So many days of all offers together are enough for a part. */
const MANY_DAYS = 600;

/**
 * Candidate days of all offers together.
 *
 * @param spans - Candidate days by offer.
 * @returns How many there are.
 * @example countOf(example.spans) //=> 1
 */
export function countOf(spans: readonly (readonly unknown[])[]): number {
  return spans.reduce((sum, ofOffer) => sum + ofOffer.length, 0);
}

/**
 * Whether a ground is of some of the offers of another.
 *
 * @param ground - Days by offer.
 * @param other - Days by offer, of the same offers.
 * @returns Whether each offer that has days on the ground has some on the other.
 * @example isOfOffersOf({ book: exampleBook, spans: [[]] }, { book: exampleBook, spans: example.spans }) //=> true
 */
export function isOfOffersOf(ground: Ground, other: Ground): boolean {
  return ground.spans.every((ofOffer, at) => ofOffer.length === 0 || other.spans[at]!.length > 0);
}

/** The grounds of one book, and the models on them. */
export class Grounds {
  readonly incumbent: Incumbent;
  readonly offers: readonly OpenOffer[];
  readonly reach: Reach;
  /** Candidate days that were worked out, by offers. */
  readonly days = new Map<string, Spans>();

  constructor(incumbent: Incumbent, offers: readonly OpenOffer[], reach: Reach) {
    this.incumbent = incumbent;
    this.offers = offers;
    this.reach = reach;
  }

  modelOn({ book, spans }: Ground, held?: Held): Model {
    const { accountant, tieBreak } = this.incumbent;
    const { grains, caps } = accountant;
    return modelOf(book, grains, this.offers, spans, caps, this.reach, tieBreak, held);
  }

  /** The days of arcs that are marked. */
  kept({ book, spans }: Ground, model: Model, isIn: readonly boolean[]): Ground {
    const kept = new Set(model.arcs.flatMap(({ span }, at) => (isIn[at] ? [span] : [])));
    return { book, spans: spans.map((ofOffer) => ofOffer.filter((span) => kept.has(span))) };
  }

  /** The days that the optimum or the best plan uses. */
  inUse(ground: Ground, model: Model, isUsed: readonly boolean[]): Ground {
    return this.withBestPlan(this.kept(ground, model, isUsed), ground);
  }

  /** Some days, and those of a ground that the best plan uses. */
  withBestPlan({ book, spans }: Ground, ground: Ground): Ground {
    const { account } = this.incumbent;
    const all = spans.map((ofOffer) => new Set(ofOffer));
    for (const { offer, day } of account.requests) {
      const at = this.offers.findIndex(({ index }) => index === offer);
      const span = ground.spans[at]?.find((days) => days.includes(day));
      if (span !== undefined) all[at]!.add(span);
    }
    return { book, spans: all.map((ofOffer) => [...ofOffer].sort((a, b) => a[0]! - b[0]!)) };
  }

  /** Days of the offers that the optimum or the best plan uses. */
  ofOffersInUse(model: Model, isUsed: readonly boolean[]): Ground {
    const used = new Set(this.incumbent.account.requests.map(({ offer }) => offer));
    model.arcs.forEach(({ open }, at) => {
      if (isUsed[at]) used.add(open.index);
    });
    return this.daysOf(({ index }) => used.has(index), MANY_DAYS);
  }

  candidateDays(offers: readonly OpenOffer[]): Spans {
    const { accountant, isTooCoarse } = this.incumbent;
    const { book, caps } = accountant;
    const key = `${isTooCoarse}:${offers.map(({ index }) => index).join()}`;
    const days = this.days.get(key) ?? candidateDays(book, offers, caps, this.reach, isTooCoarse);
    this.days.set(key, days);
    return days;
  }

  /** Candidate days of some offers: those of the best plan, and of the others so many at most. */
  daysOf(isIn: (open: OpenOffer) => boolean, most: number): Ground {
    const { accountant, account } = this.incumbent;
    const { book } = accountant;
    const offers = this.offers.filter(isIn);
    const days = this.candidateDays(offers);
    const every = Math.ceil(countOf(days) / most);
    const spans = this.offers.map((open) => {
      const all = days[offers.indexOf(open)];
      if (all === undefined) return [];
      const own = all.filter((_, k) => k % every === 0);
      for (const { offer, day } of account.requests) {
        if (offer !== open.index || own.some((span) => span.includes(day))) continue;
        own.push(all.find((span) => span.includes(day)) ?? [day]);
      }
      return own.sort((a, b) => a[0]! - b[0]!);
    });
    return { book, spans };
  }
}

// The best plan by trying every one: all sequences of requests on all days. For small books only.

import type { Book } from "../../src/core/book.ts";
import type { Offer } from "../../src/core/offer.ts";
import { broughtLots, heldLots, type StockLot } from "../support/lots.ts";
import { type Ratio, ratio } from "../support/ratio.ts";
import type { Asked } from "../support/referee.ts";
import {
  allowance,
  type Ceiling,
  ceilings,
  countedIn,
  isOffered,
  uses,
  type Worked,
  work,
} from "../support/terms.ts";
import { BeyondBruteForce, type Draw, SmallValue } from "./small-value.ts";

export interface BestPlan {
  readonly value: Ratio;
  readonly requests: readonly Asked[];
  /** How many plans were looked at. */
  readonly tried: number;
}

/** The best plan; null where more than `patience` plans would have to be looked at. */
export function bruteForce(book: Book, patience: number): BestPlan | null {
  try {
    return new Search(book, patience).run();
  } catch (problem) {
    if (problem instanceof BeyondBruteForce) return null;
    throw problem;
  }
}

interface Stock extends StockLot {
  left: number;
}

interface Choice extends Asked {
  readonly index: number;
  readonly worked: Worked;
}

class Search {
  private readonly value: SmallValue;
  private readonly caps: readonly Ceiling[];
  private readonly used: Map<string, number>[];
  private readonly stock: Stock[];
  private readonly draws: Draw[] = [];
  private readonly made: Choice[] = [];
  private best = -Infinity;
  private bestMade: readonly Choice[] = [];
  private tried = 0;

  constructor(
    private readonly book: Book,
    private readonly patience: number,
  ) {
    this.value = new SmallValue(book);
    this.caps = ceilings(book);
    this.used = this.caps.map(() => new Map());
    this.stock = heldLots(book).map((lot) => ({ ...lot, left: lot.units }));
  }

  run(): BestPlan {
    this.visit();
    return {
      value: ratio(BigInt(this.best), this.value.scale),
      requests: this.bestMade,
      tried: this.tried,
    };
  }

  private visit(): void {
    this.tried += 1;
    if (this.tried > this.patience) throw new BeyondBruteForce("too many plans");
    if (this.value.ceiling(this.leftByCurrency(), this.made.length) > this.best) {
      const worth = this.value.best(this.stock, this.draws);
      if (worth > this.best) {
        this.best = worth;
        this.bestMade = [...this.made];
      }
    }
    const start = this.made[this.made.length - 1]?.day ?? this.book.asOf;
    for (let day = start; day <= this.book.until; day += 1) {
      this.book.offers.forEach((offer, index) => {
        if (isOffered(offer, day)) this.tryAmounts(offer, index, day);
      });
    }
  }

  private tryAmounts(offer: Offer, index: number, day: number): void {
    const usable = this.stock
      .filter((lot) => lot.currency === offer.source && lot.from <= day && lot.until >= day)
      .reduce((sum, lot) => sum + lot.left, 0);
    for (const amount of amountsUpTo(offer, usable)) {
      const worked = work(offer, amount);
      if (worked === null || worked.takes > usable) continue;
      const choice = { offer, day, amount, index, worked };
      if (this.isInOrder(choice) && this.count(choice, 1)) {
        this.make(choice);
        this.count(choice, -1);
      }
    }
  }

  /**
   * Two requests of a day in either order are the same plan unless the first feeds the second at once; so the
   * later in row and amount may stand first only where it does.
   */
  private isInOrder(choice: Choice): boolean {
    const last = this.made[this.made.length - 1];
    if (last === undefined || last.day < choice.day) return true;
    if (last.index < choice.index) return true;
    if (last.index === choice.index && last.amount <= choice.amount) return true;
    return broughtLots(this.book, last.offer, last.day, last.worked).some(
      (lot) => lot.currency === choice.offer.source && lot.from <= choice.day,
    );
  }

  /** Counts a choice against its caps, or takes it back; false, and nothing changed, where one is passed. */
  private count(choice: Choice, sign: 1 | -1): boolean {
    const periods = this.caps.map((cap) =>
      cap.covers.has(choice.index) ? countedIn(cap, choice.day) : null,
    );
    const sums = this.caps.map((cap, k) => {
      const period = periods[k];
      if (period === null || period === undefined) return 0;
      return (this.used[k]!.get(period) ?? 0) + sign * uses(cap, choice.amount, choice.worked);
    });
    const fits = this.caps.every(
      (cap, k) => periods[k] === null || sums[k]! <= allowance(cap, choice.day, this.book.asOf),
    );
    if (sign === 1 && !fits) return false;
    periods.forEach((period, k) => {
      if (period !== null) this.used[k]!.set(period, sums[k]!);
    });
    return true;
  }

  /** Draws from the lots that lapse soonest: if those do not last, no choice of lots does. */
  private make(choice: Choice): void {
    const { offer, day, worked } = choice;
    const before = this.stock.map((lot) => lot.left);
    const known = this.stock.length;
    let missing = worked.takes;
    const usable = this.stock
      .filter((lot) => lot.currency === offer.source && lot.from <= day && lot.until >= day)
      .sort((a, b) => (a.until === b.until ? 0 : a.until - b.until));
    for (const lot of usable) {
      const drawn = Math.min(lot.left, missing);
      lot.left -= drawn;
      missing -= drawn;
    }
    for (const lot of broughtLots(this.book, offer, day, worked)) {
      this.stock.push({ ...lot, left: lot.units });
    }
    this.draws.push({ currency: offer.source, day, units: worked.takes, known });
    this.made.push(choice);
    this.visit();
    this.made.pop();
    this.draws.pop();
    this.stock.length = known;
    this.stock.forEach((lot, i) => {
      lot.left = before[i]!;
    });
  }

  private leftByCurrency(): Map<string, number> {
    const left = new Map<string, number>();
    for (const lot of this.stock) left.set(lot.currency, (left.get(lot.currency) ?? 0) + lot.left);
    return left;
  }
}

function amountsUpTo({ amounts }: Offer, most: number): number[] {
  if (amounts.kind === "named") return amounts.amounts.filter((amount) => amount <= most);
  const last = Math.min(most, amounts.maximum ?? most);
  const found: number[] = [];
  for (let amount = amounts.minimum; amount <= last; amount += amounts.step) found.push(amount);
  return found;
}

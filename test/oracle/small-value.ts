// What fixed requests are worth at best, for the brute force: whole numbers of 1/scale yen.

import type { Book } from "../../src/core/book.ts";
import type { Need } from "../../src/core/need.ts";
import type { StockLot } from "../support/lots.ts";
import { keptYen, needInWholes, plannedNeeds, scaleOf, servedYen } from "../support/prices.ts";
import { exactly, scaledBy } from "../support/ratio.ts";
import { bestUse, type Use } from "./best-use.ts";

/** Units drawn by one request: from lots of its source, usable on its day, known before it. */
export interface Draw {
  readonly currency: string;
  readonly day: number;
  readonly units: number;
  /** How many of the lots exist when the request is made: the first ones. */
  readonly known: number;
}

interface PricedNeed {
  readonly need: Need;
  readonly amount: number;
  readonly faces: ReadonlyMap<string, number>;
  readonly gains: ReadonlyMap<string, number>;
}

/** Thrown where a book is beyond the brute force: two needs, or one with three, of unlike units. */
export class BeyondBruteForce extends Error {}

export class SmallValue {
  readonly scale: bigint;
  readonly effort: number;
  private readonly kept = new Map<string, number>();
  private readonly plain: PricedNeed[] = [];
  private mixed: PricedNeed | null = null;
  private readonly mandatory: number;

  constructor(private readonly book: Book) {
    this.scale = scaleOf(book);
    this.effort = scaledBy(exactly(book.effort), this.scale);
    let most = 1;
    for (const currency of book.worth.keys()) {
      this.kept.set(currency, scaledBy(keptYen(book, currency), this.scale));
      most = Math.max(most, this.kept.get(currency)!);
    }
    for (const need of plannedNeeds(book)) {
      const priced = this.priced(need);
      most = Math.max(most, ...priced.gains.values());
      if (new Set(priced.faces.values()).size <= 1) this.plain.push(priced);
      else if (this.mixed === null && new Set(priced.faces.values()).size === 2)
        this.mixed = priced;
      else throw new BeyondBruteForce("needs of unlike units");
    }
    this.mandatory = most * 10 + 1;
  }

  /** No choice is worth more: every unit left at its best price. */
  ceiling(left: ReadonlyMap<string, number>, requests: number): number {
    let sum = -requests * this.effort;
    for (const [currency, units] of left) {
      let price = this.kept.get(currency) ?? 0;
      for (const { gains } of this.allNeeds()) price = Math.max(price, gains.get(currency) ?? 0);
      sum += units * price;
    }
    return sum;
  }

  best(lots: readonly StockLot[], draws: readonly Draw[]): number {
    const drawn = draws.reduce((sum, { units }) => sum + units, 0);
    const fixed = -drawn * this.mandatory - draws.length * this.effort;
    const supplies = lots.map(({ units }) => units);
    const uses = [
      ...draws.map((draw) => this.drawUse(draw, lots)),
      ...this.plain.map((priced) => this.needUse(priced, lots, null, priced.amount)),
      this.keepUse(lots),
    ];
    if (this.mixed === null) return bestUse(supplies, uses) + fixed;
    return this.bestSplit(this.mixed, lots, supplies, uses) + fixed;
  }

  /**
   * A need of two unlike units: fix how many of the larger may serve it. The rest is a transport problem whose
   * best gain is concave in that number, as the smaller unit divides the larger; so a bisection finds the top.
   */
  private bestSplit(
    mixed: PricedNeed,
    lots: readonly StockLot[],
    supplies: readonly number[],
    uses: readonly Use[],
  ): number {
    const [small, large] = [...new Set(mixed.faces.values())].sort((a, b) => a - b) as [
      number,
      number,
    ];
    if (large % small !== 0) throw new BeyondBruteForce("units that do not divide");
    const gain = (count: number) =>
      bestUse(supplies, [
        ...uses,
        this.needUse(mixed, lots, large, count * large),
        this.needUse(mixed, lots, small, mixed.amount - count * large),
      ]);
    let low = 0;
    let high = Math.floor(mixed.amount / large);
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (gain(middle + 1) > gain(middle)) low = middle + 1;
      else high = middle;
    }
    return gain(low);
  }

  private drawUse({ currency, day, units, known }: Draw, lots: readonly StockLot[]): Use {
    const fits = (lot: StockLot, i: number) =>
      i < known && lot.currency === currency && lot.from <= day && lot.until >= day;
    return { room: units, gains: lots.map((lot, i) => (fits(lot, i) ? this.mandatory : null)) };
  }

  private needUse(
    { need, faces, gains }: PricedNeed,
    lots: readonly StockLot[],
    onlyFace: number | null,
    yen: number,
  ): Use {
    const face = onlyFace ?? [...faces.values()][0] ?? 1;
    const fits = (lot: StockLot) =>
      faces.get(lot.currency) === face &&
      lot.from <= need.day - this.book.spareDays &&
      lot.until >= need.day;
    return {
      room: Math.floor(yen / face),
      gains: lots.map((lot) => (fits(lot) ? gains.get(lot.currency)! : null)),
    };
  }

  private keepUse(lots: readonly StockLot[]): Use {
    const { until } = this.book;
    const isKept = (lot: StockLot) => lot.from > until || lot.until >= until;
    return {
      room: Number.MAX_SAFE_INTEGER,
      gains: lots.map((lot) => (isKept(lot) ? (this.kept.get(lot.currency) ?? 0) : null)),
    };
  }

  private priced(need: Need): PricedNeed {
    const { amount, faces } = needInWholes(this.book, need);
    const gains = new Map<string, number>();
    for (const currency of faces.keys()) {
      const yen = servedYen(this.book, need, currency);
      if (yen !== null) gains.set(currency, scaledBy(yen, this.scale));
    }
    return { need, amount, faces, gains };
  }

  private allNeeds(): PricedNeed[] {
    return this.mixed === null ? this.plain : [...this.plain, this.mixed];
  }
}

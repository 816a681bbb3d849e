// Requests that are held as they are while others are looked for: what they move, and what they use of caps.
// Of currencies that nothing looked for can matter to (scope.ts) all stays as it is: a model need not have them.

import type { Book } from "../core/book.ts";
import { type CapInForce, roomIn } from "../core/caps-in-force.ts";
import type { Currency } from "../core/currency.ts";
import type { Account, Accountant } from "./account.ts";
import { usedByPeriod } from "./cap-usage.ts";
import { type Request, replay, type Use } from "./ledger.ts";
import { type Movement, movementOf } from "./movement.ts";
import type { NetworkBuilder } from "./network.ts";
import type { OpenOffer } from "./open-offer.ts";
import { currenciesOf, servingAlike } from "./scope.ts";
import { trueExchange } from "./tariff.ts";

/** A plan, and yen by which each of its requests is dearer than its effort. */
interface Priced {
  readonly accountant: Accountant;
  readonly account: Account;
  readonly tieBreak: number;
}

/** A plan's requests but for some. */
export class Held {
  readonly requests: readonly Request[];
  /** The book of the currencies that the others can matter to, and the uses of what is not in it. */
  readonly book: Book;
  readonly uses: readonly Use[];
  /** Yen that the plan costs beside what a model of the others counts. */
  readonly cost: number;
  readonly movements: readonly Movement[];
  readonly used = new Map<CapInForce, Map<number, number>>();
  private readonly moved: readonly { takes: number; credits: readonly number[] }[];
  private readonly scope: ReadonlySet<Currency>;

  /** `isFree`: whether requests on an offer are looked for anew. */
  constructor(plan: Priced, offers: readonly OpenOffer[], isFree: (offer: number) => boolean) {
    const { accountant, account } = plan;
    const { book, caps } = accountant;
    const free = offers.filter(({ index }) => isFree(index));
    this.scope = servingAlike(
      book,
      free.flatMap(({ offer }) => currenciesOf(offer)),
    );
    const isNear = (currency: Currency) => this.scope.has(currency);
    this.book = {
      ...book,
      holdings: book.holdings.filter(({ currency }) => isNear(currency)),
      needs: book.needs.map((need) => ({ ...need, exits: need.exits.filter(isNear) })),
    };
    this.requests = account.requests.filter(({ offer }) => !isFree(offer));
    this.uses = account.uses.filter(({ currency }) => !isNear(currency));
    this.cost = this.costBeside(plan);
    const openOf = new Map(offers.map((open) => [open.index, open]));
    this.movements = this.requests.map(({ offer, day }) => movementOf(openOf.get(offer)!, day));
    for (const cap of caps) this.used.set(cap, usedByPeriod(book, cap, this.requests));
    this.moved = this.requests.map(({ offer, amount }) => {
      const { takes, receives, bonus } = trueExchange(book.offers[offer]!, amount);
      return { takes, credits: [receives, bonus] };
    });
  }

  /** What a cap still allows in a period beside the held requests. */
  roomIn(cap: CapInForce, period: number, asOf: number): number {
    const used = this.used.get(cap)?.get(period) ?? 0;
    return Math.max(0, roomIn(cap, period, asOf) - used);
  }

  private costBeside({ accountant, account, tieBreak }: Priced): number {
    const { grains, worked } = accountant;
    const uses = account.uses.filter(({ currency }) => this.scope.has(currency));
    const near = replay(this.book, grains, [], account.requests, uses, worked, this.scope);
    if (near.kind === "illegal") throw new RangeError("these requests were legal a moment ago");
    const held = this.requests.length;
    const beside = account.verdict.grains - near.grains - grains.effort * held;
    return held * tieBreak - beside / grains.perYen;
  }

  /** Announces what the held requests take and bring. */
  announce(builder: NetworkBuilder): void {
    this.movements.forEach(({ source, day, credits }, at) => {
      const { takes, credits: units } = this.moved[at]!;
      if (this.scope.has(source)) builder.take(source, day, takes);
      credits.forEach((credit, k) => {
        if (this.scope.has(credit.currency)) builder.bring(credit.currency, credit.day, units[k]!);
      });
    });
  }
}

/** What a model asks of held requests. */
export type HeldRequests = Pick<Held, "movements" | "roomIn" | "announce">;

export const NONE_HELD: HeldRequests = {
  movements: [],
  roomIn,
  announce: () => undefined,
};

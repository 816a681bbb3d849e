// One request of a plan on other days, judged first on the few currencies that it touches.
//
// Moved alone, a request changes what is there of its source and of what it brings, and of nothing else. So
// what fails among these currencies fails in the whole plan, for a small part of what it costs to replay that.

import type { Currency } from "../core/currency.ts";
import type { Day } from "../core/day.ts";
import type { Account, Accountant } from "./account.ts";
import { type Request, replay, type Use, type Verdict } from "./ledger.ts";
import type { OpenOffer } from "./open-offer.ts";
import { inSequence } from "./sequence.ts";

/** A request of a plan, to be moved while all others stay. */
export class Moving {
  readonly accountant: Accountant;
  readonly open: OpenOffer;
  readonly request: Request;
  readonly others: readonly Request[];
  readonly touched: ReadonlySet<Currency>;
  readonly beside: readonly Request[];
  readonly uses: readonly Use[];
  /** What the plan comes to among the touched currencies, as it stands. */
  readonly now: Verdict;

  constructor(accountant: Accountant, account: Account, open: OpenOffer, at: number) {
    const { offers } = accountant.book;
    this.accountant = accountant;
    this.open = open;
    this.request = account.requests[at]!;
    this.others = account.requests.filter((_, k) => k !== at);
    this.touched = new Set(currenciesOf(open.offer));
    const isNear = (currency: Currency) => this.touched.has(currency);
    this.beside = this.others.filter((other) => currenciesOf(offers[other.offer]!).some(isNear));
    this.uses = account.uses.filter(({ currency }) => isNear(currency));
    this.now = this.among(this.request.day, this.uses);
  }

  /** The plan's requests, this one on a day. */
  on(day: Day): Request[] {
    return [...this.others, { ...this.request, day }];
  }

  /** Whether the plan may be worth as much with the same uses; where not, that is sure. */
  mayKeepUses(day: Day): boolean {
    const then = this.among(day, this.uses);
    if (this.now.kind === "illegal") return true;
    return then.kind === "legal" && then.grains >= this.now.grains;
  }

  /** Whether the points of all requests may be there, whatever is used; where not, that is sure. */
  mayBeMade(day: Day): boolean {
    return this.now.kind === "illegal" || this.among(day, []).kind === "legal";
  }

  among(day: Day, uses: readonly Use[]): Verdict {
    const { book, grains, caps, worked } = this.accountant;
    const holdings = book.holdings.filter(({ currency }) => this.touched.has(currency));
    const requests = inSequence(book, [...this.beside, { ...this.request, day }]);
    const own = this.open.caps.map((cap) => caps[cap]!);
    return replay({ ...book, holdings }, grains, own, requests, uses, worked, this.touched);
  }
}

function currenciesOf({ source, exit, bonus }: OpenOffer["offer"]): Currency[] {
  return bonus === null ? [source, exit] : [source, exit, bonus.currency];
}

// One request of a plan on other days, judged first on the few currencies that the move can matter to.
//
// What fails among these (scope.ts) fails in the whole plan, for a small part of what it costs to work that out.

import type { Currency } from "../core/currency.ts";
import type { Day } from "../core/day.ts";
import type { Account, Accountant } from "./account.ts";
import { bestUses } from "./best-uses.ts";
import { type Request, replay, type Use, type Verdict } from "./ledger.ts";
import type { OpenOffer } from "./open-offer.ts";
import { currenciesOf, servingAlike } from "./scope.ts";
import { withOneMore } from "./sequence.ts";

/** What of a plan concerns some currencies, and what it comes to among them as it stands. */
interface Part {
  readonly among: ReadonlySet<Currency>;
  readonly beside: readonly Request[];
  readonly uses: readonly Use[];
  readonly now: Verdict;
}

/** A request of a plan, to be moved while all others stay. */
export class Moving {
  readonly accountant: Accountant;
  readonly account: Account;
  readonly open: OpenOffer;
  readonly request: Request;
  readonly others: readonly Request[];
  /** The request's own currencies. */
  readonly touched: Part;
  /** These and all that serve the same needs, worked out once that is asked for. */
  wide: Part | null = null;

  constructor(accountant: Accountant, account: Account, open: OpenOffer, at: number) {
    this.accountant = accountant;
    this.account = account;
    this.open = open;
    this.request = account.requests[at]!;
    this.others = account.requests.filter((_, k) => k !== at);
    this.touched = this.part(new Set(currenciesOf(open.offer)));
  }

  /** The plan's requests, this one on a day. */
  on(day: Day): Request[] {
    return [...this.others, { ...this.request, day }];
  }

  /** Whether the requests could be made if what this one brings never lapsed; where not, that is sure. */
  couldBe(day: Day): boolean {
    if (this.touched.now.kind === "illegal") return true;
    const { book } = this.accountant;
    const { offer } = this.open;
    const worth = new Map(book.worth);
    // What no worth is stated of never lapses.
    for (const currency of currenciesOf(offer))
      if (currency !== offer.source) worth.delete(currency);
    return this.verdict(this.touched, day, [], { ...book, worth }).kind === "legal";
  }

  /** Whether the plan may be worth as much with the same uses; where not, that is sure. */
  mayKeepUses(day: Day): boolean {
    const { now, uses } = this.touched;
    if (now.kind === "illegal") return true;
    const then = this.verdict(this.touched, day, uses);
    return then.kind === "legal" && then.grains >= now.grains;
  }

  /** Whether the plan may be worth as much and serve as much with other uses; where not, that is sure. */
  mayBeAsGood(day: Day): boolean {
    if (this.touched.now.kind === "illegal") return true;
    // Points that are not there without any need to serve are not there for other uses either.
    if (this.verdict(this.touched, day, []).kind === "illegal") return false;
    this.wide ??= this.part(servingAlike(this.accountant.book, this.touched.among));
    const { among, now } = this.wide;
    if (now.kind === "illegal") return true;
    const { book, grains } = this.accountant;
    const requests = this.beside(this.wide, day);
    const rest = this.verdict({ ...this.wide, among: this.neverUsed(among) }, day, []);
    if (rest.kind === "illegal") return false;
    const atLeast = now.grains - rest.grains;
    for (const needsFirst of [true, false]) {
      const uses = bestUses(book, grains, requests, { needsFirst, among, atLeast });
      if (uses === null) return false;
      const then = this.verdict(this.wide, day, uses);
      if (then.kind === "legal" && then.grains >= now.grains)
        return !needsFirst || then.served >= now.served;
    }
    return false;
  }

  neverUsed(among: ReadonlySet<Currency>): Set<Currency> {
    const rest = new Set(among);
    for (const { exits } of this.accountant.book.needs) for (const exit of exits) rest.delete(exit);
    return rest;
  }

  part(among: ReadonlySet<Currency>): Part {
    const { offers } = this.accountant.book;
    const isNear = (currency: Currency) => among.has(currency);
    const beside = this.others.filter((other) => currenciesOf(offers[other.offer]!).some(isNear));
    const uses = this.account.uses.filter(({ currency }) => isNear(currency));
    const part = { among, beside, uses };
    return { ...part, now: this.verdict(part, this.request.day, uses) };
  }

  beside({ beside }: Pick<Part, "beside">, day: Day): Request[] {
    return withOneMore(this.accountant.book, beside, { ...this.request, day });
  }

  verdict(
    part: Omit<Part, "now">,
    day: Day,
    uses: readonly Use[],
    book = this.accountant.book,
  ): Verdict {
    const { grains, caps, worked } = this.accountant;
    const holdings = book.holdings.filter(({ currency }) => part.among.has(currency));
    const requests = this.beside(part, day);
    const own = this.open.caps.map((cap) => caps[cap]!);
    return replay({ ...book, holdings }, grains, own, requests, uses, worked, part.among);
  }
}

// What a set of requests is worth at its best: ordered, with the best uses, replayed by the ledger.

import type { Book } from "../core/book.ts";
import type { CapInForce } from "../core/caps-in-force.ts";
import type { Points } from "../core/currency.ts";
import type { Offer } from "../core/offer.ts";
import { type Exchange, exchange } from "../core/request.ts";
import { bestUses } from "./best-uses.ts";
import { clipped } from "./clipping.ts";
import type { Grains } from "./grains.ts";
import { type Request, replay, type Use, type Verdict } from "./ledger.ts";
import { inSequence } from "./sequence.ts";

/** Requests in order, the uses of what they bring, and the ledger's word on both. */
export interface Account {
  readonly requests: readonly Request[];
  readonly uses: readonly Use[];
  readonly verdict: Extract<Verdict, { kind: "legal" }>;
}

/** Keeps the accounts of one book, and remembers what it has worked out. */
export class Accountant {
  readonly book: Book;
  readonly grains: Grains;
  readonly caps: readonly CapInForce[];
  readonly exchanges = new Map<Offer, Map<Points, Exchange | null>>();
  readonly accounts = new Map<string, Account | null>();

  constructor(book: Book, grains: Grains, caps: readonly CapInForce[]) {
    this.book = book;
    this.grains = grains;
    this.caps = caps;
  }

  /** One request worked out, once for each offer and amount. */
  readonly worked = (offer: Offer, amount: Points): Exchange | null => {
    let known = this.exchanges.get(offer);
    if (known === undefined) {
      known = new Map();
      this.exchanges.set(offer, known);
    }
    const made = known.get(amount);
    if (made !== undefined) return made;
    const fresh = exchange(offer, amount);
    known.set(amount, fresh);
    return fresh;
  };

  /**
   * The account of requests with given uses.
   *
   * @param requests - Requests in any order.
   * @param uses - Units that needs use.
   * @returns The account; null where the ledger finds it illegal.
   */
  withUses(requests: readonly Request[], uses: readonly Use[]): Account | null {
    const ordered = inSequence(this.book, requests);
    const verdict = replay(this.book, this.grains, this.caps, ordered, uses, this.worked);
    return verdict.kind === "legal" ? { requests: ordered, uses, verdict } : null;
  }

  /**
   * The account of requests with the uses that make the most of them.
   *
   * @param requests - Requests in any order.
   * @returns The account; null where the requests cannot be made.
   */
  atBest(requests: readonly Request[]): Account | null {
    const key = requests.map(({ offer, day, amount }) => `${offer}/${day}/${amount}`).join();
    const known = this.accounts.get(key);
    if (known !== undefined) return known;
    const uses = bestUses(this.book, this.grains, requests);
    const account = uses === null ? null : this.withUses(requests, uses);
    this.accounts.set(key, account);
    return account;
  }

  /**
   * The account of as much of some requests as can be made.
   *
   * @param requests - Requests in any order, of any whole amounts.
   * @returns Their account at its best: smaller or fewer requests where points or caps fall short.
   */
  ofWhatGoes(requests: readonly Request[]): Account | null {
    return this.atBest(clipped(this.book, this.caps, requests, this.worked));
  }

  /**
   * The same, needs taking units that are worth as much when left over.
   *
   * @param requests - Requests in any order.
   * @returns The account, worth no less than {@link atBest}'s; null where the requests cannot be made.
   */
  atBestForNeeds(requests: readonly Request[]): Account | null {
    const best = this.atBest(requests);
    const uses = best && bestUses(this.book, this.grains, requests, { needsFirst: true });
    const served = uses && this.withUses(requests, uses);
    return served !== null && best !== null && served.verdict.grains >= best.verdict.grains
      ? served
      : best;
  }
}

/**
 * Worth as much, and no need served less: money in hand is no comfort on the day the rent is due.
 *
 * @param account - A plan.
 * @param than - Another.
 * @returns Whether the first is as good as the other.
 * @example isAsGood(example.account, example.account) //=> true
 */
export function isAsGood({ verdict }: Account, than: Account): boolean {
  return verdict.grains >= than.verdict.grains && verdict.served >= than.verdict.served;
}

// The best plan found so far, and how candidates of the search become plans.

import { isAllowedAmount } from "../core/request.ts";
import type { Account, Accountant } from "./account.ts";
import type { Candidate } from "./branching.ts";
import { requestsOf } from "./requests.ts";

const NOTHING = { requests: [], uses: [] };

/** Keeps the best account. */
export class Incumbent {
  readonly accountant: Accountant;
  /** Yen by which a request is dearer than its effort: fewer win ties, and all together stay below a grain. */
  readonly tieBreak: number;
  account: Account;
  /** Whether days looked at together had no room for what was asked of them. */
  isTooCoarse = false;

  constructor(accountant: Accountant, nothing: Account) {
    this.accountant = accountant;
    this.tieBreak = 1 / (accountant.grains.perYen * 256);
    this.account = nothing;
  }

  /** −value in yen, with the tie-break. */
  cost(account: Account = this.account): number {
    const { verdict, requests } = account;
    return -verdict.grains / this.accountant.grains.perYen + requests.length * this.tieBreak;
  }

  /** Takes an account up where it is better. */
  offer(account: Account | null): void {
    if (account !== null && this.cost(account) < this.cost()) this.account = account;
  }

  /**
   * Carries a candidate out as far as it goes.
   *
   * @param candidate - Flows and uses, as the search left them.
   * @param held - Requests that are made beside it, and the uses of what no candidate uses.
   * @returns What the plan costs; null where none of it can be carried out.
   */
  accept(candidate: Candidate, held: Pick<Account, "requests" | "uses"> = NOTHING): number | null {
    const { accountant } = this;
    const { book, caps } = accountant;
    const { requests: asked, isWhole } = requestsOf(book, caps, candidate.flows);
    const requests = [...held.requests, ...asked];
    const uses = [...held.uses, ...candidate.uses];
    this.isTooCoarse ||= !isWhole;
    const areAmounts = requests.every(({ offer, amount }) =>
      isAllowedAmount(book.offers[offer]!.amounts, amount),
    );
    // Cuts may leave the uses of whole requests broken: then the best uses are worked out on their own.
    const exact = areAmounts
      ? (accountant.withUses(requests, uses) ?? accountant.atBest(requests))
      : null;
    const account = exact ?? accountant.ofWhatGoes(requests);
    this.offer(account);
    return account && this.cost(account);
  }
}

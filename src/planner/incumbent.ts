// The best plan found so far, and how candidates of the search become plans.

import { isAllowedAmount } from "../core/request.ts";
import type { Account, Accountant } from "./account.ts";
import type { Candidate } from "./branching.ts";
import type { Request } from "./ledger.ts";
import { requestsOf } from "./requests.ts";

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
   * @param held - Requests that are made beside it.
   * @returns What the plan costs; null where none of it can be carried out.
   */
  accept(candidate: Candidate, held: readonly Request[] = []): number | null {
    const { accountant } = this;
    const { book, caps } = accountant;
    const { requests: asked, isWhole } = requestsOf(book, caps, candidate.flows);
    const requests = [...held, ...asked];
    this.isTooCoarse ||= !isWhole;
    const areAmounts = requests.every(({ offer, amount }) =>
      isAllowedAmount(book.offers[offer]!.amounts, amount),
    );
    // Cuts may leave the uses of whole requests broken: then the best uses are worked out on their own.
    const exact = areAmounts
      ? (accountant.withUses(requests, candidate.uses) ?? accountant.atBest(requests))
      : null;
    const account = exact ?? accountant.ofWhatGoes(requests);
    this.offer(account);
    return account && this.cost(account);
  }
}

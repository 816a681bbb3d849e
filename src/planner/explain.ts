// Why each step is there, and on that day.

import { type CapInForce, countedBy, periodOf, roomIn } from "../core/caps-in-force.ts";
import type { Day } from "../core/day.ts";
import { exchange } from "../core/request.ts";
import type { Account, Accountant } from "./account.ts";
import { usedByPeriod } from "./cap-usage.ts";
import { yenOf } from "./grains.ts";
import type { OpenOffer } from "./open-offer.ts";
import type { Purpose, Reason } from "./plan.ts";
import type { Trace } from "./trace.ts";

/**
 * What a step's units are for.
 *
 * @param accountant - The book's accountant.
 * @param trace - The step's trace.
 * @returns Needs in order of day, then `keep` where some units are left over.
 * @example purposesOf(example.accountant, example.traces[0]).map(({ kind }) => kind)
 *   //=> ["need", "keep"]
 */
export function purposesOf({ book }: Accountant, trace: Trace): Purpose[] {
  const needs = [...trace.needs].sort((a, b) => book.needs[a]!.day - book.needs[b]!.day || a - b);
  const purposes: Purpose[] = needs.map((need) => ({ kind: "need", need: book.needs[need]! }));
  return trace.isKept || purposes.length === 0 ? [...purposes, { kind: "keep" }] : purposes;
}

/** Reasons that leave no time to wait for a preference. */
const PRESSING: ReadonlySet<Reason["kind"]> = new Set(["lapses", "in-time", "next-hop"]);

/**
 * The reasons for a step.
 *
 * @param accountant - The book's accountant.
 * @param account - The plan.
 * @param open - The step's offer.
 * @param at - Index of the step.
 * @param traces - Traces of all steps.
 * @param noLaterThan - The last day the step could move to.
 * @returns What presses first, what held the day second, what it is worth last.
 * @example reasonsOf(
 *     example.accountant, example.account, example.offers[0], 0, example.traces, day("2026-12-07"),
 *   ).map(({ kind }) => kind) //=> ["in-time", "may-wait", "without"]
 */
export function reasonsOf(
  accountant: Accountant,
  account: Account,
  open: OpenOffer,
  at: number,
  traces: readonly Trace[],
  noLaterThan: Day,
): Reason[] {
  const { day } = account.requests[at]!;
  const { offer } = open;
  const reasons = whyAtAll(accountant, account, open, at, traces);
  if (offer.until !== null) reasons.push({ kind: "offer-ends", day: offer.until });
  if (offer.isFirstCome) reasons.push({ kind: "first-come" });
  reasons.push(...whyNotEarlier(accountant, account, open, at, traces[at]!));
  const isStanding = offer.until === null && !offer.isFirstCome;
  const isPressed = reasons.some(({ kind }) => PRESSING.has(kind));
  if (isStanding && (noLaterThan > day || !isPressed)) reasons.push({ kind: "may-wait" });
  const loss = lossWithout(accountant, account, at, traces);
  if (loss !== null) reasons.push({ kind: "without", loss: yenOf(accountant.grains, loss) });
  return reasons;
}

function whyAtAll(
  { book, caps }: Accountant,
  account: Account,
  open: OpenOffer,
  at: number,
  traces: readonly Trace[],
): Reason[] {
  const { day } = account.requests[at]!;
  const trace = traces[at]!;
  const reasons: Reason[] = [];
  const expiries = trace.drawn.map((draw) => draw.expires).filter((last) => last < book.until);
  if (expiries.length > 0)
    reasons.push({ kind: "lapses", currency: open.offer.source, day: Math.min(...expiries) });
  const direct = account.verdict.draws.filter((draw) => draw.kind === "use" && draw.from === at);
  const needs = direct.map((draw) => book.needs[account.uses[draw.by]!.need]!);
  const first = needs.sort((a, b) => a.day - b.day)[0];
  if (first !== undefined)
    reasons.push({ kind: "in-time", need: first, day: first.day - book.spareDays });
  const next = [...trace.feeds].sort((a, b) => a - b)[0];
  if (next !== undefined) {
    const request = account.requests[next]!;
    const { exit } = book.offers[request.offer]!;
    reasons.push({ kind: "next-hop", exit, day: request.day });
  }
  if (first === undefined && next === undefined) reasons.push({ kind: "worth-more" });
  for (const cap of open.caps)
    if (isFull(caps[cap]!, account, day, open, book))
      reasons.push({ kind: "cap-full", cap: caps[cap]! });
  return reasons;
}

/** Whether a cap has no room left in the period of a day for one more request of an offer. */
function isFull(
  cap: CapInForce,
  account: Account,
  day: Day,
  open: OpenOffer,
  book: Accountant["book"],
): boolean {
  const period = periodOf(cap, day);
  if (period === null) return false;
  const left = leftIn(cap, period, account, book);
  const { amounts } = open.offer;
  const smallest = amounts.kind === "named" ? amounts.amounts[0]! : amounts.step;
  const least = exchange(open.offer, amounts.kind === "named" ? smallest : amounts.minimum);
  return least !== null && left < Math.min(smallest, countedBy(cap, least));
}

/** What the plan leaves of a cap in a period. */
function leftIn(
  cap: CapInForce,
  period: number,
  account: Account,
  book: Accountant["book"],
): number {
  const used = usedByPeriod(book, cap, account.requests).get(period) ?? 0;
  return roomIn(cap, period, book.asOf) - used;
}

function whyNotEarlier(
  { book, caps }: Accountant,
  account: Account,
  open: OpenOffer,
  at: number,
  trace: Trace,
): Reason[] {
  const { day, amount } = account.requests[at]!;
  if (day === book.asOf) return [];
  if (day === open.offer.from) return [{ kind: "offer-opens", day }];
  const arrival = Math.max(...trace.drawn.map((draw) => draw.arrives));
  if (arrival === day) return [{ kind: "points-arrive", day }];
  const made = exchange(open.offer, amount);
  for (const own of open.caps) {
    const cap = caps[own]!;
    const before = periodOf(cap, day - 1);
    if (made === null || before === null || before === periodOf(cap, day)) continue;
    if (leftIn(cap, before, account, book) < countedBy(cap, made))
      return [{ kind: "cap-renews", cap, day }];
  }
  return [];
}

/** Grains lost without a step, and without those that live on its units. */
function lossWithout(
  accountant: Accountant,
  account: Account,
  at: number,
  traces: readonly Trace[],
): number | null {
  const gone = new Set([at]);
  for (const next of gone) for (const fed of traces[next]!.feeds) gone.add(fed);
  const rest = accountant.atBest(account.requests.filter((_, k) => !gone.has(k)));
  return rest === null ? null : account.verdict.grains - rest.verdict.grains;
}

// The plan as an integer program over every request day, for HiGHS: an oracle for books beyond brute force.

import type { Book } from "../../src/core/book.ts";
import type { Day } from "../../src/core/day.ts";
import { type Entry, IntegerProgram } from "../support/integer-program.ts";
import { bonusDay, creditDay } from "../support/lots.ts";
import type { Ratio } from "../support/ratio.ts";
import { exactly, nearest } from "../support/ratio.ts";
import { type Asked, judge } from "../support/referee.ts";
import { allowance, ceilings, countedIn, uses } from "../support/terms.ts";
import { inWorkingOrder, isInstantlyCyclic } from "./day-order.ts";
import { type RequestDays, sufficientDays } from "./request-days.ts";
import { stockBound } from "./stock-bound.ts";
import { StockFlow } from "./stock-flow.ts";
import { type Strand, strandsOf } from "./strands.ts";

export interface MilpAnswer {
  /** `cyclic`: requests of one day could feed each other in a ring, which this program cannot tell from a gift. */
  readonly status: "proven" | "open" | "cyclic";
  /** The exact value of the plan found; null where none was. */
  readonly value: Ratio | null;
  readonly requests: readonly Asked[];
  /** No plan is worth more, to HiGHS's tolerance; in yen. */
  readonly bound: number;
}

/** Requests of one strand of one offer on one day: so many, and so many steps above the first amount. */
interface Batch {
  readonly offer: number;
  readonly day: Day;
  readonly strand: Strand;
  readonly requests: number;
  readonly steps: number | null;
}

/** A book's integer program, and how to read its answer. */
export interface BookProgram {
  readonly program: IntegerProgram;
  /** Yen that no choice changes: to be added to the program's objective. */
  readonly certain: number;
  /** The requests that a solution of the program stands for, in an order in which they can be made. */
  readonly requestsOf: (values: readonly number[]) => Asked[];
}

/** The program over the given days; null where requests of one day could feed each other in a ring. */
export function bookProgram(
  book: Book,
  days: RequestDays = sufficientDays(book),
): BookProgram | null {
  if (isInstantlyCyclic(book)) return null;
  const program = new IntegerProgram();
  const flow = new StockFlow(book, days, program);
  const batches = addBatches(book, days, program, flow);
  addCaps(book, program, batches);
  flow.close();
  const requests = (values: readonly number[]) =>
    inWorkingOrder(book, requestsOf(book, batches, values));
  return { program, certain: flow.certain, requestsOf: requests };
}

/**
 * HiGHS's plan of a book.
 *
 * @param seconds - Time after which it is stopped.
 * @param gap - Yen by which a better plan may exceed the one found; 0 = its own proof. `proven` means within it.
 */
export async function solveByHighs(
  book: Book,
  seconds: number,
  days: RequestDays = sufficientDays(book),
  gap = 0,
): Promise<MilpAnswer> {
  const made = bookProgram(book, days);
  if (made === null) return { status: "cyclic", value: null, requests: [], bound: Infinity };
  const { status, values, bound } = await made.program.solve(seconds, gap);
  if (status === "infeasible") throw new Error("doing nothing is always a plan");
  const total = bound + made.certain;
  if (values === null) return { status: "open", value: null, requests: [], bound: total };
  const requests = made.requestsOf(values);
  const verdict = await judge(book, requests);
  if (!verdict.isLegal) throw new Error(`HiGHS's plan is not legal: ${verdict.why}`);
  return { status, value: verdict.value, requests, bound: total };
}

function addBatches(
  book: Book,
  days: RequestDays,
  program: IntegerProgram,
  flow: StockFlow,
): Batch[] {
  const stock = stockBound(book, days);
  const effort = nearest(exactly(book.effort));
  const batches: Batch[] = [];
  book.offers.forEach((offer, index) => {
    const strands = days[index]!.length === 0 ? [] : strandsOf(offer);
    for (const day of days[index]!) {
      const most = stock(offer.source, day);
      for (const strand of strands) {
        const room = most - strand.first.takes;
        if (room < 0) continue;
        const count = Math.floor(most / strand.first.takes);
        const last = Math.min(strand.last, Math.floor(room / strand.each.takes));
        const requests = program.column(count, -effort);
        const steps = last === 0 ? null : program.column(count * last);
        if (steps !== null)
          program.row(
            [
              [steps, 1],
              [requests, -last],
            ],
            -Infinity,
            0,
          );
        const batch = { offer: index, day, strand, requests, steps };
        batches.push(batch);
        flow.draw(
          offer.source,
          day,
          entriesOf(batch, (worked) => worked.takes),
        );
        const received = entriesOf(batch, (worked) => worked.receives);
        flow.credit(offer.exit, creditDay(book, offer, day), received);
        if (offer.bonus === null) continue;
        const bonus = entriesOf(batch, (worked) => worked.bonus);
        flow.credit(offer.bonus.currency, bonusDay(book, offer, day), bonus);
      }
    }
  });
  return batches;
}

function entriesOf(batch: Batch, amount: (of: Strand["first"]) => number): Entry[] {
  const { strand, requests, steps } = batch;
  const entries: Entry[] = [[requests, amount(strand.first)]];
  if (steps !== null) entries.push([steps, amount(strand.each)]);
  return entries;
}

function addCaps(book: Book, program: IntegerProgram, batches: readonly Batch[]): void {
  for (const ceiling of ceilings(book)) {
    const byPeriod = new Map<string, { day: Day; entries: Entry[] }>();
    for (const batch of batches) {
      const period = ceiling.covers.has(batch.offer) ? countedIn(ceiling, batch.day) : null;
      if (period === null) continue;
      const row = byPeriod.get(period) ?? { day: batch.day, entries: [] };
      byPeriod.set(period, row);
      const isRequests = ceiling.cap.counted === "requests";
      row.entries.push(
        ...(isRequests
          ? [[batch.requests, 1] as const]
          : entriesOf(batch, (worked) => uses(ceiling, worked.amount, worked))),
      );
    }
    for (const { day, entries } of byPeriod.values()) {
      program.row(entries, -Infinity, allowance(ceiling, day, book.asOf));
    }
  }
}

/** Shares a batch's steps out over its requests: any way is the same plan, as all on a strand is linear. */
function requestsOf(book: Book, batches: readonly Batch[], values: readonly number[]): Asked[] {
  return batches.flatMap(({ offer, day, strand, requests, steps }) => {
    let left = steps === null ? 0 : values[steps]!;
    const last = strand.last;
    return Array.from({ length: values[requests]! }, () => {
      const own = Math.min(left, last);
      left -= own;
      const amount = strand.first.amount + own * strand.each.amount;
      return { offer: book.offers[offer]!, day, amount };
    });
  });
}

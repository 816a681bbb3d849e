// The referee: whether given requests are legal, and what they are worth at best. Shares no code with the planner.

import type { Book } from "../../src/core/book.ts";
import type { Day } from "../../src/core/day.ts";
import type { Offer } from "../../src/core/offer.ts";
import { type Entry, IntegerProgram } from "./integer-program.ts";
import { broughtLots, heldLots, type StockLot } from "./lots.ts";
import { keptYen, needInWholes, plannedNeeds, servedYen } from "./prices.ts";
import { exactly, minus, NOTHING, nearest, plus, type Ratio, ratio, times } from "./ratio.ts";
import { allowance, ceilings, countedIn, isOffered, uses, type Worked, work } from "./terms.ts";

export interface Asked {
  readonly offer: Offer;
  readonly day: Day;
  readonly amount: number;
}

export type Verdict =
  | { readonly isLegal: true; readonly value: Ratio }
  | { readonly isLegal: false; readonly why: string };

interface Made extends Asked {
  readonly index: number;
  readonly worked: Worked;
}

/** A lot, and after which request of the list it exists (-1 = before all). */
interface BornLot extends StockLot {
  readonly after: number;
}

/** Judges requests in the order in which they are made. */
export async function judge(book: Book, asked: readonly Asked[]): Promise<Verdict> {
  const made: Made[] = [];
  for (const request of asked) {
    const index = book.offers.indexOf(request.offer);
    const worked = index < 0 ? null : work(request.offer, request.amount);
    const why = refusal(book, request, worked, made[made.length - 1]);
    if (why !== null || worked === null) return { isLegal: false, why: why ?? "unknown offer" };
    made.push({ ...request, index, worked });
  }
  const why = overdrawn(book, made) ?? overLimit(book, made);
  if (why !== null) return { isLegal: false, why };
  return { isLegal: true, value: await bestValue(book, made) };
}

function refusal(book: Book, request: Asked, worked: Worked | null, before?: Asked): string | null {
  const { offer, day, amount } = request;
  const name = `${offer.source} > ${offer.exit}, ${amount} on day ${day - book.asOf}`;
  if (worked === null) return `${name}: not one of the offer's amounts`;
  if (day < book.asOf || day > book.until) return `${name}: outside the plan`;
  if (!isOffered(offer, day)) return `${name}: not offered on the day`;
  if (before !== undefined && before.day > day) return `${name}: out of order`;
  return null;
}

function overLimit(book: Book, made: readonly Made[]): string | null {
  for (const ceiling of ceilings(book)) {
    const used = new Map<string, number>();
    for (const { index, day, amount, worked } of made) {
      const period = ceiling.covers.has(index) ? countedIn(ceiling, day) : null;
      if (period === null) continue;
      const sum = (used.get(period) ?? 0) + uses(ceiling, amount, worked);
      if (sum > allowance(ceiling, day, book.asOf)) return `a cap is passed in ${period}`;
      used.set(period, sum);
    }
  }
  return null;
}

/** Draws every request from the lots that lapse soonest: where that fails, every choice fails. */
function overdrawn(book: Book, made: readonly Made[]): string | null {
  const stock = heldLots(book).map((lot) => ({ ...lot, left: lot.units }));
  for (const { offer, day, worked } of made) {
    let missing = worked.takes;
    const usable = stock
      .filter((lot) => lot.currency === offer.source && lot.from <= day && lot.until >= day)
      .sort((a, b) => (a.until === b.until ? 0 : a.until - b.until));
    for (const lot of usable) {
      const drawn = Math.min(lot.left, missing);
      lot.left -= drawn;
      missing -= drawn;
    }
    if (missing > 0) {
      return `${offer.source} > ${offer.exit} on day ${day - book.asOf}: ${missing} points short`;
    }
    for (const lot of broughtLots(book, offer, day, worked))
      stock.push({ ...lot, left: lot.units });
  }
  return null;
}

/** The best choice of lots for the requests and of units for the needs, as an integer program. */
async function bestValue(book: Book, made: readonly Made[]): Promise<Ratio> {
  const lots = lotsOf(book, made);
  const program = new IntegerProgram();
  const prices: Ratio[] = [];
  const taken: Entry[][] = lots.map(() => []);
  const use = (lot: number, price: Ratio): number => {
    prices.push(price);
    const column = program.column(lots[lot]!.units, nearest(price));
    taken[lot]!.push([column, 1]);
    return column;
  };
  made.forEach(({ offer, day, worked }, position) => {
    const from = lots.flatMap((lot, i) => (serves(lot, offer, day, position) ? [i] : []));
    const entries = from.map((i): Entry => [use(i, NOTHING), 1]);
    program.row(entries, worked.takes, worked.takes);
  });
  for (const need of plannedNeeds(book)) {
    const { amount, faces } = needInWholes(book, need);
    const entries = lots.flatMap((lot, i): Entry[] => {
      const price = servedYen(book, need, lot.currency);
      if (price === null || lot.from > need.day - book.spareDays || lot.until < need.day) return [];
      return [[use(i, price), faces.get(lot.currency)!]];
    });
    program.row(entries, 0, amount);
  }
  lots.forEach((lot, i) => {
    if (lot.from > book.until || lot.until >= book.until) use(i, keptYen(book, lot.currency));
  });
  taken.forEach((entries, i) => {
    program.row(entries, 0, lots[i]!.units);
  });
  const { status, values } = await program.solve(60);
  if (status !== "proven" || values === null) throw new Error(`the referee is ${status}`);
  const used = values.reduce((sum, v, j) => plus(sum, times(ratio(v), prices[j]!)), NOTHING);
  return minus(used, times(ratio(made.length), exactly(book.effort)));
}

function serves(lot: BornLot, offer: Offer, day: Day, position: number): boolean {
  if (lot.currency !== offer.source || lot.after >= position) return false;
  return lot.from <= day && lot.until >= day;
}

function lotsOf(book: Book, made: readonly Made[]): BornLot[] {
  const held = heldLots(book).map((lot) => ({ ...lot, after: -1 }));
  const brought = made.flatMap(({ offer, day, worked }, after) =>
    broughtLots(book, offer, day, worked).map((lot) => ({ ...lot, after })),
  );
  return [...held, ...brought];
}

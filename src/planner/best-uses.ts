// The best use of what fixed requests bring: which needs are served, by units of which currency.

import type { Book } from "../core/book.ts";
import { creditedBy } from "../core/crediting.ts";
import type { Currency } from "../core/currency.ts";
import type { Day } from "../core/day.ts";
import type { Grains } from "./grains.ts";
import type { Request, Use } from "./ledger.ts";
import { type Movement, ranksOfBook } from "./movement.ts";
import { type Network, NetworkBuilder } from "./network.ts";
import { Simplex } from "./simplex.ts";
import { trueExchange } from "./tariff.ts";

/** Units of a currency that stand still (balances) or move (requests), worked out. */
interface Flow {
  readonly movement: Movement;
  readonly takes: number;
  readonly credits: readonly number[];
}

/** So much dearer is a yen used than the same yen left over, where needs come first. */
const PREFERENCE = 1e-9;

/**
 * The uses that make the most of some requests. Only units that some need can take are looked at: where points
 * of other currencies are not there, the ledger says so.
 *
 * @param book - The book.
 * @param grains - Its grain.
 * @param requests - The requests, each allowed on its day; caps are not looked at here.
 * @param needsFirst - Whether needs take units that are worth as much when left over.
 * @param among - Only these currencies are looked at; every need takes all of its exits from them, or none.
 * @returns Uses by need and currency; null where such units are not there for the requests.
 * @example bestUses(exampleBook, example.grains, [example.request])[0].units //=> 500
 */
export function bestUses(
  book: Book,
  grains: Grains,
  requests: readonly Request[],
  needsFirst = false,
  among: ReadonlySet<Currency> | null = null,
): Use[] | null {
  const flows = requests.map((request) => flowOf(book, request));
  const ranks = ranksOfBook(
    book,
    flows.map((flow) => flow.movement),
  );
  const isNear = (currency: Currency) => among?.has(currency) ?? true;
  const needs = book.needs.map((need) => ({ ...need, exits: need.exits.filter(isNear) }));
  const asked = new Set(needs.flatMap(({ exits }) => exits));
  const holdings = book.holdings.filter(({ currency }) => asked.has(currency));
  const builder = new NetworkBuilder({ ...book, holdings, needs }, grains, ranks, false);
  const most = new Map<Currency, number>();
  const hold = (currency: Currency, units: number) =>
    most.set(currency, (most.get(currency) ?? 0) + units);
  for (const lot of holdings) hold(lot.currency, lot.units);
  for (const { movement, takes, credits } of flows) {
    const { source, day } = movement;
    if (asked.has(source)) builder.take(source, day, takes);
    movement.credits.forEach((credit, k) => {
      if (!asked.has(credit.currency)) return;
      builder.bring(credit.currency, credit.day, credits[k]!);
      hold(credit.currency, credits[k]!);
    });
  }
  const network = builder.connect((currency) => most.get(currency) ?? 0);
  if (needsFirst)
    for (const { column } of network.uses) {
      const use = network.columns[column]!;
      network.columns[column] = { ...use, cost: use.cost * (1 + PREFERENCE) };
    }
  return wholeUses(network);
}

function flowOf(book: Book, request: Request): Flow {
  const offer = book.offers[request.offer]!;
  const { day } = request;
  const made = trueExchange(offer, request.amount);
  const { bonus } = offer;
  const credits = [{ currency: offer.exit, day: creditOn(book, day, offer.crediting) }];
  const units = [made.receives];
  if (bonus !== null) {
    credits.push({ currency: bonus.currency, day: creditOn(book, day, bonus.crediting) });
    units.push(made.bonus);
  }
  return { movement: { source: offer.source, day, credits }, takes: made.takes, credits: units };
}

function creditOn(book: Book, day: Day, words: Parameters<typeof creditedBy>[1]): Day {
  return creditedBy(day, words, book.calendar) ?? Number.MAX_SAFE_INTEGER;
}

/** Ways to divide a joined need that are looked at before the best found so far must do. */
const MOST_NODES = 2000;

/** Solves the flow; where a need joins units of different face values, branches until uses are whole. */
function wholeUses({ columns, rows, uses, totals }: Network): Use[] | null {
  const simplex = new Simplex(columns, rows);
  const usesBy = (whole: (units: number) => number) =>
    uses.flatMap(({ column, need, currency }) => {
      const units = whole(simplex.value(column));
      return units > 0 ? [{ need, currency, units }] : [];
    });
  const open = [totals.map((total) => [columns[total]!.lower, columns[total]!.upper] as const)];
  let best: Use[] | null = null;
  let rough: Use[] | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let node = 0; node < MOST_NODES; node++) {
    const bounds = open.pop();
    if (bounds === undefined) break;
    totals.forEach((total, k) => {
      simplex.setBounds(total, ...bounds[k]!);
    });
    if (simplex.solve(least - 1e-7, 10000) !== "optimal" || simplex.objective > least - 1e-7)
      continue;
    const at = totals.findIndex((total) => !isWhole(simplex.value(total)));
    if (at < 0) {
      least = simplex.objective;
      best = usesBy(Math.round);
      continue;
    }
    // Fewer units than a need could have are always there.
    rough ??= usesBy((units) => Math.floor(units + 1e-5));
    const [lower, upper] = bounds[at]!;
    const middle = Math.floor(simplex.value(totals[at]!));
    const within = (low: number, high: number) =>
      bounds.map((other, k) => (k === at ? ([low, high] as const) : other));
    open.push(within(lower, middle), within(middle + 1, upper));
  }
  return best ?? rough;
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-5;
}

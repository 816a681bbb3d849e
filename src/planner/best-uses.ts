// The best use of what fixed requests bring: which needs are served, by units of which currency.

import type { Book } from "../core/book.ts";
import { creditedBy } from "../core/crediting.ts";
import type { Currency } from "../core/currency.ts";
import type { Day } from "../core/day.ts";
import type { Grains } from "./grains.ts";
import type { Request, Use } from "./ledger.ts";
import { type Movement, ranksOfBook } from "./movement.ts";
import { NetworkBuilder } from "./network.ts";
import { trueExchange } from "./tariff.ts";
import { wholeUses } from "./whole-uses.ts";

/** Units of a currency that stand still (balances) or move (requests), worked out. */
interface Flow {
  readonly movement: Movement;
  readonly takes: number;
  readonly credits: readonly number[];
}

/** What is asked of uses. */
export interface Wanted {
  /** Whether needs take units that are worth as much when left over. */
  readonly needsFirst?: boolean;
  /** Only these currencies are looked at; every need takes all of its exits from them, or none. */
  readonly among?: ReadonlySet<Currency>;
  /** Grains that the units which some need can take must come to; no others are looked for. */
  readonly atLeast?: number;
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
 * @param wanted - What is asked of the uses.
 * @returns Uses by need and currency; null where such units are not there for the requests, or do not come to
 *   what is wanted.
 * @example bestUses(exampleBook, example.grains, [example.request])[0].units //=> 500
 */
export function bestUses(
  book: Book,
  grains: Grains,
  requests: readonly Request[],
  { needsFirst = false, among, atLeast = Number.NEGATIVE_INFINITY }: Wanted = {},
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
  // What differs by less than a grain is the same, unless needs come first.
  const grain = 1 / grains.perYen;
  const mostCost = network.constant - (atLeast - 0.5) * grain;
  return wholeUses(network, needsFirst ? 0 : 0.5 * grain, mostCost);
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

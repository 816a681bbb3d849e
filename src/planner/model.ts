// The plan as a mixed-integer programme: arcs over the network of units through time, caps as rows.

import type { Book } from "../core/book.ts";
import type { CapInForce } from "../core/caps-in-force.ts";
import { type Arc, addArc } from "./arc.ts";
import { addCapRows } from "./cap-rows.ts";
import { movementsOf, type Span } from "./day-merging.ts";
import { draftsOf, onRows } from "./draft.ts";
import type { Grains } from "./grains.ts";
import { addGroups, type Group } from "./groups.ts";
import { type HeldRequests, NONE_HELD } from "./held.ts";
import { ranksOfBook } from "./movement.ts";
import { NetworkBuilder, type UseColumn } from "./network.ts";
import type { OpenOffer } from "./open-offer.ts";
import type { Column, Row } from "./programme.ts";
import { promisesOf } from "./promises.ts";
import type { Reach } from "./reach.ts";

export interface Model {
  readonly arcs: readonly Arc[];
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly uses: readonly UseColumn[];
  /** Columns to be kept whole beside the arcs'. */
  readonly totals: readonly number[];
  /** Yen that are there whatever is done. */
  readonly constant: number;
  /** For each row the block it belongs to: one for each currency; −1 for rows of no block. */
  readonly owner: readonly number[];
  readonly groups: readonly Group[];
}

/**
 * The programme of a book over candidate days.
 *
 * @param book - The book.
 * @param grains - Its grain.
 * @param offers - The offers that can be used.
 * @param spans - Their candidate days.
 * @param caps - All caps in force.
 * @param reach - Bounds on the units there can be.
 * @param tieBreak - Yen, less than a grain over all requests, by which a request is dearer than its effort.
 * @param held - Requests that are made in any case; their effort is not counted.
 * @returns Rows and columns that minimise −value in yen.
 * @example modelOf(
 *     exampleBook, example.grains, example.offers, example.spans, [], example.reach, 0,
 *   ).arcs.length //=> 1
 */
export function modelOf(
  book: Book,
  grains: Grains,
  offers: readonly OpenOffer[],
  spans: readonly (readonly Span[])[],
  caps: readonly CapInForce[],
  reach: Reach,
  tieBreak: number,
  held: HeldRequests = NONE_HELD,
): Model {
  const movements = [...movementsOf(offers, spans), ...held.movements];
  const builder = new NetworkBuilder(book, grains, ranksOfBook(book, movements), true);
  const promises = promisesOf(book, grains, offers);
  held.announce(builder);
  const circumstances = { book, grains, builder, caps, reach, promises, held };
  const onNodes = offers.flatMap((open, i) =>
    spans[i]!.flatMap((span) => draftsOf(circumstances, open, span)),
  );
  const mostEver = new Map<string, number>();
  const network = builder.connect((currency) => {
    const most = mostEver.get(currency) ?? reach.mostUnits(currency, book.until);
    mostEver.set(currency, most);
    return most;
  });
  const drafts = onNodes.map((draft) => onRows(draft, network.rowOf));
  const blockOf = new Map<string, number>();
  const owner = network.rows.map((_, row) => {
    const currency = network.owners[row];
    if (currency === undefined) return -1;
    const known = blockOf.get(currency) ?? blockOf.size;
    blockOf.set(currency, known);
    return known;
  });
  const capRows = addCapRows(book, network.rows, drafts, caps, owner, held);
  const effort = grains.effort / grains.perYen + tieBreak;
  const arcs = drafts.map((draft, at) => addArc(network, draft, capRows[at]!, effort));
  const { columns, rows, uses, totals, constant } = network;
  const spendable = (source: string) =>
    reach.comesBack(source) ? Number.MAX_SAFE_INTEGER : reach.mostUnits(source, book.until);
  const groups = addGroups(network, arcs, owner, spendable);
  return { arcs, columns, rows, uses, totals, constant, owner, groups };
}

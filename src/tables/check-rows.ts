// CHECK_ROWS: every row of any table that cannot be read, or that its writer may want to look at again.

import { japaneseBusinessDays } from "../core/business-days.ts";
import type { Day } from "../core/day.ts";
import { dayArgument, theOne } from "./arguments.ts";
import { checkCovered } from "./calendar.ts";
import { type Block, blockOf, type Cell, isBlank, isLeftOut } from "./cell.ts";
import type { Doubt } from "./doubts/doubt.ts";
import { allDoubts, type Tables } from "./doubts/tables.ts";
import { knownHeaders } from "./header.ts";
import type { Intake } from "./intake.ts";
import { sameLabel } from "./language.ts";
import type { Problem, TableId } from "./problem.ts";
import { BALANCES, readBalances } from "./rows/balances.ts";
import { HISTORY, readHistory } from "./rows/history.ts";
import { LIMITS, readLimits } from "./rows/limits.ts";
import { LISTINGS, readListings } from "./rows/listings.ts";
import { NEEDS, readNeeds } from "./rows/needs.ts";
import { OFFERS, readOffers } from "./rows/offers.ts";
import { PURCHASES, readPurchases } from "./rows/purchases.ts";
import { readSettings, SETTINGS } from "./rows/settings.ts";
import { readWorth, WORTH } from "./rows/worth.ts";
import type { Columns, Schema } from "./schema.ts";

/** What the checker found. */
export interface Findings {
  readonly problems: readonly Problem[];
  readonly doubts: readonly Doubt[];
}

// Offers first: its spelling of a name is the one shown.
const SCHEMAS: readonly Schema<Columns>[] = [
  OFFERS,
  BALANCES,
  LIMITS,
  NEEDS,
  WORTH,
  SETTINGS,
  HISTORY,
  LISTINGS,
  PURCHASES,
];

/** Checks tables in any order, each recognised by its headers. */
export function checkRows(tables: readonly Cell[], asOf: Cell, intake: Intake): Findings {
  const day = theOne(dayArgument, asOf, "as_of", intake);
  const given = tables.filter((cells) => !isLeftOut(cells)).map(recognised);
  const unknown = given.filter(({ id }) => id === null);
  const cellsOf = (id: TableId) =>
    given.filter((table) => table.id === id).map(({ cells }) => cells);
  const read = <T>(id: TableId, reader: (cells: Cell, intake: Intake) => readonly T[]) =>
    cellsOf(id).length === 0 ? null : cellsOf(id).flatMap((cells) => reader(cells, intake));
  const found: Tables = {
    offers: read("offers", readOffers),
    holdings: read("balances", readBalances),
    limits: read("limits", readLimits),
    needs: read("needs", readNeeds),
    worth: cellsOf("worth").length === 0 ? null : readWorth(cellsOf("worth")[0], intake),
    listings: read("listings", readListings),
  };
  read("history", readHistory);
  read("purchases", readPurchases);
  const { staleAfter } = readSettings(cellsOf("settings")[0], intake);
  for (const { head } of unknown) intake.problems.push(unknownTable(head));
  if (day !== null) checkCovered(day, "as_of", japaneseBusinessDays([], []), intake);
  const doubts = day === null ? [] : doubtsOf(found, day, staleAfter, intake);
  return { problems: intake.problems, doubts };
}

function doubtsOf(found: Tables, asOf: Day, staleAfter: number, intake: Intake): Doubt[] {
  return allDoubts(found, { asOf, staleAfter, worth: found.worth }, intake.names.known());
}

interface Recognised {
  readonly cells: Cell;
  /** The table with most of these headers; null where no table has any. */
  readonly id: TableId | null;
  readonly head: string;
}

function recognised(cells: Cell): Recognised {
  const block: Block = blockOf(cells);
  const head = block.find((row) => !row.every(isBlank)) ?? [];
  let best: { readonly id: TableId | null; readonly score: number } = {
    id: null,
    score: -Infinity,
  };
  for (const schema of SCHEMAS) {
    const score = likeness(head, schema);
    if (score > best.score) best = { id: schema.id, score };
  }
  const text = head.filter((cell) => !isBlank(cell)).slice(0, 3);
  return { cells, id: best.id, head: text.join(", ") };
}

// Every known header speaks for a table, every required one that is missing against it.
function likeness(head: readonly Cell[], schema: Schema<Columns>): number {
  const { known, missing } = knownHeaders(head, schema);
  return known === 0 ? -Infinity : known - missing;
}

function unknownTable(head: string): Problem {
  const place = { table: null, row: null, column: null };
  const code = head === "" ? "blank-range" : "unknown-table";
  return { ...place, code, found: head, other: sameLabel("") };
}

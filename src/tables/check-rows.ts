// CHECK_ROWS: every row of any table that cannot be read, or that its writer may want to look at again.

import { japaneseBusinessDays } from "../core/business-days.ts";
import type { Day } from "../core/day.ts";
import { dayArgument, theOne } from "./arguments.ts";
import { checkCovered } from "./calendar.ts";
import { type Block, blockOf, type Cell, isBlank, isLeftOut } from "./cell.ts";
import { checkNeedsCovered, checkNeedsHaveWorth, checkUntil } from "./cross-checks.ts";
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
import { LOG, readLog } from "./rows/log.ts";
import { NEEDS, readNeeds } from "./rows/needs.ts";
import { OFFERS, readOffers } from "./rows/offers.ts";
import { PURCHASES, readPurchases } from "./rows/purchases.ts";
import { readSettings, SETTINGS, type Settings } from "./rows/settings.ts";
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
  LOG,
];

/** Checks tables in any order, each recognised by its headers. */
export function checkRows(tables: readonly Cell[], asOf: Cell, intake: Intake): Findings {
  const given = tables.filter((cells) => !isLeftOut(cells)).map(recognised);
  return checkTables(given, asOf, intake);
}

/** Checks tables in any order, each known by its kind. */
export function checkTables(given: readonly KnownTable[], asOf: Cell, intake: Intake): Findings {
  const day = theOne(dayArgument, asOf, "as_of", intake);
  const read = <T>(id: TableId, reader: (cells: Cell, intake: Intake) => T): T[] =>
    given.filter((table) => table.id === id).map(({ cells }) => reader(cells, intake));
  const found: Tables = {
    offers: joined(read("offers", readOffers)),
    holdings: joined(read("balances", readBalances)),
    limits: joined(read("limits", readLimits)),
    needs: joined(read("needs", readNeeds)),
    worth: read("worth", readWorth)[0] ?? null,
    listings: joined(read("listings", readListings)),
  };
  read("history", readHistory);
  read("purchases", readPurchases);
  read("log", readLog);
  const settings = read("settings", readSettings)[0] ?? readSettings("", intake);
  for (const { cells } of given.filter(({ id }) => id === null)) {
    intake.problems.push(unknownTable(cells));
  }
  if (found.needs !== null && found.worth !== null) {
    checkNeedsHaveWorth(found.needs, found.worth, intake);
  }
  const { problems } = intake;
  return { problems, doubts: day === null ? [] : doubtsOf(found, day, settings, intake) };
}

function doubtsOf(found: Tables, asOf: Day, settings: Settings, intake: Intake): Doubt[] {
  const calendar = japaneseBusinessDays([], []);
  checkCovered(asOf, "as_of", calendar, intake);
  checkNeedsCovered(found.needs ?? [], calendar, intake);
  checkUntil(settings, asOf, calendar);
  const { staleAfter } = settings;
  return allDoubts(found, { asOf, staleAfter, worth: found.worth }, intake.names.known());
}

function joined<T>(tables: readonly (readonly T[])[]): readonly T[] | null {
  return tables.length === 0 ? null : tables.flat();
}

/** The cells of a table, and its kind; null where no table has any of its headers. */
export interface KnownTable {
  readonly cells: Cell;
  readonly id: TableId | null;
}

function recognised(cells: Cell): KnownTable {
  const head = headOf(cells);
  let best: { readonly id: TableId | null; readonly score: number } = {
    id: null,
    score: -Infinity,
  };
  for (const schema of SCHEMAS) {
    const score = likeness(head, schema);
    if (score > best.score) best = { id: schema.id, score };
  }
  return { cells, id: best.id };
}

function headOf(cells: Cell): readonly Cell[] {
  const block: Block = blockOf(cells);
  return block.find((row) => !row.every(isBlank)) ?? [];
}

// Every known header speaks for a table, every required one that is missing against it.
function likeness(head: readonly Cell[], schema: Schema<Columns>): number {
  const { known, missing } = knownHeaders(head, schema);
  return known === 0 ? -Infinity : known - missing;
}

function unknownTable(cells: Cell): Problem {
  const text = headOf(cells).filter((cell) => !isBlank(cell));
  const head = text.slice(0, 3).join(", ");
  const place = { table: null, row: null, column: null };
  const code = head === "" ? "blank-range" : "unknown-table";
  return { ...place, code, found: head, other: sameLabel("") };
}

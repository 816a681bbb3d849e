// What an action reads of the tables: all of it, or the refusal that says why it cannot be read.

import { type BusinessCalendar, japaneseBusinessDays } from "../../core/business-days.ts";
import type { Limit } from "../../core/cap.ts";
import { TooLarge } from "../../core/fraction.ts";
import type { Holding } from "../../core/holding.ts";
import type { Offer } from "../../core/offer.ts";
import type { WorthTable } from "../../core/worth.ts";
import { isLeftOut } from "../../tables/cell.ts";
import { type Intake, newIntake } from "../../tables/intake.ts";
import type { TableId } from "../../tables/problem.ts";
import { readBalances } from "../../tables/rows/balances.ts";
import { readLimits } from "../../tables/rows/limits.ts";
import { type LogRow, readLog } from "../../tables/rows/log.ts";
import { readOffers } from "../../tables/rows/offers.ts";
import { readSettings } from "../../tables/rows/settings.ts";
import { readWorth } from "../../tables/rows/worth.ts";
import { problemsMessage } from "../../tables/words/message.ts";
import { TABLES } from "../../tables/words/places.ts";
import { type DeskTables, SCHEMAS, tableCells } from "../tables.ts";
import { label, type Refused, refused } from "./outcome.ts";

/** Tables that are not there read as empty. */
export interface Readings {
  readonly intake: Intake;
  readonly offers: readonly Offer[];
  readonly holdings: readonly Holding[];
  readonly limits: readonly Limit[];
  readonly worth: WorthTable;
  readonly calendar: BusinessCalendar;
  readonly log: readonly LogRow[];
}

/** Reads what recording needs; of the tables that must be there, a missing one is refused. */
export function readings(desk: DeskTables, needed: readonly TableId[]): Readings | Refused {
  const missing = needed.find((id) => desk.tables[id] === undefined);
  if (missing !== undefined) return refused("no-tab", { table: TABLES[missing] });
  const intake = newIntake(desk.zone);
  const cells = (id: TableId) => tableCells(desk, id);
  const read = <T>(id: TableId, reader: (cells: unknown, intake: Intake) => T[]): T[] =>
    !needed.includes(id) && isLeftOut(cells(id)) ? [] : reader(cells(id), intake);
  // Offers first: its spelling of a name is the one written.
  const offers = read("offers", readOffers);
  const holdings = read("balances", readBalances);
  const worth = isLeftOut(cells("worth")) ? new Map() : readWorth(cells("worth"), intake);
  const limits = read("limits", readLimits);
  const settings = readSettings(cells("settings"), intake);
  const log = read("log", readLog);
  if (intake.problems.length > 0) return unreadable(intake);
  const calendar = japaneseBusinessDays(settings.closed, settings.open);
  return { intake, offers, holdings, limits, worth, calendar, log };
}

export function isRefused<T extends object>(found: T | Refused): found is Refused {
  return "kind" in found && found.kind === "refused";
}

/** The refusal that names a column to add; null where it is there. */
export function missingColumn(desk: DeskTables, table: TableId, column: string): Refused | null {
  if (desk.tables[table]?.columns.has(column)) return null;
  const { en, ja } = SCHEMAS[table].columns[column]!;
  const header = desk.tables[table]?.language === "ja" ? ja : en;
  return refused("no-column", { table: TABLES[table], column: header });
}

/** Computes; what has no exact answer is refused in words. */
export function exactly<T>(compute: () => T): T | Refused {
  try {
    return compute();
  } catch (error) {
    if (error instanceof TooLarge) return refused("too-large");
    throw error;
  }
}

function unreadable(intake: Intake): Refused {
  const problems = label((language) => problemsMessage(intake.problems, language));
  return refused("unreadable", { problems });
}

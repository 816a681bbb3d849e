// What an action reads of the tables: all of it, or the refusal that says why it cannot be read.

import { type BusinessCalendar, japaneseBusinessDays } from "../../core/business-days.ts";
import type { Limit } from "../../core/cap.ts";
import { TooLarge } from "../../core/fraction.ts";
import type { Holding } from "../../core/holding.ts";
import type { Offer } from "../../core/offer.ts";
import type { WorthTable } from "../../core/worth.ts";
import { type Cell, isLeftOut } from "../../tables/cell.ts";
import { type Intake, newIntake } from "../../tables/intake.ts";
import type { TableId } from "../../tables/problem.ts";
import { readBalances } from "../../tables/rows/balances.ts";
import { readLimits } from "../../tables/rows/limits.ts";
import { type LogRow, readLog } from "../../tables/rows/log.ts";
import { readOffers } from "../../tables/rows/offers.ts";
import { readSettings, type Settings } from "../../tables/rows/settings.ts";
import { readWorth } from "../../tables/rows/worth.ts";
import { problemsMessage } from "../../tables/words/message.ts";
import { TABLES } from "../../tables/words/places.ts";
import { type DeskTables, SCHEMAS, tableCells } from "../tables.ts";
import { label, type Refused, refused } from "./outcome.ts";

/** Tables that are not there, or that nobody asked for, read as empty. */
export interface Readings {
  readonly intake: Intake;
  readonly offers: readonly Offer[];
  readonly holdings: readonly Holding[];
  readonly limits: readonly Limit[];
  readonly worth: WorthTable;
  readonly calendar: BusinessCalendar;
  readonly log: readonly LogRow[];
}

type Readable = "offers" | "balances" | "limits" | "worth" | "settings" | "log";

/**
 * Reads what an action needs and nothing else: a slip in another table does not keep it from being recorded.
 *
 * @param desk - The tables.
 * @param needed - Tables that must be there; the first that is missing is refused.
 * @param used - Tables that are read where they are there.
 */
export function readings(
  desk: DeskTables,
  needed: readonly Readable[],
  used: readonly Readable[] = [],
): Readings | Refused {
  const missing = needed.find((id) => desk.tables[id] === undefined);
  if (missing !== undefined) return refused("no-tab", { table: TABLES[missing] });
  const intake = newIntake(desk.zone);
  const read = <T>(id: Readable, reader: Reader<T>, none: T): T => {
    const cells = tableCells(desk, id);
    const isRead = needed.includes(id) || (used.includes(id) && !isLeftOut(cells));
    return isRead ? reader(cells, intake) : none;
  };
  // Offers first: its spelling of a name is the one written.
  const offers = read("offers", readOffers, []);
  const holdings = read("balances", readBalances, []);
  const worth = read<WorthTable>("worth", readWorth, new Map());
  const limits = read("limits", readLimits, []);
  const settings = read<Settings | null>("settings", readSettings, null);
  const log = read("log", readLog, []);
  if (intake.problems.length > 0) return unreadable(intake);
  const calendar = japaneseBusinessDays(settings?.closed ?? [], settings?.open ?? []);
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

type Reader<T> = (cells: Cell, intake: Intake) => T;

function unreadable(intake: Intake): Refused {
  const problems = label((language) => problemsMessage(intake.problems, language));
  return refused("unreadable", { problems });
}

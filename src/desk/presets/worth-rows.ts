// The currencies in use, each with its row in Worth as far as it can be read: a row may still lack its figures.

import type { Currency } from "../../core/currency.ts";
import type { Fraction } from "../../core/fraction.ts";
import { type Cell, isBlank, isLeftOut } from "../../tables/cell.ts";
import { isFault } from "../../tables/cells/read.ts";
import { type Intake, newIntake } from "../../tables/intake.ts";
import type { TableId } from "../../tables/problem.ts";
import { readBalances } from "../../tables/rows/balances.ts";
import { readNeeds } from "../../tables/rows/needs.ts";
import { readOffers } from "../../tables/rows/offers.ts";
import { WORTH } from "../../tables/rows/worth.ts";
import { readCell } from "../../tables/table.ts";
import { cellAt, type DeskTable, type DeskTables, sheetRow, tableCells } from "../tables.ts";

export interface FoundWorth {
  readonly currency: Currency;
  /** Row of Worth; null = there is none yet. */
  readonly row: number | null;
  /** Null = blank, or no row. */
  readonly yenPerUnit: Fraction | null;
  readonly worth: Fraction | null;
  /** Something stands in the row that is no number: the row is left alone. */
  readonly isUnreadable: boolean;
}

/** Rows of Worth first, then the currencies that have none yet, in the order of Offers, Needs and Balances. */
export function worthRowsIn(desk: DeskTables): {
  readonly found: readonly FoundWorth[];
  readonly sources: ReadonlySet<Currency>;
} {
  const intake = newIntake(desk.zone);
  const read = <T>(id: TableId, reader: (cells: Cell, intake: Intake) => T[]): T[] => {
    const cells = tableCells(desk, id);
    return isLeftOut(cells) ? [] : reader(cells, intake);
  };
  const offers = read("offers", readOffers);
  const needs = read("needs", readNeeds);
  const holdings = read("balances", readBalances);
  const used = [
    ...offers.flatMap(({ source, exit, bonus }) => [
      source,
      exit,
      ...(bonus ? [bonus.currency] : []),
    ]),
    ...needs.flatMap(({ exits }) => exits),
    ...holdings.map(({ currency }) => currency),
  ];
  const there = worthRows(desk.tables.worth!, intake);
  const known = new Set(there.map(({ currency }) => currency));
  const missing = [...new Set(used)].filter((currency) => !known.has(currency));
  const none = { row: null, yenPerUnit: null, worth: null, isUnreadable: false };
  const sources = [
    ...offers.map(({ source }) => source),
    ...holdings.map(({ currency }) => currency),
  ];
  return {
    found: [...there, ...missing.map((currency) => ({ currency, ...none }))],
    sources: new Set(sources),
  };
}

// Of two rows for one currency the first is taken: the checker tells of the second.
function worthRows(table: DeskTable, intake: Intake): FoundWorth[] {
  const found = new Map<Currency, FoundWorth>();
  const { columns } = WORTH;
  const at = (row: number, column: keyof typeof columns): Cell =>
    cellAt(table, sheetRow(table, row), table.columns.get(column)!.column);
  for (let row = 2; row <= table.block.length; row += 1) {
    const name = readCell(at(row, "currency"), columns.currency, intake);
    if (isFault(name) || name.value === null || found.has(name.value)) continue;
    const figure = (column: "yenPerUnit" | "worth") => {
      const cell = at(row, column);
      return isBlank(cell) ? { value: null } : readCell(cell, columns[column], intake);
    };
    const [yen, worth] = [figure("yenPerUnit"), figure("worth")];
    found.set(name.value, {
      currency: name.value,
      row,
      yenPerUnit: isFault(yen) ? null : yen.value,
      worth: isFault(worth) ? null : worth.value,
      isUnreadable: isFault(yen) || isFault(worth),
    });
  }
  return [...found.values()];
}

// What the sidebar lists beside the plan: balances, names, requests made. Rows that cannot be read are among the problems.

import { japaneseBusinessDays } from "../../core/business-days.ts";
import type { Day } from "../../core/day.ts";
import { isoDate } from "../../core/day.ts";
import type { Holding } from "../../core/holding.ts";
import { isLeftOut } from "../../tables/cell.ts";
import { type Intake, newIntake } from "../../tables/intake.ts";
import type { TableId } from "../../tables/problem.ts";
import { readBalances } from "../../tables/rows/balances.ts";
import { readLog } from "../../tables/rows/log.ts";
import { readNeeds } from "../../tables/rows/needs.ts";
import { readOffers } from "../../tables/rows/offers.ts";
import { readSettings } from "../../tables/rows/settings.ts";
import { readWorth } from "../../tables/rows/worth.ts";
import { logItems } from "../record/log-items.ts";
import { type DeskTables, tableCells } from "../tables.ts";
import type { BalanceView, State } from "../views.ts";

/** Lists of every row that can be read, whatever stands in the others. */
export function listsIn(
  desk: DeskTables,
  asOf: Day,
): Pick<State, "log" | "balances" | "exits" | "currencies"> {
  const intake = newIntake(desk.zone);
  const read = <T>(id: TableId, reader: (cells: unknown, intake: Intake) => T[]): T[] => {
    const cells = tableCells(desk, id);
    return isLeftOut(cells) ? [] : reader(cells, intake);
  };
  // Offers first: its spelling of a name is the one shown.
  const offers = read("offers", readOffers);
  const holdings = read("balances", readBalances);
  const needs = read("needs", readNeeds);
  read("worth", (cells, own) => [readWorth(cells, own)]);
  const log = read("log", readLog);
  const { closed, open } = readSettings(tableCells(desk, "settings"), intake);
  const exits = [...offers.map(({ exit }) => exit), ...needs.flatMap((need) => need.exits)];
  return {
    log: logItems(log, japaneseBusinessDays(closed, open), asOf),
    balances: holdings.map(balanceView),
    exits: [...new Set(exits)],
    currencies: intake.names.known(),
  };
}

function balanceView({ currency, units, expires, availableFrom }: Holding): BalanceView {
  return {
    source: currency,
    points: units,
    expires: expires === null ? null : isoDate(expires),
    availableFrom: availableFrom === null ? null : isoDate(availableFrom),
  };
}

// One balance over all exits, and one exit over all sources, as rows for showing.

import { japaneseBusinessDays } from "../../core/business-days.ts";
import { comparer } from "../../core/comparer.ts";
import type { Comparer } from "../../core/comparison.ts";
import { type Day, isoDate } from "../../core/day.ts";
import { noExactAnswer } from "../../functions/exactly.ts";
import {
  type ArgumentReader,
  currencyArgument,
  pointsArgument,
  theOne,
  yenArgument,
} from "../../tables/arguments.ts";
import { type Cell, isDate } from "../../tables/cell.ts";
import { type Intake, newIntake } from "../../tables/intake.ts";
import { readMarket } from "../../tables/market.ts";
import { readSettings } from "../../tables/rows/settings.ts";
import { problemsMessage } from "../../tables/words/message.ts";
import { writeExits } from "../../tables/write/exits.ts";
import { writeSources } from "../../tables/write/sources.ts";
import type { Shown } from "../keys.ts";
import type { NoAnswer, Occasion } from "../occasion.ts";
import type { Answer, Ask } from "../protocol.ts";
import { label } from "../record/outcome.ts";
import { type DeskTables, tableCells } from "../tables.ts";
import { ARGUMENTS, costSaid, exitsSaid } from "./words.ts";

export type TableAnswer = Extract<Answer, { kind: "table" }>;

/** COMPARE_EXITS of the tables, with the business days of Settings: best first, and what each strands. */
export function compareExits(
  desk: DeskTables,
  occasion: Occasion,
  ask: Extract<Ask, { kind: "compare" }>,
): TableAnswer | NoAnswer {
  const { asOf, language } = occasion;
  return answered(desk, asOf, (market) => {
    const source = market.argument(currencyArgument, ask.source, ARGUMENTS.source[language]);
    const points = market.argument(pointsArgument, ask.points, ARGUMENTS.points[language]);
    if (source === null || points === null) return null;
    const found = market.comparer.exits(source, points);
    const cells = writeExits(found, { asOf, language, zone: desk.zone });
    return { cells, said: exitsSaid(source, points, found, language) };
  });
}

/** COMPARE_SOURCES of the tables: what so many yen of one exit cost in each source. */
export function costOf(
  desk: DeskTables,
  occasion: Occasion,
  ask: Extract<Ask, { kind: "cost" }>,
): TableAnswer | NoAnswer {
  const { asOf, language } = occasion;
  return answered(desk, asOf, (market) => {
    const exit = market.argument(currencyArgument, ask.exit, ARGUMENTS.exit[language]);
    const yen = market.argument(yenArgument, ask.yen, ARGUMENTS.yen[language]);
    if (exit === null || yen === null) return null;
    const found = market.comparer.sources(exit, yen);
    const cells = writeSources(found, { asOf, language, zone: desk.zone });
    return { cells, said: costSaid(exit, yen, found, language) };
  });
}

interface OpenedMarket {
  readonly comparer: Comparer;
  argument<T>(read: ArgumentReader<T>, value: string | number, name: string): T | null;
}

interface Answered {
  readonly cells: Cell[][];
  readonly said: string;
}

/** An answer with its days as ISO texts; tables or arguments that cannot be read are refused in words. */
function answered(
  desk: DeskTables,
  asOf: Day,
  ask: (market: OpenedMarket) => Answered | null,
): TableAnswer | NoAnswer {
  const intake = newIntake(desk.zone);
  const cells = (id: "offers" | "worth" | "limits" | "settings") => tableCells(desk, id);
  const found = readMarket(
    {
      offers: cells("offers"),
      asOf: isoDate(asOf),
      worth: cells("worth"),
      limits: cells("limits"),
    },
    intake,
  );
  const { closed, open } = readSettings(cells("settings"), intake);
  if (found === null || intake.problems.length > 0) return unreadable(intake);
  try {
    const market = { ...found, calendar: japaneseBusinessDays(closed, open) };
    const answer = ask({
      comparer: comparer(market),
      argument: (read, value, name) => theOne(read, value, name, intake),
    });
    if (answer === null) return unreadable(intake);
    const shown = (cell: Cell): Shown =>
      isDate(cell) ? isoDate(desk.zone.dayOf(cell)) : (cell as Shown);
    return { kind: "table", rows: answer.cells.map((row) => row.map(shown)), said: answer.said };
  } catch (error) {
    const why = noExactAnswer(error);
    if (why === null) throw error;
    return { kind: "refused", why };
  }
}

function unreadable({ problems }: Intake): NoAnswer {
  return { kind: "refused", why: label((language) => problemsMessage(problems, language)) };
}

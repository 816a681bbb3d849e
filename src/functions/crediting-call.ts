// What CREDIT_DATE and EXCHANGE_BY have in common: a day, crediting words, and the user's calendar.

import { type BusinessCalendar, japaneseBusinessDays } from "../core/business-days.ts";
import type { Crediting } from "../core/crediting.ts";
import { type Day, isoDate } from "../core/day.ts";
import { creditingArgument, dayArgument } from "../tables/arguments.ts";
import { coverage } from "../tables/calendar.ts";
import { blockOf, type Cell } from "../tables/cell.ts";
import { newIntake, refuseProblems } from "../tables/intake.ts";
import { languageOf, sameLabel } from "../tables/language.ts";
import { readSettings, type Settings } from "../tables/rows/settings.ts";
import type { Host } from "./custom-function.ts";
import { elementByElement } from "./element-by-element.ts";

type Answer = (
  day: Day,
  crediting: Crediting,
  calendar: BusinessCalendar,
  settings: Settings,
) => Day | null;

/**
 * Answers `FUNCTION(day, crediting, [settings])` element by element.
 *
 * @param args - The arguments as given.
 * @param host - The spreadsheet.
 * @param dayName - What the formula calls its first argument.
 * @param answer - The day asked for; null where the holiday table ends.
 */
export function creditingCall(
  [days, words, settingsTable]: readonly Cell[],
  host: Host,
  dayName: string,
  answer: Answer,
): Cell {
  const intake = newIntake(host.zone, languageOf(blockOf(words).flat().join(" ")));
  const settings = readSettings(settingsTable, intake);
  refuseProblems(intake);
  const calendar = japaneseBusinessDays(settings.closed, settings.open);
  return elementByElement([days, words], intake, (dayCell, wordsCell) => {
    const day = dayArgument(dayCell, dayName, intake);
    if ("problem" in day) return day;
    const crediting = creditingArgument(wordsCell, "crediting", intake);
    if ("problem" in crediting) return crediting;
    const found = answer(day.value, crediting.value, calendar, settings);
    if (found === null) return outside(day.value, dayName, calendar);
    return { value: intake.zone.dateOf(found) };
  });
}

function outside(day: Day, name: string, calendar: BusinessCalendar) {
  return {
    problem: {
      table: null,
      row: null,
      column: sameLabel(name),
      code: "outside-calendar",
      found: isoDate(day),
      other: sameLabel(coverage(calendar)),
    },
  } as const;
}

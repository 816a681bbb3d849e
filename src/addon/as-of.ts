// The cell of the day to reckon from, kept at today.

import { isoDate } from "../core/day.ts";
import { isDate } from "../tables/cell.ts";
import type { Label } from "../tables/language.ts";
import { AS_OF_NAME } from "../tables/tabs/tabs.ts";
import { rangeNamed } from "./range-named.ts";
import { Refusal } from "./refusal.ts";
import { activeSpreadsheet, dayToday } from "./spreadsheet.ts";

const SERIAL_OF_1970 = 25_569;

/** Puts today into the cell while it holds another date. A text, a formula and a blank are the user's wish. */
export function renewAsOf(): void {
  const cell = asOfCell();
  if (cell === null) return;
  const held: unknown = cell.getValue();
  const { zone } = activeSpreadsheet();
  const today = dayToday(zone);
  if (!isDate(held) || zone.dayOf(held) === today || cell.getFormula() !== "") return;
  cell.setValue(today + SERIAL_OF_1970);
}

/** Puts today into the cell, whatever it holds: the user asks for it. */
export function recalculateToday(): Label {
  const cell = asOfCell();
  if (cell === null) {
    throw new Refusal({
      ja: "基準日のセルがありません。メニューの「シートを用意する」で作れます。",
      en: "There is no cell for the as-of day. Set up the sheets, from the menu, makes one.",
    });
  }
  const today = dayToday(activeSpreadsheet().zone);
  cell.setNumberFormat("yyyy-mm-dd").setValue(today + SERIAL_OF_1970);
  SpreadsheetApp.flush();
  const day = isoDate(today);
  return {
    ja: `基準日を ${day} にしました。答えはこの日から計算し直されます。`,
    en: `The as-of day is ${day} now; every answer follows it.`,
  };
}

function asOfCell(): GoogleAppsScript.Spreadsheet.Range | null {
  return rangeNamed(SpreadsheetApp.getActiveSpreadsheet(), AS_OF_NAME);
}

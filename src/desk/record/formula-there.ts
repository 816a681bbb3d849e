// A cell to change turns out to hold a formula: the whole action is refused.

import { placeText } from "../../tables/words/places.ts";
import type { DeskTable } from "../tables.ts";
import { label, type Refused, refused } from "./outcome.ts";

/** The refusal that names the cell; `row` and `column` as in the sheet. */
export function formulaRefused(table: DeskTable, row: number, column: number): Refused {
  const found = [...table.columns.values()].find((one) => one.column === column);
  const header = found?.header ?? "";
  const place = {
    table: table.id,
    row: row - table.headerRow + 1,
    column: { en: header, ja: header },
  };
  return refused("formula", { place: label((language) => placeText(place, language)) });
}

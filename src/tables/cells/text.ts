// Free text: notes, conditions, items.

import { isDate } from "../cell.ts";
import { type CellReader, fault } from "./read.ts";

export const textCell: CellReader<string> = (cell) =>
  isDate(cell) ? fault("not-name") : { value: String(cell).trim() };

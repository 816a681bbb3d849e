// Currency names: one, or several joined by `/`.

import type { Currency } from "../../core/currency.ts";
import type { Cell } from "../cell.ts";
import { tidy } from "../fold.ts";
import { type CellReader, fault } from "./read.ts";

/** One currency. */
export const currencyCell: CellReader<Currency> = (cell, { names }) => {
  const text = nameText(cell);
  return text === "" ? fault("not-name") : { value: names.currency(text) };
};

/** Currencies of which any will do, without repeats. */
export const currenciesCell: CellReader<readonly Currency[]> = (cell, { names }) => {
  const parts = tidy(nameText(cell)).split("/");
  if (nameText(cell) === "") return fault("not-name");
  if (parts.some((part) => part.trim() === "")) return fault("empty-exit");
  return { value: [...new Set(parts.map((part) => names.currency(part)))] };
};

function nameText(cell: Cell): string {
  return typeof cell === "string" || typeof cell === "number" ? tidy(String(cell)) : "";
}

// Whether a cell's rule refuses a value.

import type { CellValue, Validation } from "../../grid/grid.ts";

/**
 * Whether a sheet turns the value away: blanks are always taken, and rules that only mark take everything.
 *
 * Google: whether a number without a date's format passes for a date is not known; here: it does.
 */
export function isRefused({ rule, allowsOther }: Validation, value: CellValue): boolean {
  if (allowsOther || value === null) return false;
  switch (rule.kind) {
    case "list":
      return !rule.values.includes(String(value));
    case "checkbox":
      return typeof value !== "boolean";
    case "date":
      return typeof value !== "number";
    case "number-at-least":
      return typeof value !== "number" || value < rule.least;
  }
}

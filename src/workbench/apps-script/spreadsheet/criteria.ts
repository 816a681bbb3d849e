// SpreadsheetApp.DataValidationCriteria, as far as the workbench's cells know rules.

import type { Validation } from "../../grid/grid.ts";

type Kind = Validation["rule"]["kind"];
type Criteria = typeof GoogleAppsScript.Spreadsheet.DataValidationCriteria;
export type Criterion = GoogleAppsScript.Spreadsheet.DataValidationCriteria;

const NAMES = {
  list: "VALUE_IN_LIST",
  checkbox: "CHECKBOX",
  date: "DATE_IS_VALID_DATE",
  "number-at-least": "NUMBER_GREATER_THAN_OR_EQUAL_TO",
} as const satisfies Record<Kind, keyof Criteria>;

/** Google's constants are objects that print as their name, in JSON too; here: the same. */
const CONSTANTS = Object.fromEntries(
  Object.values(NAMES).map((name) => {
    const shown = () => name;
    return [name, Object.freeze({ toString: shown, toJSON: shown, name: shown })];
  }),
) as unknown as Record<(typeof NAMES)[Kind], Criterion>;

export const CRITERIA = Object.freeze(CONSTANTS);

/** The constant for a kind of rule. */
export function criterionOf(kind: Kind): Criterion {
  return CRITERIA[NAMES[kind]];
}

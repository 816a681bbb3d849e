// SpreadsheetApp.DataValidationCriteria, as far as the workbench's cells know rules.

import type { Validation } from "../../grid/grid.ts";
import type { ServiceContext } from "../call-context.ts";
import { enumeration } from "../enumeration.ts";

type Kind = Validation["rule"]["kind"];
type Criteria = typeof GoogleAppsScript.Spreadsheet.DataValidationCriteria;
export type Criterion = GoogleAppsScript.Spreadsheet.DataValidationCriteria;

const NAMES = {
  list: "VALUE_IN_LIST",
  checkbox: "CHECKBOX",
  date: "DATE_IS_VALID_DATE",
  "number-at-least": "NUMBER_GREATER_THAN_OR_EQUAL_TO",
} as const satisfies Record<Kind, keyof Criteria>;

/** The constants of one execution. */
export type KnownCriteria = Readonly<Record<(typeof NAMES)[Kind], Criterion>>;

/** Google: one constant for each of its rules; here: for those that cells know, and others throw by name. */
export function criteria({ realm }: ServiceContext): KnownCriteria {
  const constants = enumeration(realm, "DataValidationCriteria", Object.values(NAMES));
  return constants as unknown as KnownCriteria;
}

/** The constant for a kind of rule. */
export function criterionOf(known: KnownCriteria, kind: Kind): Criterion {
  return known[NAMES[kind]];
}

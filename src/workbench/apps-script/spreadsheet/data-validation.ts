// DataValidation: a rule of what a cell may hold, as the add-on reads it.

import type { Validation } from "../../grid/grid.ts";
import { type Criterion, criterionOf } from "./criteria.ts";
import { double, type Target } from "./double.ts";
import { type Doubles, type GoogleRule, targetOf } from "./doubles.ts";
import { builds, type Members } from "./member.ts";

export const DATA_VALIDATION = {
  getAllowInvalid: builds(),
  getCriteriaType: builds(),
  getCriteriaValues: builds(),
  getHelpText: builds(),
} as const satisfies Members<GoogleRule>;

class DataValidation implements Target, Pick<GoogleRule, keyof typeof DATA_VALIDATION> {
  readonly sheetName = null;

  constructor(
    private readonly doubles: Doubles,
    readonly validation: Validation,
  ) {}

  getAllowInvalid(): boolean {
    return this.validation.allowsOther;
  }

  getCriteriaType(): Criterion {
    return criterionOf(this.doubles.criteria, this.validation.rule.kind);
  }

  /** Google: a list is followed by whether its arrow is shown; here: it always is. */
  getCriteriaValues(): unknown[] {
    const { rule } = this.validation;
    if (rule.kind === "list") return [[...rule.values], true];
    return rule.kind === "number-at-least" ? [rule.least] : [];
  }

  /** Google: null where there is none; here: the same. */
  getHelpText(): string {
    const { help } = this.validation;
    return (help === "" ? null : help) as string;
  }
}

/** A rule as the add-on holds it. */
export function validation(doubles: Doubles, rule: Validation): GoogleRule {
  const target = new DataValidation(doubles, rule);
  return double(doubles.context, "DataValidation", target, DATA_VALIDATION) as GoogleRule;
}

/** What a rule of the add-on's asks of cells. */
export function validationOf(rule: GoogleRule): Validation {
  return targetOf<DataValidation>(rule).validation;
}

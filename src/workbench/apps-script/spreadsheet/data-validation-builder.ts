// DataValidationBuilder: the rules that the workbench's cells know; the others throw by their names.

import type { Validation } from "../../grid/grid.ts";
import { exception } from "../exception.ts";
import { validation } from "./data-validation.ts";
import { double, type Target } from "./double.ts";
import type { Doubles, GoogleRule, GoogleRuleBuilder } from "./doubles.ts";
import { builds, type Members } from "./member.ts";

export const DATA_VALIDATION_BUILDER = {
  requireValueInList: builds(["String[]"], ["String[]", "Boolean"]),
  requireCheckbox: builds(),
  requireDate: builds(),
  requireNumberGreaterThanOrEqualTo: builds(["number"]),
  setAllowInvalid: builds(["Boolean"]),
  setHelpText: builds(["String"]),
  build: builds(),
} as const satisfies Members<GoogleRuleBuilder>;

class DataValidationBuilder
  implements Target, Pick<GoogleRuleBuilder, keyof typeof DATA_VALIDATION_BUILDER>
{
  readonly sheetName = null;
  #rule: Validation["rule"] | null = null;
  #allowsOther = true;
  #help = "";

  constructor(private readonly doubles: Doubles) {}

  /** Google: without an arrow if asked; here: refused, for the grid always shows one. */
  requireValueInList(values: readonly string[], showsArrow = true): GoogleRuleBuilder {
    if (!showsArrow) {
      const words = "The workbench shows every list with its arrow: leave out showDropdown";
      throw exception(this.doubles.context.realm, words);
    }
    return this.#requiring({ kind: "list", values: [...values] });
  }

  requireCheckbox(): GoogleRuleBuilder {
    return this.#requiring({ kind: "checkbox" });
  }

  requireDate(): GoogleRuleBuilder {
    return this.#requiring({ kind: "date" });
  }

  requireNumberGreaterThanOrEqualTo(least: number): GoogleRuleBuilder {
    return this.#requiring({ kind: "number-at-least", least });
  }

  /** Google: true unless it is said otherwise; here: the same. */
  setAllowInvalid(allowsOther: boolean): GoogleRuleBuilder {
    this.#allowsOther = allowsOther;
    return this.#self;
  }

  setHelpText(help: string): GoogleRuleBuilder {
    this.#help = help;
    return this.#self;
  }

  /** Google: refuses a builder without a rule, in words that are not known; here: in its own. */
  build(): GoogleRule {
    const rule = this.#rule;
    if (rule === null) {
      throw exception(
        this.doubles.context.realm,
        "A data validation needs a rule before it is built",
      );
    }
    return validation(this.doubles, { rule, allowsOther: this.#allowsOther, help: this.#help });
  }

  #requiring(rule: Validation["rule"]): GoogleRuleBuilder {
    this.#rule = rule;
    return this.#self;
  }

  get #self(): GoogleRuleBuilder {
    return this as unknown as GoogleRuleBuilder;
  }
}

/** A builder that asks for nothing yet. */
export function dataValidationBuilder(doubles: Doubles): GoogleRuleBuilder {
  return double(
    doubles.context,
    "DataValidationBuilder",
    new DataValidationBuilder(doubles),
    DATA_VALIDATION_BUILDER,
  ) as GoogleRuleBuilder;
}

// The validations of the grid over Univer: its own rules, with real drop-down lists and checkboxes in the page.

import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  generateRandomId,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import { deserializeListOptions, serializeListOptions } from "@univerjs/sheets";
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from "@univerjs/sheets-data-validation";
import type { Grid, Validation } from "../grid/grid.ts";
import { type OpenedBook, rangeOf } from "./opened-book.ts";

export function univerValidations(book: OpenedBook): Pick<Grid, "validations" | "setValidation"> {
  return {
    /** Rules of other kinds, which a person may make in the page, are not among them. */
    validations(block) {
      book.sheetOf(block);
      const model = book.injector.get(SheetDataValidationModel);
      const { row, column, rows, columns } = block;
      return Array.from({ length: rows }, (_row, i) =>
        Array.from({ length: columns }, (_cell, j) =>
          validationOf(model.getRuleByLocation(book.unitId, block.sheet, row + i, column + j)),
        ),
      );
    },
    setValidation(block, validation) {
      book.sheetOf(block);
      const subUnitId = block.sheet;
      const ranges = [rangeOf(block)];
      if (validation === null) {
        book.run(ClearRangeDataValidationCommand, { subUnitId, ranges });
      } else {
        const rule = { uid: generateRandomId(8), ranges, ...ruleOf(validation) };
        book.run(AddSheetDataValidationCommand, { subUnitId, rule });
      }
    },
  };
}

function ruleOf(validation: Validation): Omit<ISheetDataValidationRule, "uid" | "ranges"> {
  const { allowsOther, help } = validation;
  return {
    ...criterionOf(validation.rule),
    allowBlank: true,
    errorStyle: allowsOther ? DataValidationErrorStyle.WARNING : DataValidationErrorStyle.STOP,
    showErrorMessage: help !== "",
    error: help,
  };
}

function criterionOf(
  rule: Validation["rule"],
): Pick<ISheetDataValidationRule, "type" | "formula1" | "formula2" | "operator" | "renderMode"> {
  switch (rule.kind) {
    case "list":
      return {
        type: DataValidationType.LIST,
        formula1: serializeListOptions([...rule.values]),
        renderMode: DataValidationRenderMode.ARROW,
      };
    case "checkbox":
      // Without these, a click on the box leaves the numbers 1 and 0.
      return { type: DataValidationType.CHECKBOX, formula1: "TRUE", formula2: "FALSE" };
    case "date":
      return { type: DataValidationType.DATE };
    case "number-at-least":
      return {
        type: DataValidationType.DECIMAL,
        operator: DataValidationOperator.GREATER_THAN_OR_EQUAL,
        formula1: String(rule.least),
      };
  }
}

function validationOf(known: ISheetDataValidationRule | undefined): Validation | null {
  const rule = known === undefined ? null : criterionIn(known);
  if (known === undefined || rule === null) return null;
  return {
    rule,
    allowsOther: known.errorStyle !== DataValidationErrorStyle.STOP,
    help: known.error ?? "",
  };
}

function criterionIn({
  type,
  formula1 = "",
  operator,
}: ISheetDataValidationRule): Validation["rule"] | null {
  switch (type) {
    case DataValidationType.LIST:
      if (formula1.startsWith("=")) return null;
      return { kind: "list", values: deserializeListOptions(formula1) };
    case DataValidationType.CHECKBOX:
      return { kind: "checkbox" };
    case DataValidationType.DATE:
      return operator ? null : { kind: "date" };
    case DataValidationType.DECIMAL:
      if (operator !== DataValidationOperator.GREATER_THAN_OR_EQUAL) return null;
      return { kind: "number-at-least", least: Number(formula1) };
    default:
      return null;
  }
}

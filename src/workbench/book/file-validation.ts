// How a file writes what a cell may hold, and how a sheet does.

import type { DataValidation } from "hucre";
import { parseAddress } from "../grid/address.ts";
import type { Block } from "../grid/grid.ts";
import type { BookSheet } from "./book-sheet.ts";

type Rules = BookSheet["validations"];

/** Excel reads a list of choices as one text of this length at most, with commas between. */
const LONGEST_LIST = 255;

/** The rules of a file that a sheet knows; others are left out. */
export function validationsOf(rules: readonly DataValidation[]): Rules {
  return rules.flatMap((written) => {
    const rule = ruleOf(written);
    if (rule === null) return [];
    const allowsOther = written.showErrorMessage !== true || written.errorStyle === "warning";
    const validation = { rule, allowsOther, help: written.inputMessage ?? "" };
    return written.range.split(/\s+/).flatMap((range) => {
      const block = blockOf(range);
      return block === null ? [] : [{ block, validation }];
    });
  });
}

/**
 * The rules of a sheet as a file writes them. Check boxes are left out (their cells are TRUE and FALSE), and so are
 * lists that are too long for Excel or whose choices have commas: it would call the file damaged.
 */
export function fileValidations(
  rules: Rules,
  addressOf: (block: Omit<Block, "sheet">) => string,
): DataValidation[] {
  return rules.flatMap(({ block, validation: { rule, allowsOther, help } }) => {
    const written = writtenRule(rule);
    if (written === null) return [];
    return [
      {
        ...written,
        range: addressOf(block),
        allowBlank: true,
        showErrorMessage: true,
        errorStyle: allowsOther ? "warning" : "stop",
        ...(help === "" ? {} : { showInputMessage: true, inputMessage: help.slice(0, 255) }),
      },
    ];
  });
}

function ruleOf(written: DataValidation): Rules[number]["validation"]["rule"] | null {
  if (written.type === "list") {
    const { values } = written;
    return values === undefined || values.length === 0 ? null : { kind: "list", values };
  }
  if (written.type === "date") return { kind: "date" };
  const least = Number(written.formula1);
  const isLeast = written.type === "decimal" && written.operator === "greaterThanOrEqual";
  return isLeast && Number.isFinite(least) ? { kind: "number-at-least", least } : null;
}

function writtenRule(
  rule: Rules[number]["validation"]["rule"],
): Pick<DataValidation, "type" | "operator" | "formula1" | "values"> | null {
  switch (rule.kind) {
    case "list": {
      const isShort = rule.values.join(",").length <= LONGEST_LIST;
      const isPlain = rule.values.every((value) => !/[,"]/.test(value));
      return isShort && isPlain ? { type: "list", values: [...rule.values] } : null;
    }
    case "date":
      return { type: "date", operator: "greaterThanOrEqual", formula1: "1" };
    case "number-at-least":
      return { type: "decimal", operator: "greaterThanOrEqual", formula1: String(rule.least) };
    case "checkbox":
      return null;
  }
}

function blockOf(range: string): Omit<Block, "sheet"> | null {
  const address = parseAddress(range);
  if (address === null || address.endRow === null || address.endColumn === null) return null;
  const { row, column, endRow, endColumn } = address;
  return { row, column, rows: endRow - row + 1, columns: endColumn - column + 1 };
}

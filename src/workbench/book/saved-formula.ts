// Formulas in a file for programs that lack some of our functions: written as Google writes them in its own
// exports, `IFERROR(__xludf.DUMMYFUNCTION("BEST_EXIT(A2:A8)"),"d POINT")`.
//
// Any program shows the value, for it knows no such function; the formula stays in its cell when rows are moved;
// a value typed over it replaces it; Google Sheets and the workbench take the formula out again. Spilled cells
// are marked, too, so that they are not taken for content that is in the way of the spill.

import type { CellValue } from "../grid/grid.ts";
import { isKnownToExcel } from "./excel-functions.ts";
import { bareText, functionsIn, withBareText } from "./formula-text.ts";

/** What a formula of a file means for the cell that has it. */
export type SavedFormula =
  | { readonly kind: "formula"; readonly formula: string }
  /** Part of what another cell's formula came to. */
  | { readonly kind: "spilled" };

/** Excel's limits; a longer one makes it call the whole file damaged. */
const LONGEST_FORMULA = 8000;
const LONGEST_TEXT = 250;
const SPILLED = '"COMPUTED_VALUE"';

/**
 * A formula as it is written to a file, without `=`.
 *
 * @param formula - With its `=`.
 * @param value - What it came to.
 * @returns null where it is longer than Excel can read.
 */
export function fileFormula(formula: string, value: CellValue, spills: boolean): string | null {
  const body = formula.slice(1);
  const written = isForExcel(body, value) && !spills ? body : kept(body, value);
  return written.length > LONGEST_FORMULA ? null : written;
}

/** What is written to a spilled cell; null where it is longer than Excel can read. */
export function fileSpill(value: CellValue): string | null {
  const written = kept(SPILLED, value);
  return written.length > LONGEST_FORMULA ? null : written;
}

/** What the workbench makes of a formula that a file holds (without `=`). */
export function savedFormula(written: string): SavedFormula {
  const text = /^IFERROR\(_{1,2}xludf\.DUMMYFUNCTION\(((?:"(?:[^"]|"")*"(?:\s*&\s*)?)+)\)\s*,/is;
  const found = text.exec(written)?.[1];
  // Newer functions of Excel have a mark of their age before their names in files.
  if (found === undefined) {
    const formula = withBareText(written, (text) => text.replace(AGE, ""));
    return { kind: "formula", formula: `=${formula}` };
  }
  const body = [...found.matchAll(/"((?:[^"]|"")*)"/g)]
    .map(([, part]) => part!.replaceAll('""', '"'))
    .join("");
  return body === SPILLED ? { kind: "spilled" } : { kind: "formula", formula: `=${body}` };
}

const AGE = /(?<![\p{L}\p{N}_.])(?:_xlfn\.|_xlws\.|_xlpm\.)+/giu;

/** Whether Excel and LibreOffice come to the same; in doubt they had better show the value. */
function isForExcel(body: string, value: CellValue): boolean {
  const bare = bareText(body);
  const isPlain = /^[\p{L}\p{N}_.$:,()+\-*/^&=<>%!\s]*$/u.test(bare);
  const isClosed = (bare.match(/\(/g) ?? []).length === (bare.match(/\)/g) ?? []).length;
  const isOpenRange = /\d:\$?[A-Z]{1,3}(?![A-Z\d$])/i.test(bare);
  const isError = typeof value === "string" && /^#[A-Z/0]+[!?]?$/.test(value);
  const isWhole = isPlain && isClosed && !isOpenRange && !isError;
  return isWhole && functionsIn(body).every(isKnownToExcel);
}

function kept(body: string, value: CellValue): string {
  return `IFERROR(__xludf.DUMMYFUNCTION(${textLiteral(body)}),${literal(value)})`;
}

function literal(value: CellValue): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(value).toUpperCase() : textLiteral(value ?? "");
}

function textLiteral(text: string): string {
  const letters = [...text];
  const parts = [];
  for (let at = 0; at === 0 || at < letters.length; at += LONGEST_TEXT) {
    const part = letters.slice(at, at + LONGEST_TEXT).join("");
    parts.push(`"${part.replaceAll('"', '""')}"`);
  }
  return parts.join("&");
}

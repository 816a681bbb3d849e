// One cell as Univer stores it, and as the grid speaks of it.

import { CellValueType, type ICellData, type IStyleData, type Nullable } from "@univerjs/core";
import type { CellChange, CellValue } from "../grid/grid.ts";

const NO_VALUE: ICellData = { v: null, f: null, si: null, p: null, t: null };

/** What a stored cell holds. Univer says `#SPILL!` where Google says `#REF!`. */
export function heldBy(cell: Nullable<ICellData>): CellValue {
  const v = cell?.v ?? richText(cell);
  if (v === null) return null;
  if (cell?.t === CellValueType.BOOLEAN) return v === true || Number(v) === 1;
  return v === "#SPILL!" ? "#REF!" : v;
}

/** Number format of a style; "" is automatic. */
export function formatOf(style: Nullable<IStyleData>): string {
  const pattern = style?.n?.pattern ?? "";
  return pattern === "General" ? "" : pattern;
}

/** What to tell Univer of a change to a cell that is stored as `before`. */
export function changedCell(change: CellChange, before: Nullable<ICellData>): ICellData {
  const { value, formula, format } = change;
  const style =
    format === undefined ? {} : { s: { n: format === "" ? null : { pattern: format } } };
  if (formula !== undefined) return { ...NO_VALUE, f: formula, ...style };
  if (value !== undefined) return { ...NO_VALUE, ...stored(value), ...style };
  return { ...sameKind(before), ...style };
}

/** What to tell Univer where a cell loses its content, its looks or both. */
export function clearedCell(
  before: ICellData,
  what: { readonly contents?: boolean; readonly formats?: boolean },
): ICellData {
  const looks = what.formats ? { s: null } : {};
  return what.contents ? { ...NO_VALUE, ...looks } : { ...sameKind(before), ...looks };
}

/** Univer guesses a value's kind anew at every change of looks, unless it is told. */
export function sameKind(before: Nullable<ICellData>): ICellData {
  return before?.t == null ? {} : { t: before.t };
}

function stored(value: CellValue): ICellData {
  if (value === null || value === "") return {};
  if (typeof value === "number") return { v: value + 0, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  // Text that looks like something else must stay text when its format is changed later.
  const looksElse = /^(?:true|false)$/i.test(value) || !Number.isNaN(Number(value));
  return { v: value, t: looksElse ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** Text that a person gave several looks within one cell is stored as a document of its own. */
function richText(cell: Nullable<ICellData>): string | null {
  const text = cell?.p?.body?.dataStream;
  return text === undefined ? null : text.replace(/\r\n$/, "").replaceAll("\r", "\n");
}

// Numbers as people type them, taken apart digit by digit: no float ever meets them.

import { type Cell, isDate } from "../cell.ts";
import { tidy } from "../fold.ts";

/** A decimal number: `sign` × `digits` ÷ 10^`scale`. */
export interface Decimal {
  readonly negative: boolean;
  readonly digits: string;
  readonly scale: number;
}

const UNIT =
  /(?:pts?|p|points?|ポイント|円分?|yen|jpy|マイル|miles?|マネー|money|units?|単位|回|件|times?|requests?)\.?$/i;
const PREFIX = /^(?:¥|\\|jpy|yen)\s*/i;

/** The number a cell shows; null where it shows none. `１２，０００`, `12,000pt`, `¥500`, `1.5万` are numbers. */
export function decimalOf(cell: Cell): Decimal | null {
  if (typeof cell === "number") return Number.isFinite(cell) ? ofNumber(cell) : null;
  if (typeof cell !== "string" || isDate(cell)) return null;
  let text = tidy(cell);
  const negative = /^[-+△▲]/.test(text) && text[0] !== "+";
  text = text
    .replace(/^[-+△▲]\s*/, "")
    .replace(PREFIX, "")
    .replace(UNIT, "")
    .trim();
  const plain = inTenThousands(text);
  if (plain === null) return null;
  const [whole, part = ""] = plain.split(".");
  return { negative, digits: trimZeros(`${whole}${part}`), scale: part.length };
}

// Digits with correct thousands separators, 万 and 千 spelt out: `12,000`, `1万`, `1.5万`, `1万2000`.
// `1万5` is refused, as people mean 15,000 by it as well as 10,005.
function inTenThousands(text: string): string | null {
  const digits = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
  if (digits.test(text)) return text.replace(/,/g, "");
  const parts = /^(?:(\d+(?:\.\d{1,4})?)万)?(?:(\d(?:\.\d{1,3})?)千|(\d{4}))?$/.exec(text);
  if (parts === null || text === "") return null;
  const [, tenThousands = "0", thousands = "0", rest = "0"] = parts;
  const value =
    shifted(tenThousands, 4) + (thousands === "0" ? Number(rest) : shifted(thousands, 3));
  return Number.isSafeInteger(value) ? String(value) : null;
}

function shifted(text: string, places: number): number {
  const [whole = "", part = ""] = text.split(".");
  return Number(whole + part.padEnd(places, "0"));
}

// A cell's double is read through its shortest text of at most 15 digits, which is what a sheet keeps:
// 0.1 + 0.2 shows 0.3 there and is read so. Integers are exact as they are.
function ofNumber(value: number): Decimal {
  const exact = Number.isInteger(value) ? value : Number(value.toPrecision(15));
  const [mantissa = "", exponent = "0"] = String(Math.abs(exact)).split("e");
  const [whole, part = ""] = mantissa.split(".");
  const scale = part.length - Number(exponent);
  const digits = `${whole}${part}${"0".repeat(Math.max(0, -scale))}`;
  return { negative: exact < 0, digits: trimZeros(digits), scale: Math.max(0, scale) };
}

function trimZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, "");
}

// What a sheet makes of a text that is typed into a cell: a number, a date, a formula, or the text itself.

import type { CellChange } from "./grid.ts";
import { serialOf } from "./serial.ts";

export interface TypingPlace {
  /** Of the spreadsheet, as `ja_JP`: it decides which currency and which order of dates is meant. */
  readonly locale: string;
  /** The year that is meant where a date has none. */
  readonly thisYear: number;
}

/**
 * What typing a text changes of a cell without a format of its own; a format is named where the text
 * brings one along (`10%`).
 *
 * Google: by the locale also names of months, months without a day, years of two digits, and currencies
 * of other lands; here: those stay texts. Google: what begins with + or - and is no number is a formula,
 * as far as is known; here: so it is, and so is = after blanks. Nobody has said what Google makes of
 * full-width digits; here they stay text.
 */
export function typedText(text: string, place: TypingPlace): CellChange {
  const plain = text.trim();
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (plain === "") return { value: text === "" ? null : text };
  if (/^(true|false)$/i.test(plain)) return { value: plain.toLowerCase() === "true" };
  if (plain.startsWith("=") && plain.length > 1) return { formula: plain };
  const known = typedNumber(plain, place.locale) ?? typedDate(plain, place);
  if (known !== null) return known;
  if (/^[+-]\s*[^\s+-]/.test(plain)) return { formula: `=${plain}` };
  return { value: text };
}

const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+`;
const NUMBER = new RegExp(`^(${DIGITS})(?:e([+-]?\\d+))?$`, "i");
const CURRENCY: readonly (readonly [language: string, sign: RegExp, format: string])[] = [
  ["ja", /^[¥￥]\s?/, '"¥"#,##0'],
  ["en_US", /^\$\s?/, '"$"#,##0.00'],
];

function typedNumber(text: string, locale: string): CellChange | null {
  const signed = /^(?:([+-])|\((?=.*\)$))?\s?(.*?)\)?$/s.exec(text)!;
  const isNegative = signed[1] === "-" || text.startsWith("(");
  if (text.endsWith(")") !== text.startsWith("(")) return null;
  const currency = CURRENCY.find(
    ([land, sign]) => locale.startsWith(land) && sign.test(signed[2]!),
  );
  const unsigned = currency === undefined ? signed[2]! : signed[2]!.replace(currency[1], "");
  const percent = /\s?%$/.test(unsigned);
  const digits = NUMBER.exec(unsigned.replace(/\s?%$/, ""));
  if (digits === null || (currency !== undefined && percent)) return null;
  const size = Number(`${digits[1]!.replaceAll(",", "")}e${digits[2] ?? 0}`) / (percent ? 100 : 1);
  if (!Number.isFinite(size)) return null;
  const value = isNegative && size !== 0 ? -size : size;
  const format = currency?.[2] ?? numberFormat(unsigned, percent, digits[2] !== undefined);
  return format === "" ? { value } : { value, format };
}

function numberFormat(text: string, isPercent: boolean, isScientific: boolean): string {
  const decimals = /\.\d/.test(text) ? ".00" : "";
  if (isPercent) return `0${decimals}%`;
  if (isScientific) return "0.00E+00";
  return text.includes(",") ? `#,##0${decimals}` : "";
}

const TIME = String.raw`(?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d))?`;
const DAYS: readonly (readonly [language: string, day: string, format: string])[] = [
  ["", String.raw`(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})`, "yyyy-mm-dd"],
  ["", String.raw`(?<year>\d{4})/(?<month>\d{1,2})/(?<day>\d{1,2})`, "yyyy/mm/dd"],
  ["ja", "(?<year>\\d{4})年(?<month>\\d{1,2})月(?<day>\\d{1,2})日", 'yyyy"年"m"月"d"日"'],
  ["en_US", String.raw`(?<month>\d{1,2})/(?<day>\d{1,2})/(?<year>\d{4})`, "m/d/yyyy"],
  ["ja", String.raw`(?<month>\d{1,2})[/-](?<day>\d{1,2})`, "m/d"],
  ["en_US", String.raw`(?<month>\d{1,2})[/-](?<day>\d{1,2})`, "m/d"],
];

function typedDate(text: string, { locale, thisYear }: TypingPlace): CellChange | null {
  const clock = new RegExp(`^${TIME}$`).exec(text)?.groups;
  if (clock !== undefined) return dated({ year: "1899", month: "12", day: "30", ...clock }, "");
  for (const [language, day, format] of DAYS) {
    if (!locale.startsWith(language)) continue;
    const parts = new RegExp(`^${day}(?: ${TIME})?$`).exec(text)?.groups;
    if (parts !== undefined) return dated({ year: String(thisYear), ...parts }, format);
  }
  return null;
}

/** A day that no calendar has, and an hour that no clock shows, stay text. */
function dated(parts: Readonly<Record<string, string>>, format: string): CellChange | null {
  const [year, month, day] = [parts.year, parts.month, parts.day].map(Number) as [
    number,
    number,
    number,
  ];
  const [hour, minute, second] = [parts.hour, parts.minute, parts.second].map((part) =>
    part === undefined ? 0 : Number(part),
  ) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  if (year < 1899 || hour > 23 || minute > 59 || second > 59) return null;
  const time = parts.hour === undefined ? "" : parts.second === undefined ? "h:mm" : "h:mm:ss";
  const value = serialOf({ year, month, day, hour, minute, second });
  return { value, format: [format, time].filter((part) => part !== "").join(" ") };
}

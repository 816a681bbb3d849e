// The ledger of a year: what was exchanged and what came, in points and yen, with no judgement on tax.

import type { Currency } from "../../core/currency.ts";
import { civilDate, type Day, isoDate } from "../../core/day.ts";
import { add, type Fraction, fraction, multiply, toNumber, ZERO } from "../../core/fraction.ts";
import type { WorthTable } from "../../core/worth.ts";
import type { Label, Language } from "../../tables/language.ts";
import type { LogRow } from "../../tables/rows/log.ts";
import { listed } from "../../tables/words/figures.ts";
import type { Shown } from "../keys.ts";
import type { DeskTables } from "../tables.ts";
import { type ExitKind, exitKind } from "./exit-kind.ts";
import { filled, type Refused } from "./outcome.ts";
import { exactly, isRefused, type Readings, readings } from "./readings.ts";

/** Which day of a request decides its year. */
export type YearBasis = "requested" | "credited";

export interface YearLedger {
  readonly kind: "year";
  /** The header, one row an exchange or bonus in order of days, and the totals of the yen shown. */
  readonly rows: readonly (readonly Shown[])[];
  readonly said: Label;
}

const HEADERS: Readonly<Record<Language, string>> = {
  en: "Date|Source|Points|Yen of points|Exit|Received|Yen received|Kind",
  ja: "日付|交換元|ポイント|ポイントの額面(円)|交換先|受取|受取の額面(円)|種類",
};

const KINDS: Readonly<Record<ExitKind | "bonus", Label>> = {
  cash: { en: "cash", ja: "現金" },
  gift: { en: "gift", ja: "ギフト券" },
  points: { en: "points", ja: "ポイント" },
  bonus: { en: "bonus", ja: "増量" },
};

const TOTAL: Label = { en: "Total", ja: "合計" };

const BASES: Readonly<Record<YearBasis, Label>> = {
  requested: {
    en: "Requests made in {year} (Requested on). Yen are face values from Worth; what has not come yet is shown as expected.",
    ja: "{year}年に申請した分です(申請日)。円は「価値」の額面、未反映の受取は予定の数です。",
  },
  credited: {
    en: "Requests credited in {year} (Credited on). Yen are face values from Worth.",
    ja: "{year}年に反映した分です(反映日)。円は「価値」の額面です。",
  },
};

const NO_WORTH: Label = {
  en: " Without a row in Worth, and so without yen: {names}.",
  ja: "「価値」に行がなく円を出せないもの: {names}。",
};

interface Line {
  readonly day: Day;
  readonly source: Currency;
  readonly points: number | null;
  readonly exit: Currency;
  readonly received: number;
  readonly kind: ExitKind | "bonus";
}

/** The rows of the Log whose day lies in a calendar year. */
export function yearLedger(
  desk: DeskTables,
  year: number,
  language: Language,
  basis: YearBasis = "requested",
): YearLedger | Refused {
  const found = readings(desk, ["log"], ["worth"]);
  return isRefused(found) ? found : exactly(() => ledgerOf(found, year, language, basis));
}

function ledgerOf(found: Readings, year: number, language: Language, basis: YearBasis): YearLedger {
  const lines = found.log
    .flatMap((entry) => linesOf(entry, basis))
    .filter(({ day }) => civilDate(day).year === year)
    .sort((a, b) => a.day - b.day);
  const unknown = new Set<Currency>();
  const yen = yenIn(found.worth, unknown);
  const sums = { given: ZERO, received: ZERO };
  const rows = lines.map((line) => {
    const given = line.points === null ? null : yen(line.source, line.points);
    const received = yen(line.exit, line.received);
    sums.given = add(sums.given, given ?? ZERO);
    sums.received = add(sums.received, received ?? ZERO);
    return rowOf(line, given, received, language);
  });
  const { given, received } = sums;
  const total = [TOTAL[language], "", "", toNumber(given), "", "", toNumber(received), ""];
  const said = saidOf(year, basis, [...unknown]);
  return { kind: "year", rows: [HEADERS[language].split("|"), ...rows, total], said };
}

function linesOf(entry: LogRow, basis: YearBasis): Line[] {
  const day = basis === "requested" ? entry.requestedOn : entry.creditedOn;
  if (day === null) return [];
  const { source, exit, points, expected, bonus, bonusIn } = entry;
  const received = entry.received ?? expected;
  const line: Line = { day, source, points, exit, received, kind: exitKind(exit) };
  if (bonus === 0) return [line];
  return [line, { ...line, points: null, exit: bonusIn, received: bonus, kind: "bonus" }];
}

// Yen at face value; null, and the name noted, where Worth has no row.
function yenIn(worth: WorthTable, unknown: Set<Currency>) {
  return (currency: Currency, units: number): Fraction | null => {
    const row = worth.get(currency);
    if (row !== undefined) return multiply(row.yenPerUnit, fraction(units));
    unknown.add(currency);
    return null;
  };
}

function rowOf(
  { day, source, points, exit, received, kind }: Line,
  given: Fraction | null,
  gained: Fraction | null,
  language: Language,
): Shown[] {
  const yen = (value: Fraction | null): Shown => (value === null ? "" : toNumber(value));
  const front = [isoDate(day), source, points ?? "", yen(given)];
  return [...front, exit, received, yen(gained), KINDS[kind][language]];
}

function saidOf(year: number, basis: YearBasis, unknown: readonly Currency[]): Label {
  const told = filled(BASES[basis], { year });
  if (unknown.length === 0) return told;
  const names = { ja: listed(unknown, "ja"), en: listed(unknown, "en") };
  const more = filled(NO_WORTH, { names });
  return { ja: told.ja + more.ja, en: told.en + more.en };
}

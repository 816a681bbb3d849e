// COMPARE_EXITS' answer as cells.

import type { ExitComparison, ExitOutcome, RouteTaken } from "../../core/comparison.ts";
import type { Day } from "../../core/day.ts";
import { toNumber } from "../../core/fraction.ts";
import type { Cell } from "../cell.ts";
import type { Language } from "../language.ts";
import { listed, quantity, sentences } from "../words/figures.ts";
import { headers } from "../words/headers.ts";
import { noteText, preferenceText } from "../words/notes.ts";
import { noneText } from "../words/refusals.ts";
import type { DateZone } from "../zone.ts";
import { padded } from "./row.ts";

/** What every writer of a comparison needs beside the answer. */
export interface Writing {
  readonly asOf: Day;
  readonly language: Language;
  readonly zone: DateZone;
}

/** Exits best first, then those out of reach and why. */
export function writeExits(comparison: ExitComparison, writing: Writing): Cell[][] {
  const { language } = writing;
  const head = headers("exits", language);
  const rows = comparison.rows.map((row) => exitRow(row, writing));
  for (const { exit, why } of comparison.unreached) {
    rows.push(padded([exit, noneText(why, language)], head.length));
  }
  if (comparison.rows.length === 0 && comparison.why !== null) {
    rows.unshift(padded([noneText(comparison.why, language)], head.length));
  }
  const check = leftOutText(comparison.withoutWorth, language);
  if (check !== "" && rows[0] !== undefined) {
    rows[0][head.length - 1] = sentences(
      [String(rows[0][head.length - 1]), check].filter((text) => text !== ""),
      language,
    );
  }
  return [head, ...rows];
}

function exitRow(row: ExitOutcome, { asOf, language, zone }: Writing): Cell[] {
  return [
    row.exit,
    toNumber(row.value),
    toNumber(row.perPoint),
    row.ofFace === null ? "" : toNumber(row.ofFace),
    routeText(row),
    row.exchanged,
    row.received,
    quantities(row.fees, row, language),
    quantities(row.leftOver, row, language),
    zone.dateOf(row.creditedBy),
    preferenceText(row.preference, language),
    row.minimum,
    checkText(row, asOf, language),
  ];
}

/** `ハピタス → ドットマネー → 現金`. */
export function routeText({ route }: RouteTaken): string {
  return route.join(" → ");
}

/** A row's notes in one cell. */
export function checkText({ notes }: RouteTaken, asOf: Day, language: Language): string {
  return sentences(
    notes.map((note) => noteText(note, asOf, language)),
    language,
  );
}

// A number where it is points of the source alone; otherwise each currency is named.
function quantities(found: RouteTaken["fees"], row: RouteTaken, language: Language): Cell {
  const [first] = found;
  if (first === undefined) return 0;
  if (found.length === 1 && first.currency === row.route[0]) return first.units;
  return listed(found.map(quantity), language);
}

function leftOutText(currencies: readonly string[], language: Language): string {
  if (currencies.length === 0) return "";
  const names = listed(currencies, language);
  return language === "ja"
    ? `「価値」の表にないため比べていません: ${names}。`
    : `Not compared for want of a row in Worth: ${names}.`;
}

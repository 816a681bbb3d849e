// COMPARE_SOURCES' answer as cells.

import type { SourceComparison, SourceOutcome } from "../../core/comparison.ts";
import { toNumber } from "../../core/fraction.ts";
import type { Cell } from "../cell.ts";
import { headers } from "../words/headers.ts";
import { preferenceText } from "../words/notes.ts";
import { noneText } from "../words/refusals.ts";
import { checkText, routeText, type Writing } from "./exits.ts";
import { padded } from "./row.ts";

/** Sources cheapest first, then those out of reach and why. */
export function writeSources(comparison: SourceComparison, writing: Writing): Cell[][] {
  const { language } = writing;
  const head = headers("sources", language);
  const rows = comparison.rows.map((row) => sourceRow(row, writing));
  for (const { source, why } of comparison.unreached) {
    rows.push(padded([source, noneText(why, language)], head.length));
  }
  if (comparison.rows.length === 0 && comparison.why !== null) {
    rows.unshift(padded([noneText(comparison.why, language)], head.length));
  }
  return [head, ...rows];
}

function sourceRow(row: SourceOutcome, { asOf, language, zone }: Writing): Cell[] {
  return [
    row.source,
    row.points,
    row.yenOfPoints === null ? "" : toNumber(row.yenOfPoints),
    row.saved === null ? "" : toNumber(row.saved),
    routeText(row),
    zone.dateOf(row.creditedBy),
    preferenceText(row.preference, language),
    checkText(row, asOf, language),
  ];
}

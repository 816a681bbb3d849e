// Used that may be left from an earlier period: found by what the Log counts, and mended with one click.

import { type CapInForce, capsInForce } from "../../core/caps-in-force.ts";
import { type Day, isoDate } from "../../core/day.ts";
import { exchange } from "../../core/request.ts";
import { type LoggedRequest, type StaleUse, staleUse } from "../../exchange-log/cap-use.ts";
import type { Language } from "../../tables/language.ts";
import type { LogRow } from "../../tables/rows/log.ts";
import { capText } from "../../tables/words/caps.ts";
import { count } from "../../tables/words/figures.ts";
import { TABLES } from "../../tables/words/places.ts";
import { draftEdits } from "../edits.ts";
import type { MendUsed } from "../keys.ts";
import { type DeskTables, deskLanguage } from "../tables.ts";
import type { Finding } from "../views.ts";
import { filled, type Outcome, refused, written } from "./outcome.ts";
import { exactly, isRefused, type Readings, readings } from "./readings.ts";
import { SAID } from "./said.ts";

/** Whether Used of a cap seems to be left from an earlier period than the one that holds a day. */
export function staleUseOf(cap: CapInForce, found: Readings, day: Day): StaleUse | null {
  const counted = found.log.filter((entry) => counts(cap, entry, found)).map(loggedRequest);
  return staleUse(cap, counted, day);
}

/** Every Used that seems to be left from an earlier period; none where the tables cannot be read. */
export function usedFindings(desk: DeskTables, asOf: Day, language: Language): Finding[] {
  const found = readings(desk, ["offers"], ["limits", "log"]);
  if (isRefused(found)) return [];
  const findings = exactly(() =>
    capsInForce(found.offers, found.limits).flatMap((cap) => {
      const stale = staleUseOf(cap, found, asOf);
      return stale === null ? [] : [findingOf(cap, stale, desk, language)];
    }),
  );
  return isRefused(findings) ? [] : findings;
}

/** Used of one cap becomes what the Log counts in the period now running. */
export function mendUsed(desk: DeskTables, ask: MendUsed, asOf: Day): Outcome {
  return exactly((): Outcome => {
    const found = readings(desk, ["offers"], ["limits", "log"]);
    if (isRefused(found)) return found;
    const { table, row } = ask;
    const parts = { table: TABLES[table], row, used: count(ask.used) };
    const cap = capsInForce(found.offers, found.limits).find(
      ({ stated }) => stated.table === table && stated.row === row,
    );
    if (cap?.cap.used === ask.used) {
      return { kind: "already", said: filled(SAID["mended-already"], parts) };
    }
    const stale = cap === undefined ? null : staleUseOf(cap, found, asOf);
    if (stale?.logged !== ask.used) return refused("mend-changed", parts);
    const draft = draftEdits(desk);
    draft.set(table, row, "used", stale.logged);
    const said = filled(SAID.mended, parts);
    return written(draft, deskLanguage(desk), said, filled(SAID["what-mended"], parts));
  });
}

function findingOf(
  cap: CapInForce,
  { used, logged, last }: StaleUse,
  desk: DeskTables,
  language: Language,
): Finding {
  const { table, row } = cap.stated;
  const values = { used: count(used), logged: count(logged), last: isoDate(last) };
  const problem = filled(
    {
      en: `Used ({used}) may be left from the period of {last}: in the period now running the Log counts {logged} (${capText(cap, "en")}).`,
      ja: `使用済み({used})は {last} までの期間のものかもしれません。今の期間の記録は {logged} です(${capText(cap, "ja")})。`,
    },
    values,
  );
  const remedy = filled(
    {
      en: "Set Used to {logged}, or to what you know.",
      ja: "使用済みを {logged} に直すか、実際の数を入力してください。",
    },
    values,
  );
  return {
    table,
    row,
    column: desk.tables[table]?.columns.get("used")?.header ?? null,
    problem: problem[language],
    whatToDo: remedy[language],
    isStale: false,
    mend: { kind: "mend-used", table, row, used: logged },
  };
}

// The Log does not say which of two offers of a pair was taken; the rate does, as a rule.
function counts(cap: CapInForce, entry: LogRow, { offers, limits }: Readings): boolean {
  const { table, row } = cap.stated;
  const limit = table === "limits" ? limits.find((one) => one.row === row) : undefined;
  if (limit !== undefined) {
    return entry.source === limit.source && (limit.exit === null || entry.exit === limit.exit);
  }
  const offer = offers.find((one) => one.row === row);
  if (offer === undefined || entry.source !== offer.source || entry.exit !== offer.exit) {
    return false;
  }
  return exchange(offer, entry.points)?.receives === entry.expected;
}

function loggedRequest({ source, exit, requestedOn, points, expected }: LogRow): LoggedRequest {
  return { source, exit, day: requestedOn, points, receives: expected };
}

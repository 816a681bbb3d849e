// "Registered": a gift code was entered into its account. Only its last four characters are ever kept.

import { type Day, isoDate } from "../../core/day.ts";
import { tidy } from "../../tables/fold.ts";
import type { LogRow } from "../../tables/rows/log.ts";
import { draftEdits } from "../edits.ts";
import type { Ask } from "../protocol.ts";
import { type DeskTables, deskLanguage } from "../tables.ts";
import { dayOfEvent, entryWith } from "./log-entry.ts";
import { filled, type Outcome, refused, together, written } from "./outcome.ts";
import { isRefused, missingColumn, type Readings, readings } from "./readings.ts";
import { SAID } from "./said.ts";

type Registered = Extract<Ask, { kind: "registered" }>;

/** Records that a code was registered on a day up to `asOf`. */
export function registered(desk: DeskTables, ask: Registered, asOf: Day): Outcome {
  const found = readings(desk, ["log"]);
  if (isRefused(found)) return found;
  const entry = entryWith(found.log, ask.logId);
  if (isRefused(entry)) return entry;
  const day = dayOfEvent(ask.day, entry, asOf);
  if (typeof day !== "number") return day;
  const code = tidy(ask.lastFour);
  if (!/^[0-9A-Za-z]{4}$/.test(code)) return refused("last-four");
  return standing(entry, day, code) ?? recordOf(desk, found, entry, day, code);
}

/** What the row says already; null where it says nothing yet. */
function standing({ row, registeredOn, lastFour }: LogRow, day: Day, code: string): Outcome | null {
  if (registeredOn === null) return null;
  if (registeredOn === day && lastFour === code) {
    return { kind: "already", said: filled(SAID["credited-already"], { row }) };
  }
  const parts = { row, day: isoDate(registeredOn), code: lastFour };
  return refused("registered-otherwise", parts);
}

function recordOf(
  desk: DeskTables,
  { log }: Readings,
  entry: LogRow,
  day: Day,
  code: string,
): Outcome {
  const missing =
    missingColumn(desk, "log", "registeredOn") ?? missingColumn(desk, "log", "lastFour");
  if (missing !== null) return missing;
  const draft = draftEdits(desk);
  draft.set("log", entry.row, "registeredOn", desk.zone.dateOf(day));
  draft.set("log", entry.row, "lastFour", code);
  const twin = log.find((other) => other !== entry && isSameCode(other, entry, code));
  const parts = { day: isoDate(day), code };
  const said = together([
    filled(SAID.registered, parts),
    twin === undefined ? null : filled(SAID["same-code"], { row: twin.row }),
  ]);
  return written(draft, deskLanguage(desk), said, filled(SAID["what-registered"], parts));
}

function isSameCode(other: LogRow, entry: LogRow, code: string): boolean {
  return other.exit === entry.exit && other.lastFour.toLowerCase() === code.toLowerCase();
}

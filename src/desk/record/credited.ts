// "Credited": the units of a request have come. The Log says when and how many; the lot in Balances follows.

import { type Day, isoDate } from "../../core/day.ts";
import type { Holding } from "../../core/holding.ts";
import { expiryOf } from "../../exchange-log/effect.ts";
import type { LogRow } from "../../tables/rows/log.ts";
import { count } from "../../tables/words/figures.ts";
import { draftEdits, type EditDraft } from "../edits.ts";
import type { Ask } from "../protocol.ts";
import { type DeskTables, deskLanguage } from "../tables.ts";
import { creditDayOf, dayOfEvent, entryWith } from "./log-entry.ts";
import { filled, type Outcome, type Refused, refused, together, written } from "./outcome.ts";
import { exactly, isRefused, missingColumn, type Readings, readings } from "./readings.ts";
import { SAID } from "./said.ts";

type Credited = Extract<Ask, { kind: "credited" }>;

/** Records that the units of a request came on a day up to `asOf`. */
export function credited(desk: DeskTables, ask: Credited, asOf: Day): Outcome {
  return exactly((): Outcome => {
    const found = readings(desk, ["balances", "log"], ["worth", "settings"]);
    if (isRefused(found)) return found;
    const entry = entryWith(found.log, ask.logId);
    if (isRefused(entry)) return entry;
    const day = dayOfEvent(ask.day, entry, asOf);
    if (typeof day !== "number") return day;
    const units = ask.received ?? entry.expected;
    if (!Number.isSafeInteger(units) || units < 0) {
      return refused("bad-received", { received: String(ask.received).slice(0, 40) });
    }
    return standing(entry, day, units) ?? recordOf(desk, found, entry, day, units);
  });
}

/** What the row says already; null where it says nothing yet. */
function standing(entry: LogRow, day: Day, units: number): Outcome | null {
  const { row, creditedOn, received, expected } = entry;
  if (creditedOn === null) return null;
  const before = received ?? expected;
  if (creditedOn === day && before === units) {
    return { kind: "already", said: filled(SAID["credited-already"], { row }) };
  }
  const parts = { row, day: isoDate(creditedOn), received: count(before) };
  return refused("credited-otherwise", parts);
}

function recordOf(
  desk: DeskTables,
  found: Readings,
  entry: LogRow,
  day: Day,
  units: number,
): Outcome {
  const isOther = units !== entry.expected || entry.received !== null;
  const missing = [
    missingColumn(desk, "log", "creditedOn"),
    isOther ? missingColumn(desk, "log", "received") : null,
  ].find((refusal): refusal is Refused => refusal !== null);
  if (missing !== undefined) return missing;
  const draft = draftEdits(desk);
  draft.set("log", entry.row, "creditedOn", desk.zone.dateOf(day));
  if (isOther) draft.set("log", entry.row, "received", units);
  const followed = followInBalances(draft, desk, found, entry, day, units);
  const { exit } = entry;
  const said = together([
    filled(SAID.credited, { day: isoDate(day), units: count(units), exit }),
    followed ? null : filled(SAID["lot-left"], { exit }),
  ]);
  return written(draft, deskLanguage(desk), said, filled(SAID["what-credited"], { exit }));
}

/**
 * Corrects the lot that was entered with the request. It is known by its currency, its units and the day it was
 * to come; lots alike in all three are as good as each other. One that is not to be found has been spent or changed
 * since, or was never entered: then Balances stays as it is. Returns whether all is right there now.
 */
function followInBalances(
  draft: EditDraft,
  desk: DeskTables,
  { holdings, worth, calendar }: Readings,
  entry: LogRow,
  day: Day,
  units: number,
): boolean {
  const due = creditDayOf(entry, calendar);
  if (due === null) return false;
  const { exit, expected } = entry;
  const life = { due: expiryOf(worth, exit, due), now: expiryOf(worth, exit, day) };
  if (units === expected && day >= due && life.due === life.now) return true;
  const lot = holdings.find((held) => isLot(held, entry, due));
  if (lot === undefined) return false;
  if (units !== expected) draft.set("balances", lot.row, "points", units);
  if (day < due) draft.set("balances", lot.row, "availableFrom", desk.zone.dateOf(day));
  // A life that the user has typed otherwise is theirs.
  if (life.now !== null && life.now !== life.due && lot.expires === life.due) {
    draft.set("balances", lot.row, "expires", desk.zone.dateOf(life.now));
  }
  return true;
}

function isLot(held: Holding, { exit, expected }: LogRow, due: Day): boolean {
  return held.currency === exit && held.units === expected && held.availableFrom === due;
}

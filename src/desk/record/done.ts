// "Done": a request was made. It goes into the Log, its points leave Balances, what is to come goes in, caps are counted.

import { capsInForce } from "../../core/caps-in-force.ts";
import { type Day, isoDate } from "../../core/day.ts";
import type { Offer } from "../../core/offer.ts";
import { type Effect, effectOf, type IncomingLot } from "../../exchange-log/effect.ts";
import type { Label } from "../../tables/language.ts";
import { LOG } from "../../tables/rows/log.ts";
import { count } from "../../tables/words/figures.ts";
import { TABLES } from "../../tables/words/places.ts";
import { draftEdits, type EditDraft, type Written } from "../edits.ts";
import type { Ask } from "../protocol.ts";
import { type DeskTables, deskLanguage } from "../tables.ts";
import { breachRefused, capLabel } from "./breaches.ts";
import { offerAt } from "./offer-row.ts";
import {
  filled,
  label,
  type Outcome,
  type Refused,
  refused,
  together,
  written,
} from "./outcome.ts";
import { exactly, isRefused, missingColumn, type Readings, readings } from "./readings.ts";
import { SAID } from "./said.ts";
import { staleUseOf } from "./used.ts";

type Done = Extract<Ask, { kind: "done" }>;

/** Records a request made on `asOf`, judged against the tables as they stand now. */
export function done(desk: DeskTables, ask: Done, asOf: Day): Outcome {
  return exactly((): Outcome => {
    const found = readings(desk, ["offers", "balances", "worth", "log"], ["limits", "settings"]);
    if (isRefused(found)) return found;
    const id = ask.id.trim();
    if (id === "") return refused("no-id");
    const noId = missingColumn(desk, "log", "id");
    if (noId !== null) return noId;
    const recorded = found.log.find((entry) => entry.id === id);
    if (recorded !== undefined) {
      return { kind: "already", said: filled(SAID["done-already"], { row: recorded.row }) };
    }
    const offer = offerAt(found, ask.step.offer);
    if (isRefused(offer)) return offer;
    const effect = effectAt(found, offer, ask.step.amount, asOf);
    if (isRefused(effect)) return effect;
    return (
      missingLife(desk, effect, asOf) ?? recordOf(desk, found, { ...ask, id }, offer, effect, asOf)
    );
  });
}

function effectAt(found: Readings, offer: Offer, amount: number, day: Day): Effect | Refused {
  const { holdings, worth, calendar, offers, limits } = found;
  const index = offers.indexOf(offer);
  const caps = capsInForce(offers, limits).filter((cap) => cap.offers.includes(index));
  const effect = effectOf({ offer, amount, day, holdings, caps, worth, calendar });
  return effect.kind === "effect" ? effect : breachRefused(effect, offer, amount, day, found);
}

// Without the column, points still to come would count as usable now, and for ever.
function missingLife(desk: DeskTables, { incoming, bonus }: Effect, asOf: Day): Refused | null {
  const lots = bonus === null ? [incoming] : [incoming, bonus];
  const later = lots.some(({ from }) => from > asOf);
  const noFrom = later ? missingColumn(desk, "balances", "availableFrom") : null;
  const ends = lots.some(({ expires }) => expires !== null);
  return noFrom ?? (ends ? missingColumn(desk, "balances", "expires") : null);
}

function recordOf(
  desk: DeskTables,
  found: Readings,
  ask: Done,
  offer: Offer,
  effect: Effect,
  asOf: Day,
): Outcome {
  const draft = draftEdits(desk);
  const { made, lowered, incoming, bonus } = effect;
  for (const { lot, after } of lowered) draft.set("balances", lot.row, "points", after);
  for (const lot of bonus === null ? [incoming] : [incoming, bonus]) {
    draft.append("balances", lotCells(desk, lot));
  }
  const notes = countUse(draft, found, effect, asOf);
  const missing = draft.append("log", logCells(desk, ask, offer, effect, asOf));
  if (missing.length > 0) notes.push(leftOut(missing));
  const parts = {
    points: count(made.amount),
    source: offer.source,
    exit: offer.exit,
    expected: count(made.receives),
    day: isoDate(incoming.from),
  };
  const said = together([filled(SAID.done, parts), ...notes]);
  return written(draft, deskLanguage(desk), said, filled(SAID["what-done"], parts));
}

/** Raises Used of every cap that counts the request; tells of those that have no such column. */
function countUse(draft: EditDraft, found: Readings, { raised }: Effect, asOf: Day): Label[] {
  return raised.flatMap(({ cap, after }) => {
    const { table, row } = cap.stated;
    const parts = { table: TABLES[table], row, cap: capLabel(cap) };
    if (!draft.has(table, "used")) return [filled(SAID["not-counted"], parts)];
    draft.set(table, row, "used", after);
    return staleUseOf(cap, found, asOf) === null ? [] : [filled(SAID["maybe-stale"], parts)];
  });
}

function lotCells({ zone }: DeskTables, lot: IncomingLot): Record<string, Written> {
  return {
    source: lot.currency,
    points: lot.units,
    availableFrom: zone.dateOf(lot.from),
    expires: lot.expires === null ? "" : zone.dateOf(lot.expires),
  };
}

function logCells(
  { zone }: DeskTables,
  { id, note }: Done,
  offer: Offer,
  { made, incoming, bonus }: Effect,
  asOf: Day,
): Record<string, Written> {
  return {
    requestedOn: zone.dateOf(asOf),
    source: offer.source,
    exit: offer.exit,
    points: made.amount,
    fee: made.fee,
    expected: made.receives,
    creditBy: zone.dateOf(incoming.from),
    crediting: offer.crediting.text,
    bonus: bonus === null ? "" : bonus.units,
    bonusIn: bonus === null || bonus.currency === offer.exit ? "" : bonus.currency,
    note: note.trim(),
    id,
  };
}

function leftOut(columns: readonly string[]): Label {
  const named = label((language) =>
    columns
      .map((column) => (LOG.columns as Record<string, Label>)[column]![language])
      .join(language === "ja" ? "、" : ", "),
  );
  return filled(SAID["left-out"], { columns: named });
}

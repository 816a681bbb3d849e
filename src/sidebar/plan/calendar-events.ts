// What goes into a calendar: requests to make, needs, and what lapses. Days, texts, and ids that stay.

import type { IsoDay, State } from "../../desk/protocol.ts";
import type { Figures } from "../figures.ts";
import type { Words } from "../words/words.ts";

export interface CalendarEvent {
  /** The same for the same thing in every plan, so that a calendar changes its event and adds none. */
  readonly id: string;
  readonly day: IsoDay;
  readonly title: string;
  readonly text: string;
  readonly link: string | null;
}

/** Events of the state's day and later. */
export function calendarEvents(
  { asOf, plan, balances }: State,
  words: Words["plan"],
  figures: Figures,
): CalendarEvent[] {
  if (plan === null) return [];
  const steps = plan.steps.map((step) => ({
    id: idOf("step", step.key.offer.row, step.source, step.exit),
    day: step.day,
    title: words.calendarStep(step.source, step.exit, figures.count(step.amount)),
    text: [
      words.calendarLatest(figures.day(step.noLaterThan)),
      words.calendarReceives(figures.count(step.receives), figures.day(step.creditedBy)),
      step.why,
    ].join("\n"),
    link: step.link,
  }));
  const needs = plan.needs.map(({ row, exits, amount, day, note }) => ({
    id: idOf("need", row, exits),
    day,
    title: words.calendarNeed(exits, figures.yen(amount)),
    text: note,
    link: null,
  }));
  const expiring = balances.flatMap(({ source, points, expires }) =>
    expires === null || points === 0 ? [] : [{ currency: source, units: points, day: expires }],
  );
  const known = new Set(expiring.map(({ currency, day }) => `${day} ${currency}`));
  const others = plan.lapses.filter(({ currency, day }) => !known.has(`${day} ${currency}`));
  const lapses = [...expiring, ...others].map(({ currency, units, day }) => ({
    id: idOf("lapse", currency, day),
    day,
    title: words.calendarLapse(currency, figures.count(units)),
    text: words.calendarLapses,
    link: null,
  }));
  return distinct([...steps, ...needs, ...lapses].filter(({ day }) => day >= asOf));
}

/** Requests that are alike are told apart by their order. */
function distinct(events: readonly CalendarEvent[]): CalendarEvent[] {
  const seen = new Map<string, number>();
  return events.map((event) => {
    const count = (seen.get(event.id) ?? 0) + 1;
    seen.set(event.id, count);
    return { ...event, id: `${event.id}-${count}` };
  });
}

/** A short text of plain letters for whatever names an event. */
function idOf(kind: string, ...parts: readonly (string | number)[]): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (const sign of parts.join("\u0000")) {
    const code = sign.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 0x9e3779b1);
    low = Math.imul(low ^ code, 0x5f356495);
  }
  const hex = (half: number) => (half >>> 0).toString(16).padStart(8, "0");
  return `${kind}-${hex(high)}${hex(low)}`;
}

// What the timeline shows, from the plan and the Log: the same for the chart and for its table.

import type { IsoDay, Shown, State } from "../../desk/protocol.ts";
import type { Figures } from "../figures.ts";
import type { Words } from "../words/words.ts";

export type Lane = "campaign" | "request" | "need" | "lapse";

export interface TimelineItem {
  readonly lane: Lane;
  /** A request that was made already and waits for its credit. */
  readonly isAwaited: boolean;
  /** Of a request the day it is made, and until the day it is credited. */
  readonly from: IsoDay;
  readonly until: IsoDay;
  /** A few words for the chart. */
  readonly label: string;
  /** All that the table says. */
  readonly what: string;
}

/** Everything from the state's day to the plan's end, in order of its days within each lane. */
export function timelineItems(
  { plan, log, asOf }: State,
  figures: Figures,
  words: Words["plan"],
): TimelineItem[] {
  if (plan === null) return [];
  const single = (lane: Lane, day: IsoDay, label: string, what: string): TimelineItem => ({
    lane,
    isAwaited: false,
    from: day,
    until: day,
    label,
    what,
  });
  const campaigns = plan.campaigns.map(({ source, exit, rate, from, until, isUsed }) => ({
    lane: "campaign" as const,
    isAwaited: false,
    from: from === null || from < asOf ? asOf : from,
    until: until === null || until > plan.until ? plan.until : until,
    label: `${source}→${exit}`,
    what: `${source} → ${exit} ${rate}${isUsed ? ` (${words.used})` : ""}`,
  }));
  const awaited = log
    .filter(({ state, creditBy }) => (state === "waiting" || state === "late") && creditBy !== null)
    .map(({ source, exit, points, requestedOn, creditBy }) => ({
      lane: "request" as const,
      isAwaited: true,
      from: requestedOn,
      until: creditBy ?? requestedOn,
      label: `${source}→${exit}`,
      what: `${source} ${figures.count(points)}pt → ${exit}`,
    }));
  const requests = plan.steps.map(({ source, exit, amount, day, creditedBy }) => ({
    lane: "request" as const,
    isAwaited: false,
    from: day,
    until: creditedBy,
    label: `${source}→${exit}`,
    what: `${source} ${figures.count(amount)}pt → ${exit}`,
  }));
  const needs = plan.needs.map(({ exits, note, amount, day }) =>
    single("need", day, note || exits, `${note || exits} ${figures.yen(amount)}`),
  );
  const lapses = plan.lapses.map(({ currency, units, day }) =>
    single(
      "lapse",
      day,
      `${currency} ${figures.count(units)}`,
      `${currency} ${figures.count(units)}`,
    ),
  );
  const byDay = (a: TimelineItem, b: TimelineItem) =>
    a.from < b.from ? -1 : a.from > b.from ? 1 : 0;
  return [campaigns, [...awaited, ...requests], needs, lapses].flatMap((lane) => lane.sort(byDay));
}

/** The timeline as a table, in order of its days. */
export function timelineTable(items: readonly TimelineItem[], words: Words["plan"]): Shown[][] {
  const rows = items.map(({ lane, isAwaited, from, until, what }) => [
    from,
    words.kinds[isAwaited ? "credit" : lane],
    what,
    until === from ? "" : until,
  ]);
  rows.sort(([a = ""], [b = ""]) => (a < b ? -1 : a > b ? 1 : 0));
  return [[...words.columns], ...rows];
}

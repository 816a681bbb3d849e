// A day of a supposition.

import { type Day, dayOfDate } from "../../core/day.ts";
import type { NoAnswer } from "../occasion.ts";
import { noSense } from "./no-sense.ts";

/** The day of an ISO text, or why it is none. */
export function dayOf(text: string): Day | NoAnswer {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const day = parts && dayOfDate(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return day ?? noSense("day", { day: text });
}

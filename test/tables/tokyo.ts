// What the tables need of a spreadsheet, for one that is kept in Tokyo (no summer time).

import { type Intake, newIntake } from "../../src/tables/intake.ts";
import type { DateZone } from "../../src/tables/zone.ts";

const DAY = 86_400_000;
const NINE_HOURS = 9 * 3_600_000;

export const TOKYO: DateZone = {
  dayOf: (date) => Math.floor((date.getTime() + NINE_HOURS) / DAY),
  dateOf: (day) => new Date(day * DAY - NINE_HOURS),
};

/** A call in which nothing has been read yet. */
export function freshIntake(): Intake {
  return newIntake(TOKYO);
}

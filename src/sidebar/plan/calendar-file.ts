// An iCalendar file (RFC 5545): all-day events, each with an alarm at nine in the morning of the day before.

import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import type { IsoDay } from "../../desk/protocol.ts";
import { daysAfter, instantOf } from "../iso-days.ts";
import type { CalendarEvent } from "./calendar-events.ts";

/** Seconds from nine in the morning to the midnight on which an all-day event begins. */
const NINE_THE_DAY_BEFORE = 15 * 3600;

/** The file's text; `stamp` is the day it was made. */
export function calendarFile(
  events: readonly CalendarEvent[],
  name: string,
  stamp: IsoDay,
): string {
  const calendar = ical({
    name,
    prodId: { company: "Point Exit Planner", product: "Sidebar" },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { id, day, title, text, link } of events) {
    const event = calendar.createEvent({
      id: `${id}@point-exit-planner`,
      stamp: new Date(instantOf(stamp)),
      start: new Date(instantOf(day)),
      end: new Date(instantOf(daysAfter(day, 1))),
      allDay: true,
      summary: title,
      description: text,
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(link === null ? {} : { url: link }),
    });
    event.createAlarm({
      type: ICalAlarmType.display,
      triggerBefore: NINE_THE_DAY_BEFORE,
      description: title,
    });
  }
  return calendar.toString();
}

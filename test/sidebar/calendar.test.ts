import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import type { State } from "../../src/desk/protocol.ts";
import { figuresOf } from "../../src/sidebar/figures.ts";
import { calendarEvents } from "../../src/sidebar/plan/calendar-events.ts";
import { calendarFile } from "../../src/sidebar/plan/calendar-file.ts";
import { WORDS } from "../../src/sidebar/words/words.ts";
import { AS_OF, exampleBook, hundreds, newTabs } from "./fake/states.ts";

function eventsOf(state: State) {
  const { language } = state;
  return calendarEvents(state, WORDS[language].plan, figuresOf(language, AS_OF));
}

const fileOf = (state: State) =>
  calendarFile(eventsOf(state), WORDS[state.language].frame.title, AS_OF);

/** The file's events as an independent reader finds them. */
const readEvents = (text: string) =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents("vevent")
    .map((component) => ({ component, event: new ICAL.Event(component) }));

describe.each(["ja", "en"] as const)("the calendar file (%s)", (language) => {
  const state = exampleBook(language);
  const text = fileOf(state);
  const found = readEvents(text);

  test("has one event a request, and one for each need and lapse", () => {
    expect(found).toHaveLength(7 + 3 + 1);
    const { steps } = state.plan!;
    steps.forEach(({ source, exit }, index) => {
      const { summary } = found[index]!.event;
      expect(summary).toContain(source);
      expect(summary).toContain(exit);
    });
  });

  test("has all-day events on the very day, whatever the zone", () => {
    const { steps } = state.plan!;
    steps.forEach(({ day }, index) => {
      const { startDate, endDate } = found[index]!.event;
      expect(startDate.isDate).toBe(true);
      expect(startDate.toString()).toBe(day);
      expect(endDate.subtractDate(startDate).toSeconds()).toBe(86_400);
    });
  });

  test("alarms at nine in the morning of the day before", () => {
    for (const { component, event } of found) {
      const [alarm] = component.getAllSubcomponents("valarm");
      const trigger = alarm!.getFirstPropertyValue("trigger") as ICAL.Duration;
      const rings = event.startDate.clone();
      rings.isDate = false;
      rings.addDuration(trigger);
      const dayBefore = event.startDate.clone();
      dayBefore.adjust(-1, 0, 0, 0);
      expect(rings.toString()).toBe(`${dayBefore.toString()}T09:00:00`);
      expect(alarm!.getFirstPropertyValue("action")).toBe("DISPLAY");
    }
  });

  test("says the latest safe day and why, and links only where the row has an address", () => {
    const [first] = found;
    expect(first!.event.description).toContain(state.plan!.steps[0]!.why);
    expect(first!.component.getFirstPropertyValue("url")).toBe("https://hapitas.jp/exchange");
  });
});

describe("the calendar file", () => {
  test("has lines of at most 75 octets, ended as the standard says, with whole characters", () => {
    const text = fileOf(hundreds("ja"));
    const lines = text.split("\r\n");
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(text).not.toContain("\uFFFD");
    expect(readEvents(text)[0]!.event.summary).toContain("とてもながいなまえのポイントサイト0");
  });

  test("keeps an event's id when its day moves, and has no id twice", () => {
    const state = exampleBook("ja");
    const plan = state.plan!;
    const moved = { ...plan, steps: plan.steps.map((step) => ({ ...step, day: "2026-12-30" })) };
    const ids = (events: readonly { id: string }[]) => events.map(({ id }) => id);
    expect(ids(eventsOf({ ...state, plan: moved }))).toEqual(ids(eventsOf(state)));
    const many = ids(eventsOf(hundreds("ja")));
    expect(new Set(many).size).toBe(many.length);
    expect(many.every((id) => /^[a-z0-9-]+$/.test(id))).toBe(true);
  });

  test("tells a lapse once, whether the balance or the plan knows of it", () => {
    const state = exampleBook("ja");
    const lapses = eventsOf(state).filter(({ id }) => id.startsWith("lapse"));
    expect(lapses.map(({ day, title }) => [day, title])).toEqual([
      ["2026-12-15", "有効期限: げん玉 38,400"],
    ]);
  });

  test("holds nothing of the past, and nothing where there is no plan", () => {
    const state = exampleBook("ja");
    const late = eventsOf({ ...state, asOf: "2026-12-12" });
    expect(late.every(({ day }) => day >= "2026-12-12")).toBe(true);
    expect(eventsOf(newTabs("ja"))).toEqual([]);
  });

  test("takes any text that a user may type, and gives it back", () => {
    const state = exampleBook("ja");
    const note = 'a;b,c\\n\nEND:VEVENT\r\n"q"';
    const needs = [{ ...state.plan!.needs[0]!, exits: note }];
    const text = fileOf({ ...state, plan: { ...state.plan!, steps: [], needs, lapses: [] } });
    const found = readEvents(text);
    expect(found).toHaveLength(2);
    expect(found[0]!.event.summary).toContain("a;b,c\\n");
  });
});

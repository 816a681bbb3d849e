import { describe, expect, test } from "vitest";
import { figuresOf } from "../../src/sidebar/figures.ts";
import { daysAfter, daysBetween, nextMonth } from "../../src/sidebar/iso-days.ts";
import {
  type Geometry,
  timelineGeometry,
  widthOf,
} from "../../src/sidebar/plan/timeline-geometry.ts";
import { timelineItems, timelineTable } from "../../src/sidebar/plan/timeline-items.ts";
import { WORDS } from "../../src/sidebar/words/words.ts";
import { AS_OF, exampleBook, hundreds, newTabs } from "./fake/states.ts";

const PAPERS = [
  { width: 276, letter: 11 },
  { width: 240, letter: 22 },
];
const LAST = "2026-12-31";
const words = WORDS.ja.plan;
const figures = figuresOf("ja", AS_OF);
const example = timelineItems(exampleBook("ja"), figures, words);
const many = timelineItems(hundreds("ja"), figures, words);

const marksOf = ({ bands }: Geometry) => bands.flatMap((band) => band.marks);

/** How far a mark and its words reach. */
function reach(
  { left, right, words: text, wordsAt, anchor }: ReturnType<typeof marksOf>[number],
  letter: number,
) {
  const long = widthOf(text, letter);
  const [from, to] = anchor === "start" ? [wordsAt, wordsAt + long] : [wordsAt - long, wordsAt];
  return { from: Math.min(left, from), to: Math.max(right, to) };
}

describe("the timeline", () => {
  test("shows every request, awaited credit, need, lapse and campaign", () => {
    const { bands } = timelineGeometry(example, AS_OF, LAST, PAPERS[0]!);
    expect(bands.map(({ lane, marks }) => [lane, marks.length])).toEqual([
      ["campaign", 2],
      ["request", 9],
      ["need", 3],
      ["lapse", 1],
    ]);
  });

  test.each(PAPERS)("keeps within its paper, nothing over anything else: %o", (paper) => {
    for (const items of [example, many]) {
      const geometry = timelineGeometry(items, AS_OF, LAST, paper);
      const rows = new Map<number, { from: number; to: number }[]>();
      for (const mark of marksOf(geometry)) {
        const span = reach(mark, paper.letter);
        expect(span.from).toBeGreaterThanOrEqual(-0.001);
        expect(span.to).toBeLessThanOrEqual(paper.width + 0.001);
        expect(mark.middle).toBeLessThan(geometry.height);
        const row = rows.get(mark.middle) ?? [];
        expect(row.some(({ from, to }) => span.from < to && from < span.to)).toBe(false);
        rows.set(mark.middle, [...row, span]);
      }
    }
  });

  test("goes from its first day at the left to its last at the right", () => {
    const item = { ...example[0]!, from: AS_OF, until: LAST };
    const [mark] = marksOf(timelineGeometry([item], AS_OF, LAST, PAPERS[0]!));
    expect([mark!.left, mark!.right]).toEqual([5.5, 270.5]);
  });

  test("counts what it has no room for; the table has every row", () => {
    const { bands } = timelineGeometry(many, AS_OF, LAST, PAPERS[0]!);
    const shown = bands.reduce((sum, { marks, hidden }) => sum + marks.length + hidden, 0);
    expect(shown).toBe(many.length);
    expect(timelineTable(many, words)).toHaveLength(many.length + 1);
  });

  test("of a single day, or of years, has days at its top that stand apart", () => {
    for (const last of [AS_OF, "2036-11-23"]) {
      const { ticks } = timelineGeometry(example, AS_OF, last, PAPERS[0]!);
      const gaps = ticks.slice(1).map(({ at }, index) => at - ticks[index]!.at);
      expect(Math.min(Infinity, ...gaps)).toBeGreaterThanOrEqual(11 * 3.5);
      expect(ticks.every(({ at }) => Number.isFinite(at))).toBe(true);
    }
  });

  test("is a table in order of its days", () => {
    const [header, ...rows] = timelineTable(example, words);
    expect(header).toEqual(["日付", "種類", "内容", "いつまで"]);
    const days = rows.map(([day]) => day);
    expect(days).toEqual([...days].sort());
  });

  test("of a spreadsheet without a plan is empty", () => {
    expect(timelineItems(newTabs("ja"), figures, words)).toEqual([]);
  });
});

describe("days", () => {
  test("go over months, years and leap days", () => {
    expect(daysAfter("2026-12-31", 1)).toBe("2027-01-01");
    expect(daysAfter("2028-03-01", -1)).toBe("2028-02-29");
    expect(daysBetween("2026-03-01", "2026-04-01")).toBe(31);
    expect(nextMonth("2026-12-05")).toBe("2027-01-01");
  });
});

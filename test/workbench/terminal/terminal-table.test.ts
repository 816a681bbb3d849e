import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { terminalTable } from "../../../src/workbench/terminal/terminal-table.ts";
import { textWidth, wrapped } from "../../../src/workbench/terminal/text-width.ts";

const style = { width: 40, timeZone: "Asia/Tokyo" };

describe("a table in the terminal", () => {
  test("lines up full-width and half-width text, numbers at the right", () => {
    const rows = [
      ["交換元", "ポイント", "反映日"],
      ["ハピタス", 12345.5, new Date("2026-11-21T15:00:00Z")],
      ["PeX", "", ""],
    ];
    expect(terminalTable(rows, style)).toEqual([
      "交換元    ポイント  反映日",
      "────────  ────────  ──────────",
      "ハピタス  12,345.5  2026-11-22",
      "PeX",
    ]);
  });

  test("wraps a long text within its column", () => {
    const rows = [
      ["Date", "Why"],
      ["2026-11-22", "The points it takes lapse after 2026-11-30."],
    ];
    expect(terminalTable(rows, style)).toEqual([
      "Date        Why",
      "──────────  ────────────────────────────",
      "2026-11-22  The points it takes lapse",
      "            after 2026-11-30.",
    ]);
  });

  test("puts sentences below their row where columns would be squeezed", () => {
    const rows = [
      ["Date", "Source", "Exit", "Why", "Points"],
      ["2026-11-22", "Hapitas", "Cash", "The points it takes lapse after 2026-11-30.", 300],
    ];
    expect(terminalTable(rows, style)).toEqual([
      "Date        Source   Exit  Points",
      "──────────  ───────  ────  ──────",
      "2026-11-22  Hapitas  Cash     300",
      "    Why: The points it takes lapse after",
      "    2026-11-30.",
    ]);
  });

  test("is never wider than the terminal while its columns can give way", () => {
    const cell = fc.string({ unit: fc.constantFrom(..."あ漢aB 、。12") });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 4 }), (rows) => {
        for (const line of terminalTable(rows, style)) {
          expect(textWidth(line)).toBeLessThanOrEqual(style.width);
        }
      }),
    );
  });
});

describe("wrapping", () => {
  test("begins no line with a full stop", () => {
    expect(wrapped("あいうえお。", 10)).toEqual(["あいうえ", "お。"]);
  });

  test("loses nothing but blanks", () => {
    const text = fc.string({ unit: fc.constantFrom(..."あ漢字aBc 、。12") });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 12 }), (text, width) => {
        const squeezed = (part: string) => part.replace(/\s/g, "");
        expect(squeezed(wrapped(text, width).join(""))).toBe(squeezed(text));
      }),
    );
  });
});

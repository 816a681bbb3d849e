import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { japaneseBusinessDays } from "../../src/core/business-days.ts";
import { creditedBy, creditedFrom } from "../../src/core/crediting.ts";
import { parseCrediting } from "../../src/core/crediting-words.ts";
import { day, isoDate } from "../../src/core/day.ts";

const japan = japaneseBusinessDays([], []);

/** "earliest latest" for a request on Tuesday 2026-11-10, with a holiday on Monday 11-23. */
function days(text: string, requested = "2026-11-10"): string {
  const crediting = parseCrediting(text);
  if (crediting === null) return "refused";
  const at = (found: number | null) => (found === null ? "?" : isoDate(found).slice(5));
  return `${at(creditedFrom(day(requested), crediting, japan))} ${at(creditedBy(day(requested), crediting, japan))}`;
}

/** Words that test/golden/crediting/words.txt holds: each can be read. */
const READ = readFileSync(new URL("../golden/crediting/words.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => /^\d/.test(line))
  .map((line) => line.split(" | ")[1] as string);

describe("crediting words", () => {
  it("are refused where there are none", () => {
    expect([parseCrediting(""), parseCrediting(" 　\n")]).toEqual([null, null]);
  });

  it("keep the text as it was typed", () => {
    expect(parseCrediting(" ３営業日以内 ")?.text).toBe(" ３営業日以内 ");
  });

  it("of a closing day count from the closing that the request still makes", () => {
    const words = "1〜15日申請→月下旬、16〜末日→翌月上旬";
    expect(days(words, "2026-11-15")).toBe("11-21 11-30");
    expect(days(words, "2026-11-16")).toBe("12-01 12-10");
    expect(days("15日まで→月末", "2026-11-16")).toBe("12-31 12-31");
    expect(days("15日締め翌月10日", "2026-11-15")).toBe("12-10 12-10");
    expect(days("15日締め翌月10日", "2026-11-16")).toBe("01-10 01-10");
  });

  it("may stand on two lines of a cell", () => {
    const words = "1〜15日申請→月下旬\r\n16〜末日申請→翌月上旬";
    expect(days(words, "2026-11-16")).toBe("12-01 12-10");
  });

  it("of a third of a month never begin before the request", () => {
    expect(days("申請月の上旬から下旬", "2026-11-25")).toBe("11-25 11-30");
  });

  it("that fill a cell with something else are refused at once", () => {
    expect(parseCrediting("程度".repeat(20_000))).toBeNull();
    expect(parseCrediting(`※${"日".repeat(100)}`)).toBeNull();
  });

  describe("by law", () => {
    it("mean the same in full width", () => {
      fc.assert(
        fc.property(fc.constantFrom(...READ), (text) => {
          const wide = text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
          expect(days(wide)).toBe(days(text));
        }),
      );
    });

    it("are refused with any word left over", () => {
      const stray = fc.constantFrom("たぶん", "P", "9", "xyz", "※", "/", "%", "未", "!");
      fc.assert(
        fc.property(fc.constantFrom(...READ), stray, (text, word) => {
          expect([text + word, parseCrediting(text + word)]).toEqual([text + word, null]);
        }),
        { numRuns: 300 },
      );
    });

    it("never break on any text, nor credit before the request", () => {
      const piece = fc.constantFrom(
        ...READ.flatMap((text) => [text.slice(0, 3), text.slice(-3), text]),
      );
      const anyDay = fc.integer({ min: day("2020-01-01"), max: day("2045-12-31") });
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 4 }), anyDay, (pieces, requested) => {
          const crediting = parseCrediting(pieces.join(""));
          if (crediting === null) return;
          const from = creditedFrom(requested, crediting, japan) as number;
          const by = creditedBy(requested, crediting, japan) as number;
          expect(from).toBeGreaterThanOrEqual(requested);
          expect(by).toBeGreaterThanOrEqual(from);
        }),
        { numRuns: 2000 },
      );
    });
  });
});

import { describe, expect, test } from "vitest";
import { comparedExits, comparedSources } from "../../src/sidebar/compare/compared.ts";
import { figuresOf } from "../../src/sidebar/figures.ts";
import { csvOf } from "../../src/sidebar/parts/csv.ts";
import { typedNumber } from "../../src/sidebar/parts/typed-number.ts";
import { firstDraft, suppositionOf } from "../../src/sidebar/what-if/draft.ts";
import { supposedText } from "../../src/sidebar/what-if/supposed-text.ts";
import { WORDS } from "../../src/sidebar/words/words.ts";
import { comparedRows, yearRows } from "./fake/rows.ts";
import { AS_OF, emptyBook, exampleBook } from "./fake/states.ts";

const ja = figuresOf("ja", AS_OF);
const en = figuresOf("en", AS_OF);

describe("figures", () => {
  test("of yen have their sign, and lose no yen", () => {
    expect([1234567.8, -769.08, 0].map(ja.yen)).toEqual(["¥1,234,567.8", "−¥769.08", "¥0"]);
    expect([10, -10, 0].map(en.gain)).toEqual(["+\u2060¥10", "−¥10", "¥0"]);
  });

  test("of days have a year where it is another", () => {
    expect([ja.day("2026-11-23"), ja.day("2027-01-06")]).toEqual(["11/23(月)", "2027/1/6(水)"]);
    expect([en.day("2026-11-23"), en.day("2027-01-06")]).toEqual([
      "Mon, Nov 23",
      "Wed, Jan 6, 2027",
    ]);
    expect(ja.shortDay("2026-01-02")).toBe("1/2");
  });

  test("of cells are as the cell is", () => {
    expect([0.9641, true, false, "2026-11-26", "text"].map(en.cell)).toEqual([
      ...["0.9641", "○", "–", "Thu, Nov 26", "text"],
    ]);
  });

  test.each([
    ["１２，０００", 12000],
    ["12,000pt", 12000],
    ["¥500", 500],
    ["０．９５", 0.95],
    ["2%", 2],
    ["", null],
    ["-5", null],
    ["abc", null],
    ["1e3", null],
  ])("typed as %j are %s", (text, number) => {
    expect(typedNumber(text)).toBe(number);
  });
});

describe("CSV", () => {
  test("keeps texts texts, and quotes what would break a line", () => {
    expect(csvOf([["a,b", 'say "x"', 1.5, true], ...yearRows("en").slice(2)])).toBe(
      '\uFEFF"a,b","say ""x""",1.5,TRUE\r\n2026-11-20,"\'=HYPERLINK(""https://example.com"")",Cash,1000,1000\r\n',
    );
  });
});

describe("a comparison", () => {
  test("of exits has yen, what is stranded, and the reason where there is none", () => {
    const { compare } = WORDS.en.ask;
    const found = comparedExits(comparedRows("compare", "en"), compare, en);
    expect(found.map(({ amount }) => amount)).toEqual([26702.2, 26512, null]);
    expect(found[0]).toMatchObject({ name: "Amazon gift", headline: "¥26,702.2 (97.1%)" });
    expect(found[0]!.facts).toContainEqual(["Left over", "7,410"]);
    expect(found[2]).toMatchObject({ headline: "none: below the minimum 500", facts: [] });
  });

  test("of sources has points, their worth, and what is saved", () => {
    const found = comparedSources(comparedRows("cost", "ja"), WORDS.ja.ask.compare, ja);
    expect(found[2]).toMatchObject({ name: "げん玉", amount: 1650, headline: "16,500pt" });
    expect(found[2]!.facts).toContainEqual(["", "お得率 -65%"]);
  });
});

describe("a supposition", () => {
  const state = exampleBook("ja");
  const draft = firstDraft(state);

  test.each([
    [{ kind: "as-of" }, { kind: "as-of", day: "2026-11-30" }],
    [{ kind: "as-of", day: "" }, "day"],
    [{ kind: "closed" }, { kind: "closed", currency: "ハピタス" }],
    [{ kind: "exit" }, { kind: "exit", needRow: 2, exit: "Amazonギフト券" }],
    [
      { kind: "worth", yen: "０．９" },
      { kind: "worth", currency: "ハピタス", yen: "0.9" },
    ],
    [{ kind: "worth", yen: "x" }, "yen"],
    [{ kind: "campaign", percent: "0" }, "percent"],
    [{ kind: "campaign", from: "" }, "day"],
    [{ kind: "campaign", until: "2026-11-01" }, "period"],
  ] as const)("is read from the form: %j", (typed, expected) => {
    const found = suppositionOf({ ...draft, ...typed });
    expect(found).toEqual(expected);
    if (typeof found !== "string") {
      expect(supposedText(found, WORDS.ja.ask.whatIf, ja, state)).not.toContain("undefined");
    }
  });

  test("of a spreadsheet without rows asks for a choice", () => {
    const empty = firstDraft(emptyBook("ja"));
    expect(suppositionOf({ ...empty, kind: "closed" })).toBe("choice");
    expect(suppositionOf({ ...empty, kind: "exit" })).toBe("choice");
  });
});

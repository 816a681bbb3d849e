// The menu's commands with their questions and answers, in both languages.

import { describe, expect, test } from "vitest";
import { chartsOf } from "../../src/workbench/apps-script/spreadsheet/chart-book.ts";
import { type AddOnRun, addOnRun } from "./add-on-run.ts";

const example = (wishes: Parameters<typeof addOnRun>[0] = {}): AddOnRun => {
  const run = addOnRun(wishes);
  run.menu("setUpSheets", "YES");
  return run;
};
const typed = (...texts: string[]) => texts.map((text) => ({ text }));
const sheetId = (run: AddOnRun, name: string) =>
  run.grid.sheets().find((sheet) => sheet.name === name)!.id;
const put = (run: AddOnRun, sheet: string, row: number, column: number, value: string | number) =>
  run.grid.write({ sheet: sheetId(run, sheet), row, column, rows: 1, columns: 1 }, [[{ value }]]);

describe("the next step, from the menu", () => {
  test.each([
    ["ja", "記録", /記録しました/],
    ["en", "Log", /^Recorded/m],
  ] as const)("is recorded as done (%s)", (language, log, said) => {
    const run = example({ language });
    expect(run.menu("recordNextStep", ...typed("1"))).toMatch(said);
    expect(run.cells(log)).toHaveLength(2);
  });

  test("closes its offer when the site no longer takes it", () => {
    const run = example();
    expect(run.menu("recordNextStep", ...typed("2"), "YES")).toMatch(/停止中/);
    expect(run.cells("交換レート").flat()).toContain("停止中");
  });

  test("tells what comes in its place when it is not possible today, and writes nothing", () => {
    const run = example();
    expect(run.menu("recordNextStep", ...typed("3"))).toMatch(
      /代わりの次の一手.*何も書き込んでいません/s,
    );
    expect(run.calls("write")).toEqual([]);
  });

  test("is left alone when the question is called off or misunderstood", () => {
    const run = example();
    run.menu("recordNextStep", "CANCEL");
    expect(run.calls("write")).toEqual([]);
    expect(run.menu("recordNextStep", ...typed("yes"))).toMatch(/1、2、3/);
    expect(run.calls("write")).toEqual([]);
  });

  test("of an empty spreadsheet is to set up the sheets", () => {
    expect(addOnRun().menu("recordNextStep")).toMatch(/シートを用意する|ありません/);
  });
});

describe("what has come, from the menu", () => {
  test("is recorded by the number of its request, with day and units", () => {
    const run = example();
    run.menu("recordNextStep", ...typed("1"));
    const said = run.menu("recordCrediting", ...typed("1", "2026-11-22", ""));
    expect(said).toMatch(/2026-11-22 に反映/);
    expect(run.cells("記録")[1]![12]).toBe(46348);
  });

  test("is registered with the last four characters of its code, which stay a text", () => {
    const run = example();
    run.menu("recordNextStep", ...typed("1"));
    run.menu("recordCrediting", ...typed("1", "2026-11-22", ""));
    expect(run.menu("recordCrediting", ...typed("1", "0712", ""))).toMatch(/0712/);
    expect(run.cells("記録")[1]![10]).toBe("0712");
  });

  test("is refused in words for a number or a day that is none", () => {
    const run = example();
    expect(run.menu("recordCrediting")).toMatch(/ありません/);
    run.menu("recordNextStep", ...typed("1"));
    expect(run.menu("recordCrediting", ...typed("7"))).toMatch(/「7」という番号はありません/);
    expect(run.menu("recordCrediting", ...typed("1", "soon"))).toMatch(/日付ではありません/);
    expect(run.calls("write")).toEqual([]);
  });
});

describe("the plan as values", () => {
  test.each([
    ["ja", "プラン", "プランの書き出し", "ja_JP"],
    ["en", "Plan", "Plan written on", "en_US"],
  ] as const)("has days as days, and a chart beside it (%s)", (language, tab, line, locale) => {
    const run = example({ language, locale });
    run.menu("writePlanAsValues");
    const [first, head, step] = run.cells(tab) as [unknown[], unknown[], unknown[]];
    expect(first[0]).toMatch(new RegExp(`^${line}`));
    expect(head).toHaveLength(15);
    expect(step[0]).toBeGreaterThan(46000);
    const sheet = sheetId(run, tab);
    const cell = { sheet, row: 2, column: 0, rows: 1, columns: 1 };
    expect(run.grid.read(cell)[0]![0]!.format).toBe("yyyy-mm-dd");
    const sum = (column: number) =>
      run
        .cells(tab)
        .slice(2)
        .reduce((total, row) => total + Number(row[column] ?? 0), 0);
    expect(sum(9)).toBeCloseTo(sum(14), 6);
    expect(chartsOf(run.grid)).toHaveLength(1);
  });

  test("replaces its own earlier plan and chart, and nothing else", () => {
    const run = example();
    run.menu("writePlanAsValues");
    const before = run.cells("プラン");
    put(run, "残高", 1, 1, 490);
    put(run, "プラン", 5, 18, "mine");
    run.menu("writePlanAsValues");
    const after = run.cells("プラン");
    expect(after).not.toEqual(before);
    expect(after[5]![18]).toBe("mine");
    expect(chartsOf(run.grid)).toHaveLength(1);
    expect(run.grid.sheets().filter(({ name }) => name.startsWith("プラン"))).toHaveLength(1);
  });

  test("goes into a tab of its own where the user's cells lie in the way", () => {
    const run = example();
    put(run, "プラン", 4, 3, "mine");
    expect(run.menu("writePlanAsValues")).toMatch(/プラン 2/);
    expect(run.cells("プラン")[4]![3]).toBe("mine");
    put(run, "プラン 2", 0, 0, "my own heading");
    expect(run.menu("writePlanAsValues")).toMatch(/プラン 3/);
    expect(run.cells("プラン 2")[0]![0]).toBe("my own heading");
  });

  test("is refused with the place of a row that cannot be read", () => {
    const run = example();
    put(run, "交換レート", 1, 2, "abc");
    expect(run.menu("writePlanAsValues")).toMatch(/交換レート 2行目「交換ポイント」/);
    expect(run.calls("write")).toEqual([]);
  });
});

describe("the as-of day", () => {
  const dayOf = (run: AddOnRun) => run.cells("はじめに")[3]![1];
  const today = (timeZone: string) =>
    Math.floor(
      Date.parse(`${new Intl.DateTimeFormat("sv", { timeZone }).format(new Date())}T00:00Z`) /
        864e5,
    ) + 25_569;

  test("of the example stays until the user asks for today", () => {
    const run = example();
    run.runtime.openDocument("FULL");
    expect(dayOf(run)).toBe("2026-11-22");
    run.menu("recalculateForToday");
    expect(dayOf(run)).toBe(today("Asia/Tokyo"));
  });

  test.each(["Asia/Tokyo", "America/Los_Angeles", "Pacific/Kiritimati"])(
    "is renewed on opening, on the calendar of %s",
    (timeZone) => {
      const run = addOnRun({ timeZone });
      run.menu("setUpSheets", "NO");
      expect(dayOf(run)).toBe(today(timeZone));
      put(run, "はじめに", 3, 1, 46000);
      run.runtime.openDocument("NONE");
      expect(dayOf(run)).toBe(46000);
      run.runtime.openDocument("LIMITED");
      expect(dayOf(run)).toBe(today(timeZone));
    },
  );

  test("that is a formula or a text is the user's wish", () => {
    const run = addOnRun();
    run.menu("setUpSheets", "NO");
    put(run, "はじめに", 3, 1, "2026-12-01");
    run.runtime.openDocument("LIMITED");
    expect(dayOf(run)).toBe("2026-12-01");
  });

  test("that cannot be read refuses what depends on it", () => {
    const run = example();
    put(run, "はじめに", 3, 1, "soon");
    expect(run.menu("writePlanAsValues")).toMatch(/基準日を読めません.*soon/);
  });

  test("without a page to start from is told, not guessed", () => {
    expect(addOnRun().menu("recalculateForToday")).toMatch(/基準日のセルがありません/);
  });
});

describe("rows and campaigns, from the menu", () => {
  test("a doubtful row is confirmed today by its number", () => {
    const run = example();
    const said = run.menu("checkMyRows", ...typed("1"), "YES");
    expect(said).toMatch(/確認済み/);
    expect(run.cells("交換レート")[1]!.some((cell) => Number(cell) > 46000)).toBe(true);
  });

  test("a campaign of so many percent takes over the standing offer's terms", () => {
    const run = example();
    const said = run.menu(
      "addCampaign",
      ...typed("ハピタス", "アマギフ", "2%", "2026-11-25", "2026-11-30"),
    );
    expect(said).toMatch(/ハピタス → Amazonギフト券 490 → 510\(2026-11-25 〜 2026-11-30\)/);
    const row = run.cells("交換レート").at(-1)!;
    const terms = ["ハピタス", "Amazonギフト券", 490, 510, "3営業日以内", 490, 490];
    expect(row.slice(0, 7)).toEqual(terms);
    expect(row.slice(12, 14)).toEqual([46351, 46356]);
  });

  test("a campaign of a new pair asks how it is credited", () => {
    const run = example({ language: "en", locale: "en_US" });
    const replies = typed("Warau", "Cash", "300 → 310", "", "", "3 business days");
    expect(run.menu("addCampaign", ...replies)).toMatch(/Warau to Cash, 300 → 310/);
    const row = run.cells("Offers").at(-1)!;
    expect(row.slice(0, 4)).toEqual(["Warau", "Cash", 300, 310]);
  });

  test.each([
    ["a rate", ["ハピタス", "アマギフ", "たくさん", "", ""], /レートとして読めません/],
    ["a day", ["ハピタス", "アマギフ", "2%", "そのうち", ""], /日付ではありません/],
    ["days in order", ["ハピタス", "アマギフ", "2%", "2026-12-01", "2026-11-01"], /終了日/],
    ["a standing offer", ["ワラウ", "現金", "2%", "", "", "即時"], /元になる/],
    ["crediting words", ["ワラウ", "現金", "300→310", "", "", "いつか"], /反映/],
  ])("a campaign without %s is refused in words", (_, answers, why) => {
    const run = example();
    const before = run.cells("交換レート");
    expect(run.menu("addCampaign", ...typed(...answers))).toMatch(why);
    expect(run.cells("交換レート")).toEqual(before);
  });

  test("the values of a kind of user are shown, and written where that is wanted", () => {
    const run = example();
    const before = run.cells("価値");
    run.menu("choosePreset", ...typed("2"), "NO");
    expect(run.cells("価値")).toEqual(before);
    put(run, "価値", 1, 2, "");
    run.menu("choosePreset", ...typed("1"), "YES");
    expect(run.cells("価値")[1]![2]).not.toBe("");
  });

  test("the ledger of a year is a tab of its own", () => {
    const run = example();
    run.menu("recordNextStep", ...typed("1"));
    expect(run.menu("writeYearLedger", ...typed("2026"))).toMatch(/2026年の記録/);
    expect(run.cells("2026年の記録").length).toBeGreaterThan(2);
    expect(run.menu("writeYearLedger", ...typed("いつか"))).toMatch(/年ではありません/);
  });
});

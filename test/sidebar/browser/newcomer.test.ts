// A newcomer's path over the built add-on, from an empty spreadsheet to a recorded first step.

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sidebarText } from "../../../src/build/sidebar.ts";
import { type AddOnRun, addOnRun } from "../../addon/add-on-run.ts";
import { openBrowser } from "../../browser/chromium.ts";
import { SidebarPage } from "./sidebar-page.ts";

let browser: Browser;
let html: string;

beforeAll(async () => {
  [browser, html] = await Promise.all([openBrowser(), sidebarText()]);
});
afterAll(() => browser.close());

// The add-on's today is that of the machine.
const SOON = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

const PATHS = {
  ja: {
    setUp: "シートを用意する",
    withExample: "例を入れて用意する",
    typeIn: [/^入力する: 残高/, /^入力する: 交換レート/, /^入力する: 使う予定/],
    plan: "入力したので計画する",
    worth: ["使い方を選んで「価値」を入れる", "中身を見る", "この内容を書く"],
    next: "次にすること",
    done: /をやった$/,
    recorded: "記録しました",
    log: "記録",
    source: "ハピタス",
    rows: [
      ["残高", { 交換元: "ハピタス", ポイント: 27500 }],
      [
        "交換レート",
        {
          交換元: "ハピタス",
          交換先: "Amazonギフト券",
          交換ポイント: 490,
          受取: 500,
          反映: "即時",
        },
      ],
      ["使う予定", { 使う先: "Amazonギフト券", 金額: 5000, 使う日: SOON }],
    ],
  },
  en: {
    setUp: "Set up the sheets",
    withExample: "Set up with an example",
    typeIn: [/^Type it in: Balances/, /^Type it in: Offers/, /^Type it in: Needs/],
    plan: "I have typed them: plan",
    worth: ["Fill Worth by how I use points", "Show the rows", "Write these rows"],
    next: "Next",
    done: /^Done: /,
    recorded: "Recorded",
    log: "Log",
    source: "Hapitas",
    rows: [
      ["Balances", { Source: "Hapitas", Points: 27500 }],
      [
        "Offers",
        { Source: "Hapitas", Exit: "Amazon gift", Give: 490, Get: 500, Crediting: "instant" },
      ],
      ["Needs", { Exit: "Amazon gift", Amount: 5000, Date: SOON }],
    ],
  },
} as const;

/** Types a row under a tab's headers. */
function type(run: AddOnRun, tab: string, row: Readonly<Record<string, string | number>>): void {
  const sheet = run.grid.sheets().find(({ name }) => name === tab)!.id;
  const [headers = []] = run.cells(tab);
  for (const [header, value] of Object.entries(row)) {
    const column = headers.indexOf(header);
    expect(column, `${tab}: ${header}`).toBeGreaterThanOrEqual(0);
    run.grid.write({ sheet, row: 1, column, rows: 1, columns: 1 }, [[{ value }]]);
  }
}

async function opened(language: "ja" | "en") {
  const locale = language === "ja" ? "ja_JP" : "en_US";
  const run = addOnRun({ language, locale });
  const answer = (json: string) => run.runtime.callFromClient("answerSidebar", [json]) as string;
  const sidebar = await SidebarPage.open(browser, html, { answer }, { language });
  let clicks = 0;
  const click = async (name: string | RegExp) => {
    clicks += 1;
    await sidebar.button(name).first().click();
  };
  return { run, sidebar, click, clicks: () => clicks };
}

describe.each(["ja", "en"] as const)("a newcomer (%s)", (language) => {
  const path = PATHS[language];

  test("with rows of their own records a first step in at most twelve clicks", async () => {
    const { run, sidebar, click, clicks } = await opened(language);
    await click(path.setUp);
    for (const [index, [tab, row]] of path.rows.entries()) {
      await click(path.typeIn[index]!);
      await sidebar.page.waitForSelector("html[data-sheet=focused]");
      type(run, tab, row);
    }
    await click(path.plan);
    for (const button of path.worth) await click(button);
    await sidebar.page.locator("section.notice").waitFor();
    await sidebar.goTo(path.next);
    await click(path.done);
    await sidebar.page.getByText(path.recorded).first().waitFor();
    // One more was the tab.
    expect(clicks() + 1).toBeLessThanOrEqual(12);
    expect(run.cells(path.log)[1]![1]).toBe(path.source);
    expect(await sidebar.offences()).toEqual([]);
    await sidebar.close();
  });

  test("with the example does so in two", async () => {
    const { run, sidebar, click, clicks } = await opened(language);
    await click(path.withExample);
    await click(path.done);
    await sidebar.page.getByText(path.recorded).first().waitFor();
    expect(clicks()).toBe(2);
    expect(run.cells(path.log)[1]!.slice(1, 4)).toContain(20090);
    expect(await sidebar.offences()).toEqual([]);
    await sidebar.close();
  });
});

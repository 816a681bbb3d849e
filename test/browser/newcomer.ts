// A newcomer's way in the workbench: from an empty spreadsheet to a first step that is recorded.
// Every click and key is a person's; what is read is what the sidebar shows on the way.

import type { FrameLocator } from "playwright-core";
import type { WorkbenchPage } from "./workbench-page.ts";

/** What the way took. */
export interface Effort {
  readonly clicks: number;
  readonly keys: number;
  /** Characters of the sidebar that were new to the reader. */
  readonly read: number;
  /** What the machine took of the reader's time. */
  readonly seconds: number;
}

/** The texts by which the newcomer finds the way, and what is typed. */
const WAYS = {
  ja: {
    open: "プランナーを開く",
    setUp: "シートを用意する",
    type: /^入力する: /,
    choose: "目安を選ぶ",
    show: "中身を見る",
    write: "この内容を書く",
    done: /をやった$/,
    recorded: "記録しました",
    log: "記録",
    rows: [
      ["ハピタス", "27500"],
      ["ハピタス", "Amazonギフト券", "490", "500", "即時"],
      ["Amazonギフト券", "5000"],
    ],
  },
  en: {
    open: "Open the planner",
    setUp: "Set up the sheets",
    type: /^Type it in: /,
    choose: "Choose",
    show: "Show the rows",
    write: "Write these rows",
    done: /^Done: /,
    recorded: "Recorded",
    log: "Log",
    rows: [
      ["Hapitas", "27500"],
      ["Hapitas", "Amazon gift", "490", "500", "instant"],
      ["Amazon gift", "5000"],
    ],
  },
} as const;

/** Walks the way in an empty book; the last row typed is due on a day. */
export async function newcomer(
  sheet: WorkbenchPage,
  language: "ja" | "en",
  due: string,
): Promise<Effort> {
  const { page } = sheet;
  const way = WAYS[language];
  const sidebar = page.frameLocator("#wb-sidebar iframe");
  const effort = { clicks: 0, keys: 0, read: 0 };
  const seen = new Set<string>();
  const click = async (name: string | RegExp, nth = 0) => {
    const button = sidebar.getByRole("button", { name }).nth(nth);
    await button.waitFor();
    effort.read += await newText(sidebar, seen);
    await button.click();
    effort.clicks += 1;
  };
  const began = performance.now();
  await page.locator("#wb-menus").getByRole("button").first().click();
  await page.getByRole("menuitem", { name: way.open }).click();
  effort.clicks += 2;
  await click(way.setUp);
  for (const [at, row] of way.rows.entries()) {
    const cells = at === 2 ? [...row, due] : row;
    await click(way.type, at);
    // The sidebar hands the keys over to the cells.
    await page.waitForFunction(() => document.activeElement?.closest("#wb-grid") !== null);
    for (const text of cells) {
      await page.keyboard.type(text);
      await page.keyboard.press("Tab");
      effort.keys += text.length + 1;
    }
    await sheet.settle();
  }
  await click(way.choose);
  await click(way.show);
  await click(way.write);
  await click(way.done);
  await sidebar.getByText(way.recorded).first().waitFor();
  effort.read += await newText(sidebar, seen);
  return { ...effort, seconds: (performance.now() - began) / 1000 };
}

/** The name of the tab in which the step is recorded. */
export const logTab = (language: "ja" | "en"): string => WAYS[language].log;

/** Characters of lines that were not there before. */
async function newText(sidebar: FrameLocator, seen: Set<string>): Promise<number> {
  const lines = (await sidebar.locator("body").innerText()).split("\n").filter(Boolean);
  const fresh = lines.filter((line) => !seen.has(line));
  for (const line of fresh) seen.add(line);
  return fresh.reduce((sum, line) => sum + line.length, 0);
}

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sidebarText } from "../../../src/build/sidebar.ts";
import { WORDS } from "../../../src/sidebar/words/words.ts";
import { openBrowser } from "../../browser/chromium.ts";
import { expectScreen } from "../../browser/screen.ts";
import { FakeServer } from "../fake/server.ts";
import { emptyBook, exampleBook, hundreds, newTabs, oneBalance } from "../fake/states.ts";
import { SidebarPage } from "./sidebar-page.ts";

let browser: Browser;
let html: string;

beforeAll(async () => {
  [browser, html] = await Promise.all([openBrowser(), sidebarText()]);
});
afterAll(() => browser.close());

const VIEWS = ["next", "plan", "compare", "what-if", "who", "checks"] as const;

/** Asks what a view asks, so that its answer is shown too. */
async function ask(sidebar: SidebarPage, view: (typeof VIEWS)[number], language: "ja" | "en") {
  const { compare, whatIf, who } = WORDS[language].ask;
  if (view === "plan") await sidebar.button(WORDS[language].plan.showYear).click();
  const button = { compare: compare.go, "what-if": whatIf.go, who: who.show };
  if (!(view in button)) return;
  await sidebar.button(button[view as keyof typeof button]).click();
  await sidebar.page.locator("[aria-live] > .card, [aria-live] > h3").first().waitFor();
}

describe.each(["ja", "en"] as const)("every view (%s)", (language) => {
  test("of the example is sound at 300 pixels and with letters of twice the size", async () => {
    const server = new FakeServer(exampleBook(language));
    const sidebar = await SidebarPage.open(browser, html, server, { language });
    const words = WORDS[language].frame;
    const offences: Record<string, string[]> = {};
    for (const view of VIEWS) {
      await sidebar.goTo(words.tabs[view]);
      await ask(sidebar, view, language);
      offences[view] = await sidebar.offences();
      await expectScreen(await sidebar.whole(), `sidebar-${view}-${language}`);
      await sidebar.sizeLetters(2);
      offences[`${view} at 200 %`] = await sidebar.offences();
      if (view === "plan")
        await expectScreen(await sidebar.whole(), `sidebar-plan-200-${language}`);
      await sidebar.sizeLetters(1);
    }
    expect(Object.entries(offences).filter(([, found]) => found.length > 0)).toEqual([]);
    await sidebar.close();
  });
});

describe("a spreadsheet", () => {
  test.each([
    ["no tabs", "ja", emptyBook],
    ["no tabs", "en", emptyBook],
    ["no rows", "en", newTabs],
    ["one balance", "ja", oneBalance],
    ["hundreds of rows", "ja", hundreds],
    ["hundreds of rows", "en", hundreds],
  ] as const)("with %s is sound in every view (%s)", async (size, language, stateIn) => {
    const server = new FakeServer(stateIn(language));
    const sidebar = await SidebarPage.open(browser, html, server, { language });
    await sidebar.page.locator("h2").first().waitFor();
    expect(await sidebar.offences()).toEqual([]);
    if (size === "no tabs") {
      await expectScreen(sidebar.page, `sidebar-welcome-${language}`);
    } else {
      await sidebar.sizeLetters(2);
      for (const view of VIEWS) {
        await sidebar.goTo(WORDS[language].frame.tabs[view]);
        expect(await sidebar.excess(), view).toBe(0);
        const lists = await sidebar.page.locator("ul.cards, ol.cards").all();
        for (const list of lists) {
          expect(await list.locator(":scope > li").count()).toBeLessThanOrEqual(50);
        }
      }
    }
    await sidebar.close();
  });
});

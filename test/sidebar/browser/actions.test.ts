import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sidebarText } from "../../../src/build/sidebar.ts";
import { openBrowser } from "../../browser/chromium.ts";
import { FakeServer } from "../fake/server.ts";
import { emptyBook, exampleBook, hundreds } from "../fake/states.ts";
import { SidebarPage } from "./sidebar-page.ts";

let browser: Browser;
let html: string;

beforeAll(async () => {
  [browser, html] = await Promise.all([openBrowser(), sidebarText()]);
});
afterAll(() => browser.close());

const openedOn = (server: FakeServer, language: "ja" | "en" = "en") =>
  SidebarPage.open(browser, html, server, { language });

const focused = ({ page }: SidebarPage) =>
  page.evaluate(() => document.activeElement?.textContent ?? "");

describe("a newcomer", () => {
  test("comes from an empty book to a recorded first step in two clicks", async () => {
    const server = new FakeServer(emptyBook("ja"));
    const sidebar = await openedOn(server, "ja");
    await sidebar.button("例を入れて用意する").click();
    await sidebar.button(/^ハピタス.*をやった$/).click();
    await sidebar.page.getByText("記録しました: ハピタス").waitFor();
    expect(server.recorded).toHaveLength(1);
    expect(await focused(sidebar)).toContain("取り消す");
    expect(sidebar.faults).toEqual([]);
    await sidebar.close();
  });

  test("without the example is led to the cells, step by step", async () => {
    const server = new FakeServer(emptyBook("en"));
    const sidebar = await openedOn(server);
    await sidebar.button("Set up the sheets").click();
    await sidebar.button("Type it in: Balances").click();
    await sidebar.page.waitForSelector("html[data-sheet=focused]");
    expect(server.asked.at(-1)).toEqual({
      kind: "select",
      table: "balances",
      row: 2,
      column: null,
    });
    server.state = exampleBook("en");
    await sidebar.button("I have typed them: plan").click();
    await sidebar
      .button(/^Done: Hapitas/)
      .first()
      .waitFor();
    await sidebar.close();
  });
});

describe("an action", () => {
  test("clicked twice at once is sent once", async () => {
    const server = new FakeServer(exampleBook("en"));
    const sidebar = await openedOn(server);
    await sidebar.button(/^Done: Hapitas 20,090pt/).dblclick();
    await sidebar.page.getByText("Recorded: 20,090").waitFor();
    expect(server.actions).toEqual(["done"]);
    await sidebar.close();
  });

  test("whose answer is lost is told, asked again, recorded once, and undone", async () => {
    const server = new FakeServer(exampleBook("en"));
    const sidebar = await openedOn(server);
    await sidebar.button(/^Done: Hapitas 20,090pt/).waitFor();
    const message = "Connection failure due to HTTP 0";
    server.failNext({ kind: "fails", message, isCarriedOut: true });
    await sidebar.button(/^Done: Hapitas 20,090pt/).click();
    await sidebar.page.getByText("It is not known yet").waitFor();
    expect(await sidebar.offences()).toEqual([]);
    expect(await focused(sidebar)).toBe("Check again");
    await sidebar.button("Check again").click();
    await sidebar.page.getByText("Recorded: 20,090").waitFor();
    expect(server.recorded).toHaveLength(1);
    await sidebar.button(/^Undo/).click();
    await sidebar.page.getByText("Recorded.", { exact: true }).waitFor();
    expect(server.actions).toEqual(["done", "done", "undo"]);
    await sidebar.close();
  });

  test.each([
    ["en", "Authorization is required to perform that action.", "several Google accounts"],
    ["ja", "この操作を実行するには承認が必要です。", "複数の Google アカウント"],
  ] as const)(
    "that Google refuses is explained, with the way by the menu (%s)",
    async (language, message, said) => {
      const server = new FakeServer(exampleBook(language));
      server.failNext({ kind: "fails", message, isCarriedOut: false });
      const sidebar = await openedOn(server, language);
      await sidebar.page.getByText(said).waitFor();
      await sidebar.page.getByText(language === "ja" ? "拡張機能" : "Extensions >").waitFor();
      expect(await sidebar.offences()).toEqual([]);
      await sidebar.button(language === "ja" ? "もう一度確かめる" : "Check again").click();
      await sidebar.page.getByRole("tab").first().waitFor();
      await sidebar.close();
    },
  );

  test("that takes more than half a second shows that it is under way", async () => {
    const server = new FakeServer(exampleBook("en"));
    const sidebar = await openedOn(server);
    await sidebar.goTo("Compare");
    server.failNext({ kind: "silent" });
    await sidebar.button("Compare").click();
    await sidebar.page.getByRole("status").getByText("Working it out").waitFor();
    expect(await sidebar.button("Compare").getAttribute("aria-disabled")).toBe("true");
    expect(await sidebar.offences()).toEqual([]);
    await sidebar.close();
  });

  test("that is supposed shows what it costs, is listed, and can be taken off", async () => {
    const server = new FakeServer(exampleBook("en"));
    const sidebar = await openedOn(server);
    await sidebar.button(/^Not possible today: Hapitas 20,090pt/).click();
    await sidebar.page.getByText("The plan loses ¥2,007.2").waitFor();
    await sidebar.button("Remove: Hapitas → Amazon gift is not possible today").click();
    await sidebar.page.getByText("The plan loses").waitFor({ state: "detached" });
    expect(server.asked.at(-1)).toEqual({ kind: "open", suppose: [] });
    await sidebar.close();
  });
});

describe("forms", () => {
  test("record a credit with its day and units, and of a code its last four characters only", async () => {
    const server = new FakeServer(exampleBook("en"));
    const sidebar = await openedOn(server);
    const { page } = sidebar;
    await sidebar.button("Credited: Hapitas → Amazon gift").click();
    await page.getByLabel("Units received").fill("４，９００");
    await sidebar.button("Record").click();
    await page.getByText("Recorded.", { exact: true }).waitFor();
    await sidebar.button("Registered: PeX → Amazon gift").click();
    await page.getByLabel("Last four characters").fill("AQ5X-TMHK2P-9Z7b");
    await sidebar.button("Record").last().click();
    await page.waitForFunction(() => document.activeElement?.classList.contains("notice"));
    expect(server.asked.filter(({ kind }) => kind === "credited" || kind === "registered")).toEqual(
      [
        { kind: "credited", logId: "late-1", day: "2026-11-23", received: 4900 },
        { kind: "registered", logId: "code-1", day: "2026-11-23", lastFour: "9Z7B" },
      ],
    );
    expect(JSON.stringify(server.asked)).not.toContain("TMHK");
    await sidebar.close();
  });
});

describe("the keyboard", () => {
  test("goes from tab to tab by arrows, with one stop for all of them", async () => {
    const sidebar = await openedOn(new FakeServer(exampleBook("en")));
    const { page } = sidebar;
    await page.getByRole("tab", { name: "Next" }).focus();
    await page.keyboard.press("ArrowLeft");
    expect(await focused(sidebar)).toBe("Checks");
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowRight");
    expect(await focused(sidebar)).toBe("Plan");
    expect(await page.locator("[role=tab][tabindex='0']").count()).toBe(1);
    await page.keyboard.press("Tab");
    expect(await focused(sidebar)).toBe("Read again");
    await page.getByRole("heading", { name: "What the plan is worth" }).waitFor();
    await sidebar.close();
  });
});

describe("what is taken along", () => {
  test("is a calendar file, its text where the clipboard is closed, and the ledger as CSV", async () => {
    const server = new FakeServer(exampleBook("en"));
    const sidebar = await openedOn(server);
    const { page } = sidebar;
    await sidebar.goTo("Plan");
    const [calendar] = await Promise.all([
      page.waitForEvent("download"),
      sidebar.button("Download point-exits.ics").click(),
    ]);
    expect(calendar.suggestedFilename()).toBe("point-exits.ics");
    const text = readFileSync(await calendar.path(), "utf8");
    expect(text).toContain("TRIGGER:-PT15H");
    await page.evaluate(() => {
      const clipboard = { writeText: () => Promise.reject(new Error("denied")) };
      Object.defineProperty(navigator, "clipboard", { value: clipboard });
    });
    await page.getByText("Take it as text").click();
    await sidebar.button("Copy").click();
    await page.getByText("Selected: press Ctrl+C").waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toContain("BEGIN:VCALENDAR");
    await sidebar.button("Show the ledger").click();
    const [ledger] = await Promise.all([
      page.waitForEvent("download"),
      sidebar.button("Download point-exits-2026.csv").click(),
    ]);
    expect(readFileSync(await ledger.path(), "utf8")).toContain("2026-11-10,Hapitas");
    expect(sidebar.faults).toEqual([]);
    await sidebar.close();
  });
});

describe("the timeline", () => {
  test("is a table, too, with the same rows", async () => {
    const sidebar = await openedOn(new FakeServer(exampleBook("en")));
    const { page } = sidebar;
    await sidebar.goTo("Plan");
    expect(await page.locator("svg.timeline g[class^=mark]").count()).toBe(15);
    await sidebar.button("Show as a table").click();
    expect(await page.locator("tbody tr").count()).toBe(15);
    expect(await sidebar.offences()).toEqual([]);
    await sidebar.close();
  });
});

describe("lists", () => {
  test("of hundreds come fifty at a time, and the focus follows", async () => {
    const sidebar = await openedOn(new FakeServer(hundreds("en")));
    const { page } = sidebar;
    await sidebar.goTo("Checks");
    const items = page.locator("ul.cards").first().locator(":scope > li");
    expect(await items.count()).toBe(50);
    await sidebar.button("Show more (250 left)").first().click();
    expect(await items.count()).toBe(100);
    expect(await items.nth(50).evaluate((item) => item === document.activeElement)).toBe(true);
    await sidebar.close();
  });

  test("link to official pages over https only, in a new tab that knows nothing of this one", async () => {
    const sidebar = await openedOn(new FakeServer(exampleBook("en")));
    const { page } = sidebar;
    await page.locator("details.step").first().waitFor();
    await page.locator("details.step").evaluateAll((steps) => {
      for (const step of steps) (step as HTMLDetailsElement).open = true;
    });
    await page.getByText("For").nth(6).waitFor();
    const links = await page
      .locator("a")
      .evaluateAll((found) =>
        found.map((link) => ["href", "target", "rel"].map((name) => link.getAttribute(name))),
      );
    expect(links).toEqual([["https://hapitas.jp/exchange", "_blank", "noopener noreferrer"]]);
    await sidebar.close();
  });
});

import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { newProfile, openBrowser } from "./chromium.ts";
import { type PageServer, startServer } from "./server.ts";
import { WorkbenchPage } from "./workbench-page.ts";

let server: PageServer;
let browser: Browser;
let sheet: WorkbenchPage;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  sheet = await WorkbenchPage.open(await newProfile(browser, "ja"), server.address);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});
afterEach(() => {
  expect(sheet.strangers).toEqual([]);
  expect(sheet.uncaught).toEqual([]);
});

describe("the sheet in the page", () => {
  test("a balance typed anew changes the plan and its figures", async () => {
    const before = await sheet.cell("はじめに", "B8");
    await sheet.type("残高", "B2", "37500");
    const after = await sheet.cell("はじめに", "B8");
    expect(before).toBe("50,180");
    expect(after).not.toBe(before);
    await sheet.page.keyboard.press("Control+z");
    await sheet.settle();
    expect(await sheet.cell("はじめに", "B8")).toBe(before);
  });

  test("text typed in Japanese names a currency", async () => {
    await sheet.type("残高", "A2", "モッピー");
    expect(await sheet.cell("残高", "A2")).toBe("モッピー");
    await sheet.page.keyboard.press("Control+z");
    await sheet.settle();
    expect(await sheet.cell("残高", "A2")).toBe("ハピタス");
  });

  test("a formula typed in small letters answers, and spills", async () => {
    await sheet.type("価値", "H1", '=credit_date(DATE(2026,12,29), "3営業日以内")');
    expect(await sheet.cell("価値", "H1")).toBe("2027-01-05");
    await sheet.type("価値", "K3", "=SEQUENCE(3,2)");
    expect(await sheet.shown("価値", "K3:L5")).toEqual([
      ["1", "2"],
      ["3", "4"],
      ["5", "6"],
    ]);
  });

  test("a spill that would overwrite a cell shows #REF!, and spills once the cell is empty", async () => {
    await sheet.type("価値", "I4", "mine");
    await sheet.type(
      "価値",
      "H3",
      "=PLAN_SUMMARY(残高!A:D, 交換レート!A:V, 使う予定!A:D, A:D, はじめに!B4)",
    );
    expect(await sheet.cell("価値", "H3")).toBe("#REF!");
    expect(await sheet.cell("価値", "I4")).toBe("mine");
    expect(await sheet.note("価値", "H3")).toContain("I4");
    await sheet.select("価値", "I4");
    await sheet.page.keyboard.press("Delete");
    await sheet.settle();
    expect(await sheet.cell("価値", "H3")).toBe("項目");
  });

  test("a cell that cannot be read is named where the user looks", async () => {
    await sheet.type("残高", "B3", "たくさん");
    expect(await sheet.cell("はじめに", "A7")).toBe("#ERROR!");
    expect(await sheet.note("はじめに", "A7")).toContain("残高");
    await sheet.select("はじめに", "A7");
    await expect
      .poll(() => sheet.page.getByRole("status").first().innerText())
      .toContain("たくさん");
    await sheet.type("残高", "B3", "6480");
    expect(await sheet.cell("はじめに", "A7")).toBe("項目");
  });

  test("rows pasted from another program are balances", async () => {
    const { page } = sheet;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.evaluate(() => navigator.clipboard.writeText("モッピー\t3000\nちょびリッチ\t5000"));
    await sheet.select("残高", "A10");
    await page.keyboard.press("Control+v");
    await expect
      .poll(() => sheet.shown("残高", "A10:B11"))
      .toEqual([
        ["モッピー", "3000"],
        ["ちょびリッチ", "5000"],
      ]);
    await sheet.settle();
    expect(await sheet.cell("残高", "E10")).toBe("現金");
    await page.keyboard.press("Control+z");
    await expect.poll(() => sheet.cell("残高", "A10")).toBe("");
  });

  test("text composed with an input method arrives as it was chosen", async () => {
    const { page } = sheet;
    await sheet.select("残高", "A12");
    const devtools = await page.context().newCDPSession(page);
    const composed = { text: "もっぴー", selectionStart: 4, selectionEnd: 4 };
    await devtools.send("Input.imeSetComposition", composed);
    await devtools.send("Input.insertText", { text: "モッピー" });
    await page.keyboard.press("Enter");
    await expect.poll(() => sheet.cell("残高", "A12")).toBe("モッピー");
  });

  test("a keyboard alone reaches the cells, the menu and back", async () => {
    const { page } = sheet;
    await sheet.select("残高", "B2");
    const place = () =>
      page.evaluate(
        () =>
          document.activeElement?.closest(".wb-main, .wb-header, .wb-notice, .wb-foot")?.className,
      );
    await expect.poll(place).toBe("wb-main");
    const visited: (string | undefined)[] = [];
    do {
      await page.keyboard.press("F6");
      visited.push(await place());
    } while (visited.length < 6 && visited.at(-1) !== "wb-main");
    expect(visited).toEqual(expect.arrayContaining(["wb-header", "wb-notice", "wb-main"]));
    await page.keyboard.press("ArrowDown");
    await page.keyboard.type("6500");
    await page.keyboard.press("Enter");
    await expect.poll(() => sheet.cell("残高", "B3")).toMatch(/^6,?500$/);
  });
});

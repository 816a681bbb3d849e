import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { newProfile, openBrowser } from "./chromium.ts";
import { type PageServer, startServer } from "./server.ts";
import { WorkbenchPage } from "./workbench-page.ts";

const example = fileURLToPath(new URL("../../src/workbench/book/example/en/", import.meta.url));
const TABLES = ["Balances", "Limits", "Needs", "Offers", "Settings", "Worth"];

let server: PageServer;
let browser: Browser;
let sheet: WorkbenchPage;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  sheet = await WorkbenchPage.open(await newProfile(browser, "en"), server.address);
  sheet.page.on("dialog", (dialog) => void dialog.accept());
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});
afterEach(() => {
  expect(sheet.strangers).toEqual([]);
  expect(sheet.uncaught).toEqual([]);
});

/** The page builds itself anew around another book. */
async function opened(step: () => Promise<unknown>): Promise<void> {
  const former = await sheet.page.locator("#wb-grid").elementHandle();
  await step();
  await sheet.page.waitForFunction((element) => element?.isConnected !== true, former);
  await sheet.ready();
}

const choose = (
  files: Parameters<ReturnType<WorkbenchPage["page"]["locator"]>["setInputFiles"]>[0],
) => sheet.page.locator("#wb-file").setInputFiles(files);

const csv = (name: string, change: (text: string) => string = (text) => text) => ({
  name: `${name}.csv`,
  mimeType: "text/csv",
  buffer: Buffer.from(change(readFileSync(`${example}${name}.csv`, "utf8"))),
});

describe("books in the page", () => {
  test("what was edited is there again after a reload", async () => {
    await sheet.type("Balances", "B2", "31000");
    const value = await sheet.cell("Start", "B8");
    await sheet.page.evaluate(() => window.workbench!.save());
    await sheet.reload();
    expect(await sheet.cell("Balances", "B2")).toBe("31,000");
    expect(await sheet.cell("Start", "B8")).toBe(value);
  });

  test("a book saved as xlsx opens again with its formulas alive", async () => {
    const value = await sheet.cell("Start", "B8");
    const [download] = await Promise.all([
      sheet.page.waitForEvent("download"),
      sheet.page.getByRole("button", { name: "Save as xlsx" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
    const path = await download.path();
    await opened(() => choose({ name: "mine.xlsx", mimeType: "", buffer: readFileSync(path) }));
    expect(await sheet.cell("Start", "B8")).toBe(value);
    await sheet.type("Balances", "B2", "27500");
    expect(await sheet.cell("Start", "B8")).toBe("50,180");
  });

  test("CSV files of one's own get answer sheets beside them", async () => {
    const less = (text: string) => text.replace("27500", "9500");
    await opened(() =>
      choose(TABLES.map((name) => csv(name, name === "Balances" ? less : undefined))),
    );
    expect(await sheet.cell("Balances", "B2")).toBe("9500");
    const names = await sheet.page.evaluate(() =>
      window.workbench!.grid.sheets().map(({ name }) => name),
    );
    expect(names).toEqual(expect.arrayContaining([...TABLES, "Plan"]));
    expect(await sheet.cell("Plan", "A1")).not.toMatch(/^#/);
  });

  test("a damaged file is told in words, and the open book stays", async () => {
    const damaged = { name: "broken.xlsx", mimeType: "", buffer: Buffer.from("PK\u0003\u0004 no") };
    await choose(damaged);
    const said = sheet.page.locator("#wb-status");
    await expect.poll(() => said.innerText()).toContain("broken.xlsx");
    expect(await sheet.cell("Balances", "B2")).toBe("9500");
  });

  test("the former book can be brought back", async () => {
    await sheet.page.getByRole("button", { name: "Back to the former book" }).click();
    const first = sheet.page.getByRole("button", { name: /^Back to "mine\.xlsx/ }).first();
    await opened(() => first.click());
    expect(await sheet.cell("Balances", "B2")).toMatch(/^27,?500$/);
  });
});

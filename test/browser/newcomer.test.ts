import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { violations } from "./axe.ts";
import { newProfile, openBrowser } from "./chromium.ts";
import { logTab, newcomer } from "./newcomer.ts";
import { expectScreen } from "./screen.ts";
import { type PageServer, startServer } from "./server.ts";
import { WorkbenchPage } from "./workbench-page.ts";

let server: PageServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** A month after the day on the browser's clock. */
const DUE = "2026/12/22";

test.each(["ja", "en"] as const)(
  "a newcomer comes from an empty book to a recorded step in twelve clicks at most (%s)",
  async (language) => {
    const profile = await newProfile(browser, language);
    const sheet = await WorkbenchPage.open(profile, server.address);
    await sheet.begin();
    const { clicks } = await newcomer(sheet, language, DUE);
    expect(clicks).toBeLessThanOrEqual(12);
    const recorded = await sheet.shown(logTab(language), "B2:D2");
    expect(recorded[0]!.join()).toMatch(/^(ハピタス,Amazonギフト券|Hapitas,Amazon gift),\d/);
    const actions = await sheet.page.evaluate(() => {
      const { executions } = window.workbench!.runtime;
      return executions
        .filter(({ kind }) => kind === "client")
        .map(({ calls }) => calls.map(({ member, kind, sheet }) => `${kind} ${member} ${sheet}`));
    });
    // Each table is read once, and each that is written, once: its formulas are looked at before.
    const record = actions.find((calls) =>
      calls.includes(`write Range.setValues ${logTab(language)}`),
    )!;
    for (const member of [
      "read Range.getValues",
      "read Range.getFormulas",
      "write Range.setValues",
    ]) {
      const of = record.filter((call) => call.startsWith(`${member} `));
      expect(new Set(of).size, `${member}: ${of.join("; ")}`).toBe(of.length);
    }
    expect(sheet.strangers).toEqual([]);
    expect(sheet.uncaught).toEqual([]);
    await profile.close();
  },
  120_000,
);

test.each(["ja", "en"] as const)(
  "the sidebar beside the example shows what to do next (%s)",
  async (language) => {
    const profile = await newProfile(browser, language);
    const sheet = await WorkbenchPage.open(profile, server.address);
    await sheet.page.locator("#wb-menus").getByRole("button").first().click();
    await sheet.page.getByRole("menuitem").first().click();
    const sidebar = sheet.page.frameLocator("#wb-sidebar iframe");
    await sidebar
      .getByRole("button", { name: /をやった$|^Done: / })
      .first()
      .waitFor();
    await expectScreen(sheet.page, `planner-${language}`);
    expect(await violations(sheet.page, ["body"], ["#wb-grid", "#wb-sidebar iframe"])).toEqual([]);
    await profile.close();
  },
  120_000,
);

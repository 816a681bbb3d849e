// npm run bench:workbench: what the workbench costs, measured just now, in one run.
//
// "First" is as on a fresh clone after npm ci: nothing built, nothing cached. Seconds are a person's: from the
// command to the address, and from the address to the first answers in their cells.

import { readdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { newProfile, openBrowser } from "../browser/chromium.ts";
import { newcomer } from "../browser/newcomer.ts";
import { startServer } from "../browser/server.ts";
import { WorkbenchPage } from "../browser/workbench-page.ts";
import { compareExitsSeconds, spillSeconds } from "../support/sheet-seconds.ts";

/** Characters a second that a reader takes in, and seconds that a click and a key take. */
const PACE = { ja: { read: 8, click: 1.5, key: 0.4 }, en: { read: 20, click: 1.5, key: 0.3 } };

const built = fileURLToPath(new URL("../../node_modules/.cache/point-exits", import.meta.url));

const browser = await openBrowser();
rmSync(built, { recursive: true, force: true });
await start("first", browser);
await start("second", browser);
pageSize();
await edit(browser);
for (const language of ["ja", "en"] as const) await firstSteps(browser, language);
await browser.close();
await sheets();

/** From `npm start` to answers in cells. */
async function start(which: string, browser: Browser): Promise<void> {
  const began = performance.now();
  const server = await startServer();
  const served = performance.now();
  const profile = await newProfile(browser, "ja");
  const opening = WorkbenchPage.open(profile, server.address);
  const page = await profile.waitForEvent("page");
  const drawn = page.waitForSelector("#wb-grid canvas").then(() => performance.now());
  const sheet = await opening;
  const answered = performance.now();
  tell(`npm start, ${which} time`, {
    "to the address": seconds(served - began),
    "to the sheet": seconds((await drawn) - began),
    "to the first answers": seconds(answered - began),
  });
  if (which === "second") await heap(sheet);
  await sheet.page.context().close();
  await server.stop();
}

async function heap({ page }: WorkbenchPage): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  tell("heap of the page, garbage collected", { used: megabytes(usedSize) });
}

/** What a browser loads, and what lies beside it for the rare case. */
function pageSize(): void {
  const files = readdirSync(`${built}/page`).filter((name) => /\.(js|css|html)$/.test(name));
  const sizes = files.map((name) => {
    const bytes = readFileSync(`${built}/page/${name}`);
    return { name, bytes: bytes.length, gzip: gzipSync(bytes).length };
  });
  const first = sizes.filter(({ name }) => /^(main\.|index)/.test(name));
  tell("the page", {
    "loaded at once": megabytes(sum(first.map(({ bytes }) => bytes))),
    gzip: megabytes(sum(first.map(({ gzip }) => gzip))),
    "with what may follow": megabytes(sum(sizes.map(({ bytes }) => bytes))),
  });
}

/** One balance of the example is typed anew. */
async function edit(browser: Browser): Promise<void> {
  const server = await startServer();
  const sheet = await WorkbenchPage.open(await newProfile(browser, "ja"), server.address);
  const calls = () => sheet.page.evaluate(() => window.workbench!.calls.list());
  const atOpening = await calls();
  await sheet.page.evaluate(() => window.workbench!.calls.reset());
  await sheet.type("残高", "B2", "30000");
  const after = await calls();
  tell("formulas calculated on opening", counted(atOpening));
  tell("formulas calculated by one edited balance", counted(after));
  await sheet.page.evaluate(() => window.workbench!.calls.reset());
  await sheet.type("残高", "P50", "beside");
  tell("formulas calculated by an edit elsewhere", counted(await calls()));
  await server.stop();
}

/** From an empty book to a recorded first step, as a newcomer who reads everything. */
async function firstSteps(browser: Browser, language: "ja" | "en"): Promise<void> {
  const server = await startServer();
  const sheet = await WorkbenchPage.open(await newProfile(browser, language), server.address);
  await sheet.begin();
  const { clicks, keys, read, seconds: machine } = await newcomer(sheet, language, "2026/12/22");
  const pace = PACE[language];
  const person = read / pace.read + clicks * pace.click + keys * pace.key;
  tell(`from an empty book to a recorded first step, ${language}`, {
    clicks: String(clicks),
    keys: String(keys),
    "characters to read": String(read),
    "the machine takes": `${machine.toFixed(1)} s`,
    "a person takes": `${person.toFixed(0)} s (reckoned: ${pace.read} characters a second, ${pace.click} s a click, ${pace.key} s a key)`,
  });
  tell("what the record read and wrote, by table", await recordCalls(sheet));
  await server.stop();
}

/** Calls to the spreadsheet of the action that recorded the step: values, formulas looked at before writing, writes. */
async function recordCalls({ page }: WorkbenchPage): Promise<Record<string, string>> {
  const calls = await page.evaluate(() => {
    const acted = window.workbench!.runtime.executions.filter(({ kind }) => kind === "client");
    const wrote = acted.filter((one) => one.calls.some((call) => call.kind === "write"));
    return wrote.at(-1)!.calls.filter(({ kind }) => kind !== "other");
  });
  const by = new Map<string, string[]>();
  for (const { member, sheet } of calls) {
    const table = sheet ?? "(the document)";
    by.set(table, [...(by.get(table) ?? []), member]);
  }
  return Object.fromEntries([...by].map(([table, members]) => [table, members.join(", ")]));
}

async function sheets(): Promise<void> {
  const compared = await compareExitsSeconds();
  tell("a table of 5,000 offers through COMPARE_EXITS, 5,001 rows back", parts(compared));
  tell("a spill of 2,000 rows", parts(await spillSeconds()));
}

function parts({ total, inside }: { total: number; inside: number }): Record<string, string> {
  return { total: `${total.toFixed(2)} s`, "inside the function": `${inside.toFixed(2)} s` };
}

function counted(
  calls: readonly { readonly name: string; readonly times: number }[],
): Record<string, string> {
  if (calls.length === 0) return { none: "0" };
  return Object.fromEntries(
    calls.map(({ name, times }, at) => [`${at + 1}. ${name}`, `${times} ×`]),
  );
}

function tell(what: string, figures: Readonly<Record<string, string>>): void {
  console.log(`\n${what}`);
  for (const [name, figure] of Object.entries(figures))
    console.log(`  ${name.padEnd(24)} ${figure}`);
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

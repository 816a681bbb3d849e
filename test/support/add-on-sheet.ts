// The built add-on in a headless spreadsheet: dist/Code.js as a formula meets it.

import { readFileSync } from "node:fs";
import { emptyStores } from "../../src/workbench/apps-script/stores.ts";
import type { ExampleTables } from "../../src/workbench/book/live-book.ts";
import { liveBook } from "../../src/workbench/book/live-book.ts";
import { readCsvText } from "../../src/workbench/book/workbook-file.ts";
import { nodeRealm } from "../../src/workbench/execution/node-realm.ts";
import { type Project, project } from "../../src/workbench/execution/project.ts";
import { runtime } from "../../src/workbench/execution/runtime.ts";
import type { UiHost } from "../../src/workbench/execution/ui-host.ts";
import type { Grid } from "../../src/workbench/grid/grid.ts";
import type { Headless, HeadlessOptions } from "../../src/workbench/univer/headless.ts";
import { plannedWorkbook } from "../../src/workbench/univer/planned-workbook.ts";
import { openHeadless } from "./headless-univer.ts";

const root = new URL("../../", import.meta.url);
const text = (path: string) => readFileSync(new URL(path, root), "utf8");

/** Opens a workbook, in a spreadsheet of Tokyo, whose formulas know the functions of dist/Code.js. */
export function openAddOn(book: NonNullable<HeadlessOptions["book"]>): Promise<Headless> {
  const built = project({
    code: text("dist/Code.js"),
    html: {},
    manifest: text("dist/appsscript.json"),
  });
  return openHeadless({ book, host: (grid) => hostOver(grid, built) });
}

/** The example with its live formulas, as the page opens it. */
export function exampleBook(language: "ja" | "en"): ReturnType<typeof plannedWorkbook> {
  return plannedWorkbook("example", liveBook(language, exampleTables(language)));
}

function hostOver(grid: Grid, built: Project) {
  return runtime({
    project: built,
    realm: nodeRealm(built),
    grid,
    ui: NO_UI,
    title: "Points",
    timeZone: "Asia/Tokyo",
    locale: "ja_JP",
    language: "ja",
    stores: emptyStores(),
  });
}

/** Formulas show nothing to anybody. */
const NO_UI = new Proxy({} as UiHost, {
  get(_, member) {
    throw new Error(`a formula asked for ${String(member)}`);
  },
});

function exampleTables(language: "ja" | "en"): ExampleTables {
  const [balances, offers, needs, worth, limits, settings] = NAMES[language].map((name) =>
    readCsvText(text(`src/workbench/book/example/${language}/${name}.csv`), ","),
  ) as [string[][], string[][], string[][], string[][], string[][], string[][]];
  return { balances, offers, needs, worth, limits, settings };
}

const NAMES = {
  ja: ["残高", "交換レート", "使う予定", "価値", "上限", "設定"],
  en: ["Balances", "Offers", "Needs", "Worth", "Limits", "Settings"],
} as const;

// The example as a user would have it: its tables as sheets, and live formulas beside and over them.

import { columnLetters, quotedSheetName } from "../grid/address.ts";
import { serialOf } from "../grid/serial.ts";
import { typedText } from "../grid/typed-text.ts";
import { NUMBER } from "./answer-columns.ts";
import { answerSheets, formula, type TableRanges } from "./answer-sheets.ts";
import { ANSWER_WORDS } from "./answer-words.ts";
import type { PlannedCell, PlannedSheet } from "./planned-sheet.ts";

export type ExampleTable = "balances" | "offers" | "needs" | "worth" | "limits" | "settings";

/** The rows of the example's tables as texts, headers first. */
export type ExampleTables = Readonly<Record<ExampleTable, readonly (readonly string[])[]>>;

/** Names of the sheets on which the tables stand. */
export const TABLE_SHEETS: Readonly<Record<"ja" | "en", Readonly<Record<ExampleTable, string>>>> = {
  ja: {
    balances: "残高",
    offers: "交換レート",
    needs: "使う予定",
    worth: "価値",
    limits: "上限",
    settings: "設定",
  },
  en: {
    balances: "Balances",
    offers: "Offers",
    needs: "Needs",
    worth: "Worth",
    limits: "Limits",
    settings: "Settings",
  },
};

/** The day of the example: its rates are of about then, and never today's. */
export const EXAMPLE_DAY = serialOf({ year: 2026, month: 11, day: 22 });

const WIDTHS: Readonly<Record<ExampleTable, readonly number[]>> = {
  balances: [140, 90, 130, 110, 180, 140],
  offers: [
    130, 150, 80, 70, 72, 72, 130, 84, 66, 120, 92, 92, 66, 66, 54, 90, 60, 54, 130, 96, 220, 420,
  ],
  needs: [210, 90, 110, 220],
  worth: [200, 100, 80, 140],
  limits: [130, 90, 80, 70, 90],
  settings: [180, 110],
};
/** Columns of points and yen. */
const AMOUNTS = ["ポイント", "Points", "金額", "Amount"];
/** Balances that a user may add below the example's are answered, too. */
const BALANCE_ROWS = 40;

/** Every sheet of the example, the answers among them, in the order of the tabs. */
export function liveBook(language: "ja" | "en", tables: ExampleTables): PlannedSheet[] {
  const names = TABLE_SHEETS[language];
  const width = (table: ExampleTable) => tables[table][0]?.length ?? 1;
  const range = (table: ExampleTable) => wholeColumns(names[table], width(table));
  const ranges: TableRanges = {
    balances: range("balances"),
    offers: range("offers"),
    needs: range("needs"),
    worth: range("worth"),
    limits: range("limits"),
    settings: range("settings"),
  };
  const [, [source = "", points = ""] = []] = tables.balances;
  const [, [wanted = ""] = []] = tables.needs;
  const answers = answerSheets({
    language,
    tables: ranges,
    asOf: EXAMPLE_DAY,
    isExample: true,
    source,
    points: Number(points),
    exit: wanted.split(/[/／]/)[0] ?? "",
    freeName: (name) => name,
  });
  const sheet = (table: ExampleTable) => tableSheet(names[table], tables[table], WIDTHS[table]);
  const balances = withBestExits(sheet("balances"), language, ranges, answers.asOf);
  return [
    answers.start,
    balances,
    answers.plan,
    answers.exits,
    answers.sources,
    ...(["offers", "needs", "worth", "limits", "settings"] as const).map(sheet),
    answers.checks,
  ];
}

/** `残高!A:D`: whole columns, so that rows added below are read as well. */
export function wholeColumns(sheetName: string, width: number): string {
  return `${quotedSheetName(sheetName)}!A:${columnLetters(width - 1)}`;
}

function tableSheet(
  name: string,
  [header = [], ...rows]: readonly (readonly string[])[],
  widths: readonly number[],
): PlannedSheet {
  // Every date of the example has its year.
  const place = { locale: "ja_JP", thisYear: 2026 };
  return {
    name,
    rows: [
      header.map((value) => ({ value, look: "header" })),
      ...rows.map((row) => row.map((text) => (text === "" ? null : typedText(text, place)))),
    ],
    columns: widths.map((width, at) => ({
      width,
      ...(AMOUNTS.includes(header[at] ?? "") ? { format: NUMBER } : {}),
    })),
    frozenRows: 1,
    frozenColumns: name === TABLE_SHEETS.ja.offers || name === TABLE_SHEETS.en.offers ? 2 : 0,
  };
}

function withBestExits(
  sheet: PlannedSheet,
  language: "ja" | "en",
  { offers, worth, limits }: TableRanges,
  asOf: string,
): PlannedSheet {
  const words = ANSWER_WORDS[language];
  const column = (letter: string) => `${letter}2:${letter}${BALANCE_ROWS}`;
  const held = [column("A"), column("B")];
  const market = [offers, asOf, worth, limits];
  const beside: readonly (readonly PlannedCell[])[] = [
    [
      { value: words.bestExit, look: "answer-header" },
      { value: words.bestValue, look: "answer-header" },
    ],
    [
      { formula: formula("BEST_EXIT", [...held, ...market]) },
      { formula: formula("EXIT_VALUE", [...held, column("E"), ...market]), format: NUMBER },
    ],
  ];
  return {
    ...sheet,
    rows: sheet.rows.map((row, at) => [...row, ...(beside[at] ?? [])]),
    columns: sheet.columns.map((column, at) => (at === 5 ? { ...column, format: NUMBER } : column)),
  };
}

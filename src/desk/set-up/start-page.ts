// The page to start from: the day, and live formulas for what to do next, what it brings and what to check.

import type { Language } from "../../tables/language.ts";
import type { TableId } from "../../tables/problem.ts";
import { EXAMPLE_DAY } from "../../tables/tabs/example/example.ts";
import { COUNT_FORMAT, DAY_FORMAT } from "../../tables/tabs/looks.ts";
import { AS_OF_NAME, START_NAME, TABLE_TABS } from "../../tables/tabs/tabs.ts";
import type { IsoDay } from "../keys.ts";
import { joinedWidths, type NewTab, type TypedCell } from "./new-tab.ts";
import { START_WORDS, type StartWords } from "./start-words.ts";
import { serialOf } from "./table-page.ts";

/** Where the tables stand when they are not the add-on's own: columns counted within their range. */
export interface BalanceColumns {
  readonly source: number;
  readonly points: number;
}

export interface StartOptions {
  readonly language: Language;
  readonly today: IsoDay;
  readonly withExample: boolean;
  readonly balances: BalanceColumns;
}

const WIDTH = 13;
/** Row of the answers' headers; the first of their values stands below. */
const HEAD = 8;
/** Balances that are answered, and rows to check that are counted. */
const BALANCE_ROWS = 200;
const CHECK_ROWS = 500;
const WIDTHS = [150, 400, 24, 140, 140, 140, 140, 24, 105, 105, 105, 300, 300];

/** The page; names of ranges stand for the tables, so that a tab made anew later is found again. */
export function startPage({ language, today, withExample, balances }: StartOptions): NewTab {
  const words = START_WORDS[language];
  const asOf = withExample ? `'${EXAMPLE_DAY}` : serialOf(today);
  return {
    id: "start",
    name: START_NAME[language],
    cells: cellsOf(words, asOf, withExample, balances).map(padded),
    notes: {
      at: { row: 4, column: 2 },
      texts: [[withExample ? words.asOfExampleNote : words.asOfNote]],
    },
    formats: { at: { row: 1, column: 1 }, texts: formats() },
    checks: null,
    headers: [
      { row: 1, column: 1, columns: 1 },
      { row: 5, column: 1, columns: 2 },
      { row: HEAD, column: 1, columns: 2 },
      { row: HEAD, column: 4, columns: 4 },
      { row: HEAD, column: 9, columns: 5 },
    ],
    frozenRows: 0,
    widths: joinedWidths(WIDTHS),
    named: [{ name: AS_OF_NAME, row: 4, column: 2, rows: 1, columns: 1 }],
  };
}

function cellsOf(
  words: StartWords,
  asOf: TypedCell,
  withExample: boolean,
  { source, points }: BalanceColumns,
): TypedCell[][] {
  const { balances, offers, needs, worth, limits, settings } = rangeNames();
  const market = `${offers},${AS_OF_NAME}`;
  const planned = [balances, offers, needs, worth, AS_OF_NAME, limits, settings].join(",");
  const first = HEAD + 1;
  const lots = `D${first}:D${HEAD + BALANCE_ROWS}`;
  const amounts = `E${first}:E${HEAD + BALANCE_ROWS}`;
  const best = `F${first}:F${HEAD + BALANCE_ROWS}`;
  const rest = `${market},${worth},${limits}`;
  const held = `CHOOSECOLS(${balances},${source},${points})`;
  const checked = TABLE_TABS.filter(({ id }) => id !== "log").map(({ rangeName }) => rangeName);
  return [
    [words.title],
    [words.guide[0]],
    withExample ? [words.guide[1], "", "", words.example] : [words.guide[1]],
    [words.asOf, asOf],
    [words.next, `=IF(COUNTIF(${lots},"?*")=0,"${words.nothingYet}",B${HEAD + 7})`],
    [words.doubtful, `=COUNTIF(M${first}:M${HEAD + CHECK_ROWS},"?*")`],
    [words.summary, "", "", words.balances, "", "", "", "", words.checks],
    [
      `=PLAN_SUMMARY(${planned})`,
      "",
      "",
      `=FILTER(${held},LEN(CHOOSECOLS(${balances},${source}))>0)`,
      "",
      words.bestExit,
      words.bestValue,
      "",
      `=CHECK_ROWS(${[AS_OF_NAME, ...checked].join(",")})`,
    ],
    [
      ...["", "", "", "", ""],
      `=BEST_EXIT(${lots},${amounts},${rest})`,
      `=EXIT_VALUE(${lots},${amounts},${best},${rest})`,
    ],
  ];
}

/** The range of each table. */
function rangeNames(): Readonly<Record<TableId, string>> {
  const names = TABLE_TABS.map(({ id, rangeName }) => [id, rangeName]);
  return Object.fromEntries(names) as Record<TableId, string>;
}

/** Of the summary only its yen are numbers and its deadline is a day. */
function formats(): string[][] {
  const rows = Array.from({ length: HEAD + BALANCE_ROWS }, () =>
    Array<string>(WIDTH).fill("General"),
  );
  rows[3]![1] = DAY_FORMAT;
  for (let row = HEAD; row < HEAD + 6; row += 1) rows[row]![1] = COUNT_FORMAT;
  rows[HEAD + 7]![1] = DAY_FORMAT;
  for (const row of rows.slice(HEAD)) {
    row[4] = COUNT_FORMAT;
    row[6] = COUNT_FORMAT;
  }
  return rows;
}

function padded(row: readonly TypedCell[]): TypedCell[] {
  return [...row, ...Array<TypedCell>(WIDTH - row.length).fill("")];
}

// The sheets that answer: live formulas over the tables of a book, as a user would type them.

import { quotedSheetName } from "../grid/address.ts";
import { isoDateOfSerial } from "../grid/serial.ts";
import {
  CHECK_COLUMNS,
  EXIT_COLUMNS,
  NUMBER,
  PLAN_COLUMNS,
  SOURCE_COLUMNS,
} from "./answer-columns.ts";
import { ANSWER_WORDS, type AnswerWords } from "./answer-words.ts";
import type { PlannedCell, PlannedSheet } from "./planned-sheet.ts";

/** Where the tables stand, as formulas name them (`残高!A:D`); null where the book has no such table. */
export interface TableRanges {
  readonly balances: string;
  readonly offers: string;
  readonly needs: string;
  readonly worth: string;
  readonly limits: string | null;
  readonly settings: string | null;
}

export interface AnswerSheetOptions {
  readonly language: "ja" | "en";
  readonly tables: TableRanges;
  /** Days since 1899-12-30. */
  readonly asOf: number;
  /** Whether the book is the dated example: its answers are marked as such. */
  readonly isExample: boolean;
  /** What the comparisons start from. */
  readonly source: string;
  readonly points: number;
  readonly exit: string;
  /** The name under which a sheet may be added; the same name where it is free. */
  readonly freeName: (name: string) => string;
}

export interface AnswerSheets {
  /** Holds the day to reckon from, and the summary. */
  readonly start: PlannedSheet;
  readonly plan: PlannedSheet;
  readonly exits: PlannedSheet;
  readonly sources: PlannedSheet;
  readonly checks: PlannedSheet;
  /** The cell of the day, as formulas name it. */
  readonly asOf: string;
}

const DAY = "yyyy-mm-dd";
const WANTED_YEN = 1000;
/** The add-on's menu and sidebar reckon from the cell of this name (README, "シート"). */
const AS_OF_NAME = "POINT_AS_OF";

/** The answer sheets of a book. */
export function answerSheets(options: AnswerSheetOptions): AnswerSheets {
  const words = ANSWER_WORDS[options.language];
  const { tables, isExample } = options;
  const name = options.freeName(isExample ? words.start : words.summary);
  const asOf = `${quotedSheetName(name)}!$B$4`;
  const rest = [tables.limits, tables.settings];
  const planned = [tables.balances, tables.offers, tables.needs, tables.worth, asOf, ...rest];
  const compared = [tables.offers, asOf, tables.worth, tables.limits];
  const checked = Object.values(tables).filter((range) => range !== null);
  return {
    asOf,
    start: start(name, formula("PLAN_SUMMARY", planned), options, words),
    plan: plan(formula("EXCHANGE_PLAN", planned), options, words),
    exits: comparison(
      { name: words.exits, inputs: [words.source, options.source, words.points, options.points] },
      formula("COMPARE_EXITS", ["B1", "D1", ...compared]),
      EXIT_COLUMNS,
      options,
    ),
    sources: comparison(
      { name: words.sources, inputs: [words.exit, options.exit, words.yen, WANTED_YEN] },
      formula("COMPARE_SOURCES", ["B1", "D1", ...compared]),
      SOURCE_COLUMNS,
      options,
    ),
    checks: checks(formula("CHECK_ROWS", [asOf, ...checked]), options, words),
  };
}

/** A formula; optional arguments that the book lacks are left empty, or out at the end. */
export function formula(name: string, args: readonly (string | null)[]): string {
  const given = args.map((arg) => arg ?? "");
  while (given.at(-1) === "") given.pop();
  return `=${name}(${given.join(", ")})`;
}

function start(
  name: string,
  summary: string,
  { language, asOf, isExample, freeName }: AnswerSheetOptions,
  words: AnswerWords,
): PlannedSheet {
  const sheets = ANSWER_SHEET_GUIDE[language].filter(([, , isAnswer]) => isExample || isAnswer);
  const guide = sheets.map(([sheet, about, isAnswer]): (PlannedCell | null)[] => [
    { value: isAnswer && !isExample ? freeName(sheet) : sheet, look: "label" },
    { value: about },
  ]);
  const beside = (row: number): (PlannedCell | null)[] => guide[row] ?? [];
  const rows: (PlannedCell | null)[][] = [
    [{ value: words.title, look: "title" }],
    [{ value: words.purpose, look: "text" }],
    isExample ? Array.from({ length: 5 }, (_, at) => mark(at === 0 ? words.mark : null)) : [],
    [
      { value: words.asOf, look: "label" },
      // A formula is never renewed to today by the add-on: the example stays at its own day.
      {
        ...(isExample ? { formula: dateFormula(asOf) } : { value: asOf }),
        format: DAY,
        look: "input",
      },
      null,
      { value: isExample ? words.asOfExample : words.asOfToday, look: "text" },
    ],
    [],
    [{ value: words.inShort, look: "title" }, null, null, { value: words.guide, look: "title" }],
    [{ formula: summary, look: "answer-header" }, { look: "answer-header" }, null, ...beside(0)],
  ];
  for (let line = 1; line <= 12; line += 1) {
    const format = line <= 5 ? NUMBER : undefined;
    rows.push([null, { look: "wrap", ...(format && { format }) }, null, ...beside(line)]);
  }
  return {
    name,
    rows,
    columns: [{ width: 176 }, { width: 400 }, { width: 24 }, { width: 200 }, { width: 420 }],
    frozenRows: 0,
    frozenColumns: 0,
    names: [{ name: AS_OF_NAME, row: 3, column: 1 }],
  };
}

function dateFormula(serial: number): string {
  return `=DATE(${isoDateOfSerial(serial).split("-").map(Number).join(",")})`;
}

const mark = (value: string | null): PlannedCell => ({ value, look: "mark" });

const ANSWER_SHEET_GUIDE = { ja: guideOf("ja"), en: guideOf("en") } as const;

function guideOf(language: "ja" | "en"): [sheet: string, about: string, isAnswer: boolean][] {
  const words = ANSWER_WORDS[language];
  const ja = language === "ja";
  return [
    [ja ? "残高" : "Balances", words.guideTo.balances, false],
    [words.plan, words.guideTo.plan, true],
    [words.exits, words.guideTo.exits, true],
    [words.sources, words.guideTo.sources, true],
    [ja ? "交換レート" : "Offers", words.guideTo.offers, false],
    [ja ? "使う予定" : "Needs", words.guideTo.needs, false],
    [ja ? "価値・上限・設定" : "Worth, Limits, Settings", words.guideTo.others, false],
    [words.checks, words.guideTo.checks, true],
  ];
}

function plan(formula: string, options: AnswerSheetOptions, words: AnswerWords): PlannedSheet {
  return {
    name: options.freeName(words.plan),
    rows: [
      caption(options, words.planCaption, 12),
      Array.from({ length: 12 }, (_, at) => answerHeader(at === 0 ? formula : null)),
    ],
    columns: PLAN_COLUMNS,
    frozenRows: 2,
    frozenColumns: 0,
  };
}

const answerHeader = (formula: string | null): PlannedCell =>
  formula === null ? { look: "answer-header" } : { formula, look: "answer-header" };

function caption({ isExample, language }: AnswerSheetOptions, text: string, width: number) {
  if (!isExample) return [{ value: text, look: "text" } as const];
  const { mark: said } = ANSWER_WORDS[language];
  return Array.from({ length: width }, (_, at) => mark(at === 0 ? `${text} — ${said}` : null));
}

/** Two cells to choose in row 1, the answer from row 3 on. */
function comparison(
  asked: { readonly name: string; readonly inputs: readonly [string, string, string, number] },
  formula: string,
  columns: PlannedSheet["columns"],
  options: AnswerSheetOptions,
): PlannedSheet {
  const words = ANSWER_WORDS[options.language];
  const [firstLabel, first, secondLabel, second] = asked.inputs;
  return {
    name: options.freeName(asked.name),
    rows: [
      [
        { value: firstLabel, look: "label" },
        { value: first, look: "input", format: "@" },
        { value: secondLabel, look: "label" },
        { value: second, look: "input", format: NUMBER },
        { value: words.change, look: "text" },
      ],
      options.isExample ? columns.map((_, at) => mark(at === 0 ? words.mark : null)) : [],
      columns.map((_, at) => answerHeader(at === 0 ? formula : null)),
    ],
    columns,
    frozenRows: 3,
    frozenColumns: 1,
  };
}

function checks(formula: string, options: AnswerSheetOptions, words: AnswerWords): PlannedSheet {
  return {
    name: options.freeName(words.checks),
    rows: [Array.from({ length: 5 }, (_, at) => answerHeader(at === 0 ? formula : null))],
    columns: CHECK_COLUMNS,
    frozenRows: 1,
    frozenColumns: 0,
  };
}

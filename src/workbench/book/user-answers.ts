// Answer sheets for a book of the user's own, where its sheets have the names of the tables.

import { answerSheets } from "./answer-sheets.ts";
import type { Sheet } from "./book-sheet.ts";
import { type ExampleTable, TABLE_SHEETS, wholeColumns } from "./live-book.ts";
import type { PlannedSheet } from "./planned-sheet.ts";

export interface UserAnswers {
  /** Names of the sheets that are tables, as the user wrote them. */
  readonly tables: readonly string[];
  readonly sheets: readonly PlannedSheet[];
}

const NEEDED: readonly ExampleTable[] = ["balances", "offers", "needs", "worth"];

/**
 * The answer sheets; null where a table that the plan needs is missing, or one of the sheets calls the
 * add-on already: then the book has its answers.
 *
 * @param today - Days since 1899-12-30.
 */
export function answersFor(
  sheets: readonly (Sheet & { readonly details?: readonly { readonly formula: string }[] })[],
  today: number,
): UserAnswers | null {
  const found = new Map<ExampleTable, Sheet>();
  for (const table of Object.keys(TABLE_SHEETS.ja) as ExampleTable[]) {
    const names = [TABLE_SHEETS.ja[table], TABLE_SHEETS.en[table]].map(folded);
    const sheet = sheets.find(({ name }) => names.includes(folded(name)));
    if (sheet !== undefined) found.set(table, sheet);
  }
  if (NEEDED.some((table) => !found.has(table)) || sheets.some(isAnswered)) return null;
  const range = (table: ExampleTable) => {
    const sheet = found.get(table);
    return sheet === undefined ? null : wholeColumns(sheet.name, widthOf(sheet));
  };
  const needed = (table: ExampleTable) => range(table) ?? "";
  const [source, points] = firstOf(found.get("balances")!, [
    ["交換元", "source"],
    ["ポイント", "points"],
  ]);
  const [wanted] = firstOf(found.get("needs")!, [["使う先", "exit"]]);
  // The add-on answers in the language of the tables; the words around its answers do, too.
  const isEnglish = folded(found.get("balances")!.name) === folded(TABLE_SHEETS.en.balances);
  const made = answerSheets({
    language: isEnglish ? "en" : "ja",
    tables: {
      balances: needed("balances"),
      offers: needed("offers"),
      needs: needed("needs"),
      worth: needed("worth"),
      limits: range("limits"),
      settings: range("settings"),
    },
    asOf: today,
    isExample: false,
    source: String(source ?? ""),
    points: Number(points) || 1000,
    exit: String(wanted ?? "").split(/[/／]/)[0] ?? "",
    freeName: (name) => freeName(name, sheets),
  });
  return {
    tables: [...found.values()].map(({ name }) => name),
    sheets: [made.start, made.plan, made.exits, made.sources, made.checks],
  };
}

function isAnswered({ details = [] }: { details?: readonly { readonly formula: string }[] }) {
  return details.some(({ formula }) => /EXCHANGE_PLAN|PLAN_SUMMARY|COMPARE_EXITS/i.test(formula));
}

function widthOf({ rows }: Sheet): number {
  return Math.min(100, Math.max(1, ...rows.slice(0, 1000).map((row) => row.length)));
}

/** What the first row under the header has in some columns. */
function firstOf({ rows }: Sheet, headers: readonly (readonly string[])[]): unknown[] {
  const [header = [], first = []] = rows;
  return headers.map((names) => {
    const at = header.findIndex((cell) => names.includes(folded(String(cell ?? ""))));
    return at === -1 ? null : first[at];
  });
}

function freeName(wanted: string, sheets: readonly Sheet[]): string {
  const taken = new Set(sheets.map(({ name }) => folded(name)));
  let name = wanted;
  for (let count = 2; taken.has(folded(name)); count += 1) name = `${wanted} (${count})`;
  return name;
}

function folded(name: string): string {
  return name.normalize("NFKC").trim().toLowerCase();
}

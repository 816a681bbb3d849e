// The formulas that `npm run plan` asks of a book, as a user would type them beside it.

import type { SheetCell } from "../book/typed-cell.ts";
import type { UserBook, UserTable } from "../book/user-book.ts";
import type { Answer, AnswerCell } from "../execution/answer.ts";
import type { BareBundle } from "../execution/bare.ts";
import type { Words } from "./words.ts";

export interface Section {
  readonly heading: string;
  /** The formula as typed into a sheet. */
  readonly formula: string;
  readonly rows: readonly (readonly AnswerCell[])[];
}

const COST_YEN = 1000;

/** The sections of the report, in the order in which they are shown. */
export function* sections(
  bundle: BareBundle,
  book: UserBook,
  asOf: Date,
  words: Words,
): Generator<Section> {
  const ask = asker(bundle, asOf);
  const { balances, offers, needs, worth, limits, settings } = book;
  yield bestExits(ask, book, words);
  const largest = firstBalance(balances);
  if (largest !== null) {
    const { source, points } = largest;
    const heading = words.comparison(points.toLocaleString("en-US"), source);
    yield { heading, ...ask("COMPARE_EXITS", source, points, offers, AS_OF, worth, limits) };
  }
  const exit = firstExit(needs);
  if (exit !== null) {
    const heading = words.cost(COST_YEN.toLocaleString("en-US"), exit);
    yield { heading, ...ask("COMPARE_SOURCES", exit, COST_YEN, offers, AS_OF, worth, limits) };
  }
  const plan = [balances, offers, needs, worth, AS_OF, limits, settings] as const;
  yield { heading: words.plan, ...ask("EXCHANGE_PLAN", ...plan) };
  yield { heading: words.summary, ...ask("PLAN_SUMMARY", ...plan) };
  yield rowChecks(bundle, book, asOf, words);
}

/** Every row of every table that cannot be read or looks doubtful. */
export function rowChecks(bundle: BareBundle, book: UserBook, asOf: Date, words: Words): Section {
  const { balances, offers, needs, worth, limits, settings } = book;
  const tables = [balances, offers, limits, needs, worth, settings].filter(
    (table) => table !== null,
  );
  return { heading: words.checks, ...asker(bundle, asOf)("CHECK_ROWS", AS_OF, ...tables) };
}

const AS_OF = Symbol("as_of");
type Asked = UserTable | SheetCell[][] | string | number | typeof AS_OF | null;
type Ask = (name: string, ...args: readonly Asked[]) => Pick<Section, "formula" | "rows">;

function asker(bundle: BareBundle, asOf: Date): Ask {
  return (name, ...args) => {
    const given = args.map((arg) => (arg === AS_OF ? asOf : isTable(arg) ? arg.rows : (arg ?? "")));
    return { formula: `=${name}(${typed(args)})`, rows: rowsOf(bundle.call(name, given)) };
  };
}

/** Arguments as a formula shows them; blanks at the end are left out. */
function typed(args: readonly Asked[]): string {
  const texts = args.map((arg) => {
    if (arg === null) return "";
    if (arg === AS_OF) return "as_of";
    if (isTable(arg)) return arg.name;
    return typeof arg === "string" ? `"${arg}"` : String(arg);
  });
  while (texts[texts.length - 1] === "") texts.pop();
  return texts.join(", ");
}

function isTable(arg: Asked): arg is UserTable {
  return typeof arg === "object" && arg !== null && "rows" in arg;
}

function rowsOf(answer: Answer): AnswerCell[][] {
  return Array.isArray(answer) ? answer : [[answer]];
}

function bestExits(ask: Ask, { balances, offers, worth, limits }: UserBook, words: Words): Section {
  const sources = columnOf(balances, ["交換元", "Source"]);
  const points = columnOf(balances, ["ポイント", "Points"]);
  const best = ask("BEST_EXIT", sources, points, offers, AS_OF, worth, limits);
  const exits = best.rows.map((row) => row[0]!);
  const yen = ask(
    "EXIT_VALUE",
    sources,
    points,
    { name: "", rows: exits.map((exit) => [exit]) },
    offers,
    AS_OF,
    worth,
    limits,
  );
  const rows = exits.map((exit, row) => [
    sources.rows[row]![0]!,
    points.rows[row]![0]!,
    exit,
    yen.rows[row]![0]!,
  ]);
  return { heading: words.bestExits, formula: best.formula, rows: [words.bestHeader, ...rows] };
}

/** One column of a table below its header, as a range. */
function columnOf(table: UserTable, headers: readonly string[]): UserTable {
  const at = columnAt(table, headers);
  const filled = table.rows.slice(1).filter((row) => row.some((cell) => cell !== ""));
  const name = `${table.name}[${String(table.rows[0]?.[at] ?? headers[0])}]`;
  return { name, rows: filled.map((row) => [row[at] ?? ""]) };
}

function columnAt({ rows }: UserTable, headers: readonly string[]): number {
  const folded = (cell: unknown) => String(cell).normalize("NFKC").trim().toLowerCase();
  return (rows[0] ?? []).findIndex((cell) =>
    headers.some((known) => folded(known) === folded(cell)),
  );
}

function firstBalance(balances: UserTable): { source: string; points: number } | null {
  const [source] = columnOf(balances, ["交換元", "Source"]).rows[0] ?? [];
  const [points] = columnOf(balances, ["ポイント", "Points"]).rows[0] ?? [];
  return typeof source === "string" && typeof points === "number" ? { source, points } : null;
}

/** The first exit of the first need. */
function firstExit(needs: UserTable): string | null {
  const [cell] = columnOf(needs, ["使う先", "Exit"]).rows[0] ?? [];
  return typeof cell === "string" ? (cell.split(/[/／]/)[0] ?? null) : null;
}

// npm run plan: what the built add-on answers for a book, as tables in the terminal.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { BadFile } from "../book/bad-file.ts";
import { readSheets } from "../book/book-path.ts";
import { userBook } from "../book/user-book.ts";
import { bareBundle } from "../execution/bare.ts";
import { isoDateAt, startOfDay } from "../grid/civil-time.ts";
import { type PlanOptions, planOptions } from "./plan-options.ts";
import { rowChecks, type Section, sections } from "./questions.ts";
import { terminalTable } from "./terminal-table.ts";
import { wrapped } from "./text-width.ts";
import { WORDS } from "./words.ts";

const TIME_ZONE = "Asia/Tokyo";
const EXAMPLE_AS_OF = "2026-11-22";

try {
  await show(planOptions(process.argv.slice(2)));
} catch (thrown) {
  if (!(thrown instanceof Error)) throw thrown;
  console.error(thrown instanceof BadFile ? thrown.message : `\n${thrown.message}`);
  process.exitCode = 1;
}

async function show({ language, asOf, path }: PlanOptions): Promise<void> {
  const words = WORDS[language];
  const width = Math.max(80, Math.min(process.stdout.columns ?? 160, 200));
  const folder = path ?? fileURLToPath(new URL(`../book/example/${language}`, import.meta.url));
  const book = userBook(await readSheets(folder), TIME_ZONE);
  const code = readFileSync(new URL("../../../dist/Code.js", import.meta.url), "utf8");
  const bundle = bareBundle(code, { timeZone: TIME_ZONE });
  const day = asOf ?? (path === null ? EXAMPLE_AS_OF : isoDateAt(Date.now(), TIME_ZONE));
  const isToday = asOf === null && path !== null;
  print(words.title);
  if (path === null) print(...wrapped(words.example, width));
  print(words.asOf(day) + (isToday ? words.today : ""));
  const asked = new Date(startOfDay(day, TIME_ZONE));
  const tell = ({ heading, formula, rows }: Section) => {
    print("", `■ ${heading}`, `  ${formula}`, "");
    print(...terminalTable(rows, { width, timeZone: TIME_ZONE }));
  };
  try {
    for (const section of sections(bundle, book, asked, words)) tell(section);
  } catch (thrown) {
    // One formula stops at its own tables' problems: the checks show those of all tables at once.
    process.exitCode = 1;
    if (thrown instanceof Error) console.error(`\n${thrown.message}`);
    tell(rowChecks(bundle, book, asked, words));
  }
  if (path === null) print("", ...wrapped(words.yourRows, width));
}

function print(...lines: readonly string[]): void {
  for (const line of lines) console.log(line);
}

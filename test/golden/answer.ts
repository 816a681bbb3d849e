// What the real functions answer to a story's calls, as the texts a story holds.

import { functionNamed } from "../../src/functions/registry.ts";
import type { Cell } from "../../src/tables/cell.ts";
import { TOKYO } from "../tables/tokyo.ts";
import type { Call, Rows, Story } from "./story.ts";

/** The answer in the columns and rows that the story asks for. */
export function answerOf(story: Story, call: Call): Rows | string {
  const [name = "", ...words] = call.line.split(/\s+/);
  const entry = functionNamed(name);
  const args = entry.arguments.map((argument) => {
    const table = TABLE_OF[argument.name];
    if (table !== undefined) return story.tables.get(table) as Cell;
    return (argument.name === "as_of" ? story.asOf : numberOrText(words.shift())) as Cell;
  });
  const answer = entry.compute(args, { zone: TOKYO });
  if (!Array.isArray(answer)) return written(answer);
  const rows = (answer as Cell[][]).map((row) => row.map(written));
  return typeof call.expected === "string" ? (rows[0]?.[0] ?? "") : asked(rows, call.expected);
}

const TABLE_OF: Readonly<Record<string, string>> = {
  balances: "残高",
  offers: "交換レート",
  needs: "使う予定",
  worth: "価値",
  limits: "上限",
  settings: "設定",
};

/** Only the columns of the expected header; of a table of items, only the expected items. */
function asked(rows: string[][], expected: Rows): Rows {
  const [head = [], ...body] = rows;
  const columns = (expected[0] ?? []).map((title) => {
    const at = head.indexOf(title);
    if (at < 0) throw new Error(`the answer has no column ${title}: ${head.join(", ")}`);
    return at;
  });
  const items = head[0] === "項目" ? expected.slice(1).map(([item]) => item) : null;
  const kept = items === null ? body : body.filter(([item]) => items.includes(item));
  return [head, ...kept].map((row) => columns.map((at) => row[at] ?? ""));
}

function numberOrText(word: string | undefined): number | string | undefined {
  return word !== undefined && /^\d+$/.test(word) ? Number(word) : word;
}

function written(cell: Cell): string {
  if (cell instanceof Date) return isoDay(TOKYO.dayOf(cell));
  return String(cell);
}

function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

// A user's book: which sheet is which table.

import { BadFile } from "./bad-file.ts";
import type { Sheet } from "./book-sheet.ts";
import { type SheetCell, sheetCell } from "./typed-cell.ts";

export interface UserTable {
  /** Name of the sheet, as formulas show it. */
  readonly name: string;
  readonly rows: SheetCell[][];
}

type Needed = "balances" | "offers" | "needs" | "worth";
type Optional = "limits" | "settings";
export type UserBook = Readonly<Record<Needed, UserTable> & Record<Optional, UserTable | null>>;

const NAMES: Record<Needed | Optional, readonly [ja: string, en: string]> = {
  balances: ["残高", "Balances"],
  offers: ["交換レート", "Offers"],
  limits: ["上限", "Limits"],
  needs: ["使う予定", "Needs"],
  worth: ["価値", "Worth"],
  settings: ["設定", "Settings"],
};

/** The tables of a book by the names of its sheets; a table that is needed and not there is a {@link BadFile}. */
export function userBook(sheets: readonly Sheet[], timeZone: string): UserBook {
  const find = (id: Needed | Optional): UserTable | null => {
    const sheet = sheets.find(({ name }) =>
      NAMES[id].some((known) => folded(known) === folded(name)),
    );
    return sheet === undefined ? null : tableOf(sheet, timeZone);
  };
  const missing: string[] = [];
  const need = (id: Needed): UserTable => {
    const found = find(id);
    if (found === null) missing.push(id);
    return found ?? { name: id, rows: [] };
  };
  const book = {
    balances: need("balances"),
    offers: need("offers"),
    needs: need("needs"),
    worth: need("worth"),
    limits: find("limits"),
    settings: find("settings"),
  };
  if (missing.length > 0) throw missingTables(missing as Needed[], sheets);
  return book;
}

function tableOf(sheet: Sheet, timeZone: string): UserTable {
  const width = Math.max(1, ...sheet.rows.map((row) => row.length));
  const rows = sheet.rows.map((row) =>
    Array.from({ length: width }, (_, column) =>
      sheetCell(row[column] ?? null, sheet.isTyped, timeZone),
    ),
  );
  return { name: sheet.name, rows };
}

function missingTables(missing: readonly Needed[], sheets: readonly Sheet[]): BadFile {
  const there = sheets.map(({ name }) => name).join(", ");
  const ja = missing.map((id) => `「${NAMES[id][0]}」`).join("");
  const en = missing.map((id) => `"${NAMES[id][1]}"`).join(", ");
  return new BadFile(
    `${ja}のシート（または同じ名前の CSV）がありません。見つかったのは: ${there}。1行目に見出しを置いてください。`,
    `There is no sheet (or CSV file) named ${en}. Found: ${there}. Each needs its header in row 1.`,
  );
}

function folded(name: string): string {
  return name.normalize("NFKC").trim().toLowerCase();
}

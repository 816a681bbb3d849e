// Shows the user a cell of a table.

import type { Ask } from "../desk/protocol.ts";
import { deskTables } from "../desk/tables.ts";
import type { Label } from "../tables/language.ts";
import type { TableId } from "../tables/problem.ts";
import { openBook, readTabs } from "./open-book.ts";
import { Refusal } from "./refusal.ts";

type Select = Omit<Extract<Ask, { kind: "select" }>, "kind">;

/** Selects a row of a table, at the column where one is named. Nothing is said where all goes well. */
export function selectCell({ table: id, row, column }: Select): Label {
  const book = openBook();
  const sheet = book.sheet(id);
  if (sheet === null) {
    throw new Refusal({
      ja: "そのシートが見つかりません。メニューの「シートを用意する」で作れます。",
      en: "That tab is not there. Set up the sheets, from the menu, makes it.",
    });
  }
  const { tables } = deskTables(readTabs(book, [id as TableId]), book.zone);
  const table = tables[id as TableId];
  const header = [...(table?.columns.values() ?? [])].find((found) => found.header === column);
  const at = (table?.headerRow ?? 1) + row - 1;
  sheet.getRange(Math.min(at, sheet.getMaxRows()), header?.column ?? 1).activate();
  return { ja: "", en: "" };
}

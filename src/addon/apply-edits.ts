// Edits written into the spreadsheet: all of them or none.

import type { Edits } from "../desk/edits.ts";
import type { Block } from "../tables/cell.ts";
import type { Label } from "../tables/language.ts";
import { blocksOf, standing, type WriteBlock } from "./blocks.ts";
import type { OpenBook, ReadTabs, Sheet } from "./open-book.ts";
import { messageOf, Refusal } from "./refusal.ts";

interface TableWrite {
  readonly tab: string;
  readonly sheet: Sheet;
  readonly blocks: readonly WriteBlock[];
}

interface Written extends Pick<TableWrite, "tab" | "sheet"> {
  readonly block: WriteBlock;
}

/**
 * Writes edits, each table at once. Every table is looked at before the first is written; where one cannot be
 * written after all, those before it get back what stood there. Called under the document's lock, on cells that
 * were read under the same.
 */
export function applyEdits(book: OpenBook, read: ReadTabs, edits: Edits): void {
  const writes = edits.map((table): TableWrite => {
    const sheet = book.sheet(table.table)!;
    const formulas = sheet.getDataRange().getFormulas();
    const cells = read[table.table]!.cells;
    return { tab: table.tab, sheet, blocks: blocksOf(table, standing(cells, formulas)) };
  });
  const written: Written[] = [];
  try {
    for (const write of writes) {
      makeRoom(write);
      for (const block of write.blocks) {
        put(write.sheet, block, block.values);
        written.push({ ...write, block });
      }
    }
    SpreadsheetApp.flush();
  } catch (thrown) {
    throw notWritten(
      messageOf(thrown),
      written.filter((write) => !isPutBack(write)),
    );
  }
}

/** The tables as they are once the edits are written: reading them again would ask the spreadsheet twice. */
export function withEdits(read: ReadTabs, edits: Edits): ReadTabs {
  const after: Record<string, ReadTabs[keyof ReadTabs]> = { ...read };
  for (const { table, cells, appended } of edits) {
    const tab = read[table]!;
    const rows = tab.cells.map((row) => [...row]);
    for (const { row, column, after: value } of [
      ...cells,
      ...appended.flatMap((added) => added.cells),
    ]) {
      while (rows.length < row) rows.push([]);
      const target = rows[row - 1]!;
      while (target.length < column) target.push("");
      target[column - 1] = value;
    }
    after[table] = { ...tab, cells: squared(rows) };
  }
  return after;
}

function squared(rows: readonly (readonly unknown[])[]): Block {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<unknown>(width - row.length).fill("")]);
}

function makeRoom({ sheet, blocks }: TableWrite): void {
  const last = Math.max(...blocks.map(({ row, values }) => row + values.length - 1));
  const rows = sheet.getMaxRows();
  if (last > rows) sheet.insertRowsAfter(rows, last - rows);
}

function put(sheet: Sheet, { row, column }: WriteBlock, values: WriteBlock["values"]): void {
  const range = sheet.getRange(row, column, values.length, values[0]!.length);
  range.setValues(values.map((cells) => [...cells]));
}

function isPutBack({ sheet, block }: Written): boolean {
  try {
    put(sheet, block, block.former);
    SpreadsheetApp.flush();
    return true;
  } catch {
    return false;
  }
}

function notWritten(message: string, left: readonly Written[]): Refusal {
  const failed = [...new Set(left.map(({ tab }) => tab))];
  const why: Label = {
    ja: `スプレッドシートに書き込めませんでした(${message})。`,
    en: `The spreadsheet could not be written (${message}). `,
  };
  return new Refusal({
    ja: `${why.ja}${failed.length === 0 ? "何も変わっていません。" : `次のシートには書き込んだあと、元に戻せませんでした。ご確認ください: ${failed.join("、")}。ほかは元のままです。`}`,
    en: `${why.en}${failed.length === 0 ? "Nothing has changed." : `What was written into ${failed.join(", ")} could not be taken back: please look there. All else is as before.`}`,
  });
}

// The open book as an .xlsx file among the user's downloads.

import { saveXlsx } from "../book/save-xlsx.ts";
import type { Grid } from "../grid/grid.ts";
import { download } from "./download.ts";
import type { KeepingWords } from "./words/keeping-words.ts";

const KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Saves a file named after the book; returns what to say about it. */
export async function saveAsXlsx(book: string, grid: Grid, words: KeepingWords): Promise<string> {
  const name = `${book.replace(/\.(xlsx|ods|csv|tsv)\b/i, "")}.xlsx`;
  try {
    const bytes = await saveXlsx(grid);
    download(name, bytes as Uint8Array<ArrayBuffer>, KIND);
    return words.exported(name);
  } catch (thrown) {
    return words.exportFailed(thrown instanceof Error ? thrown.message : String(thrown));
  }
}

// Files in, from their bytes alone: the same in the page and in Node.

import { BadFile } from "./bad-file.ts";
import { type BookSheet, plainSheet } from "./book-sheet.ts";
import { readCsvText, readOdsFile, readXlsxFile } from "./workbook-file.ts";

/** A file larger than this is refused: 30 MB. */
export const MOST_BYTES = 30_000_000;
/** A book of more cells than this is refused; Google's own limit. */
export const MOST_CELLS = 10_000_000;

/** Endings of the files that are read. */
export const READABLE = [".xlsx", ".ods", ".csv", ".tsv"] as const;
type Ending = (typeof READABLE)[number];

/**
 * Every sheet of a workbook; a CSV or TSV is one sheet with the name of the file.
 *
 * @param name - Of the file: its ending says what it is.
 * @throws {@link BadFile} where it cannot be read, is too large, or is of another kind.
 */
export async function readBookFile(name: string, bytes: Uint8Array): Promise<BookSheet[]> {
  const ending = READABLE.find((known) => name.toLowerCase().endsWith(known));
  if (ending === undefined) throw unknownKind(name);
  if (bytes.byteLength > MOST_BYTES) throw tooLarge(name);
  const sheets = await sheetsOf(name, ending, bytes);
  const cells = sheets.reduce((sum, { rows }) => sum + rows.length * widest(rows), 0);
  if (cells > MOST_CELLS) throw tooLarge(name);
  return sheets;
}

/**
 * Every sheet of several files, in their order: a folder of CSV files is a book.
 *
 * @throws {@link BadFile} for the first one that cannot be read.
 */
export async function readBookFiles(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<BookSheet[]> {
  const sheets: BookSheet[] = [];
  for (const { name, bytes } of files) sheets.push(...(await readBookFile(name, bytes)));
  return sheets;
}

async function sheetsOf(name: string, ending: Ending, bytes: Uint8Array): Promise<BookSheet[]> {
  if (ending === ".csv" || ending === ".tsv") {
    const rows = readCsvText(decoded(name, bytes), ending === ".tsv" ? "\t" : null);
    const bare = name.slice(name.lastIndexOf("/") + 1, -ending.length);
    return [plainSheet({ name: bare, rows, isTyped: false })];
  }
  try {
    return await (ending === ".ods" ? readOdsFile(bytes) : readXlsxFile(bytes));
  } catch (thrown) {
    throw thrown instanceof Error && thrown.name === "EncryptedFileError"
      ? encrypted(name)
      : damaged(name);
  }
}

/** Japanese Excel writes Shift_JIS, nearly everything else UTF-8; "Unicode text" is UTF-16 and says so. */
function decoded(name: string, bytes: Uint8Array): string {
  const mark = `${bytes[0]},${bytes[1]}`;
  const marked = { "255,254": "utf-16le", "254,255": "utf-16be" }[mark];
  for (const encoding of marked === undefined ? ["utf-8", "shift_jis"] : [marked]) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!text.includes("\0")) return text;
    } catch {
      // Not in this encoding: the next one is tried, and if none fits the file is refused.
    }
  }
  throw unreadableText(name);
}

function widest(rows: readonly (readonly unknown[])[]): number {
  return rows.reduce((most, { length }) => Math.max(most, length), 0);
}

function unknownKind(name: string): BadFile {
  return new BadFile(
    `「${name}」は読めません。.xlsx か .ods のブック、または CSV（.csv / .tsv）を指定してください。`,
    `Cannot read "${name}". Please give an .xlsx or .ods workbook, or CSV files (.csv, .tsv).`,
  );
}

function tooLarge(name: string): BadFile {
  return new BadFile(
    `「${name}」は大きすぎます（30 MB、1,000万セルまで）。要らないシートや行を除いて保存し直してください。`,
    `"${name}" is too large (at most 30 MB and 10 million cells). Please save it without the sheets or rows you do not need.`,
  );
}

function encrypted(name: string): BadFile {
  return new BadFile(
    `「${name}」はパスワードで守られています。パスワードを外して保存し直してください。`,
    `"${name}" is protected by a password. Please save it again without one.`,
  );
}

function damaged(name: string): BadFile {
  return new BadFile(
    `「${name}」をブックとして開けません。壊れているか、別の形式です。スプレッドシートから .xlsx で保存し直してください。`,
    `"${name}" does not open as a workbook: it is damaged or of another kind. Please save it again as .xlsx.`,
  );
}

function unreadableText(name: string): BadFile {
  return new BadFile(
    `「${name}」の文字を読めません。UTF-8 か Shift_JIS の CSV として保存し直してください。`,
    `The text of "${name}" cannot be read. Please save it again as CSV in UTF-8 or Shift_JIS.`,
  );
}

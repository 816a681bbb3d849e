// Comma-separated values, as spreadsheets read them.

import type { Shown } from "../../desk/protocol.ts";

/** Rows as CSV: with a byte order mark, so that Excel reads Japanese. */
export function csvOf(rows: readonly (readonly Shown[])[]): string {
  const lines = rows.map((row) => row.map(cellText).join(","));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

function cellText(cell: Shown): string {
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "number") return String(cell);
  // A text that a spreadsheet would run as a formula is kept a text.
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

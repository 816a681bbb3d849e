// npm run check:libreoffice: what LibreOffice makes of a book that the workbench saves. Not part of npm test,
// for it needs soffice; ends with 1 where a cell came out as something else.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { saveXlsx } from "../../src/workbench/book/save-xlsx.ts";
import { serialOf } from "../../src/workbench/grid/serial.ts";
import { calculatedGrid } from "../support/calculated-grid.ts";

const DAY = serialOf({ year: 2026, month: 11, day: 22 });
const folder = mkdtempSync(join(tmpdir(), "point-exits-"));

const grid = calculatedGrid(
  {
    "0,0": { value: DAY, format: "yyyy/mm/dd" },
    "1,0": { value: "=1+1" },
    "2,0": { value: "2026/11/22" },
    "3,0": { value: 0.125, format: "0.0%" },
    "4,0": { formula: "=A4*2", came: 0.25 },
    "5,0": { formula: '=BEST_EXIT("ハピタス",A1:A5)', came: "d POINT", format: "" },
    "6,0": { formula: "=CREDIT_DATE(A1:A2)", came: DAY + 1, format: "yyyy/mm/dd" },
    "7,0": { value: null, came: DAY + 2, format: "yyyy/mm/dd" },
    "8,0": { formula: "=PLAN_NOTE(A1)", came: `${"長い理由。".repeat(100)}"終"` },
    "9,0": { value: 12_000, format: "#,##0" },
  },
  [{ row: 6, column: 0, rows: 2, columns: 1 }],
);

/** Cells of column A as CSV shows them: texts in quotes, numbers and dates without (unless they have a comma). */
const EXPECTED: readonly (readonly [what: string, shown: string])[] = [
  ["a date is a date", "2026/11/22"],
  ["a text that begins with = is a text", '"=1+1"'],
  ["a text that looks like a date is a text", '"2026/11/22"'],
  ["a percentage is a number", "12.5%"],
  ["a formula of everybody's is calculated", "0.25"],
  ["a formula of the add-on shows its value", '"d POINT"'],
  ["an array of the add-on shows its date", "2026/11/23"],
  ["what it spilled shows its date", "2026/11/24"],
  ["a long answer is whole", `"${"長い理由。".repeat(100)}""終"""`],
  ["a number has its format", '"12,000"'],
];

try {
  const lines = asCsv(await saveXlsx(grid)).split("\n");
  const wrong = EXPECTED.filter(([what, shown], row) => {
    const came = lines[row] ?? "nothing";
    const isRight = came === shown;
    console.log(`${isRight ? "ok " : "BAD"} ${what}: ${came.slice(0, 60)}`);
    return !isRight;
  });
  process.exitCode = wrong.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** What LibreOffice writes of a workbook's first sheet; in a profile of its own, so that none of the user's is met. */
function asCsv(bytes: Uint8Array): string {
  writeFileSync(join(folder, "book.xlsx"), bytes);
  // UTF-8, commas, texts in quotes, cells as shown.
  const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true";
  const args = ["--headless", `-env:UserInstallation=file://${folder}/profile`];
  const files = ["--convert-to", filter, "--outdir", folder, join(folder, "book.xlsx")];
  const { error, status, stderr } = spawnSync("soffice", [...args, ...files], {
    encoding: "utf8",
    timeout: 120_000,
  });
  if (error !== undefined || status !== 0) {
    throw new Error(`soffice did not convert the book: ${error?.message ?? stderr}`);
  }
  return readFileSync(join(folder, "book.csv"), "utf8");
}

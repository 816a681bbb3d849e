// Widths and formats of what the functions answer, column by column.

import type { PlannedColumn } from "./planned-sheet.ts";

/** Whole numbers: points and yen. */
export const NUMBER = "#,##0";

export const PLAN_COLUMNS: readonly PlannedColumn[] = [
  { width: 90 },
  { width: 128 },
  { width: 124 },
  { width: 72, format: NUMBER },
  { width: 62, format: NUMBER },
  { width: 72, format: NUMBER },
  { width: 90 },
  { width: 90 },
  { width: 116, wraps: true },
  { width: 74, format: NUMBER },
  { width: 340, wraps: true },
  { width: 300, wraps: true },
];

export const CHECK_COLUMNS: readonly PlannedColumn[] = [
  { width: 100 },
  { width: 50 },
  { width: 130 },
  { width: 440, wraps: true },
  { width: 480, wraps: true },
];

export const EXIT_COLUMNS: readonly PlannedColumn[] = [
  { width: 130 },
  { width: 130, format: NUMBER },
  { width: 104, format: "0.0000" },
  { width: 80, format: "0.0%" },
  { width: 230, wraps: true },
  { width: 92, format: NUMBER },
  { width: 80, format: NUMBER },
  { width: 70, format: NUMBER },
  { width: 150, format: NUMBER, wraps: true },
  { width: 92 },
  { width: 130, wraps: true },
  { width: 76, format: NUMBER },
  { width: 380, wraps: true },
];

export const SOURCE_COLUMNS: readonly PlannedColumn[] = [
  { width: 130 },
  { width: 130, format: NUMBER },
  { width: 130, format: NUMBER },
  { width: 80, format: "0.0%" },
  { width: 300, wraps: true },
  { width: 92 },
  { width: 110, wraps: true },
  { width: 380, wraps: true },
];

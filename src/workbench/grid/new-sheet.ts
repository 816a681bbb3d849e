// What a sheet is like when it is made.

import type { Extent } from "./grid.ts";

/** Its size, as Google makes it. */
export const NEW_SHEET: Extent = { rows: 1000, columns: 26 };

/** Width of its columns in pixels, as Google makes them. */
export const COLUMN_WIDTH = 100;

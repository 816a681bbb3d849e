// Whether rows that are to be written fill their range exactly.

import type { Extent } from "../../grid/grid.ts";
import type { ServiceContext } from "../call-context.ts";
import { exception } from "../exception.ts";

/** @throws Google's words, naming both counts; of ragged rows the first that differs is counted. */
export function mustFill(
  { realm }: ServiceContext,
  { rows, columns }: Extent,
  data: readonly (readonly unknown[])[],
): void {
  const differ = (what: string, has: number, range: number): Error =>
    exception(
      realm,
      `The number of ${what} in the data does not match the number of ${what} in the range. ` +
        `The data has ${has} but the range has ${range}.`,
    );
  if (data.length !== rows) throw differ("rows", data.length, rows);
  for (const row of data) {
    if (row.length !== columns) throw differ("columns", row.length, columns);
  }
}

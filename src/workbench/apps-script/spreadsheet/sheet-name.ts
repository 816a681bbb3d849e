// Names of sheets: which are taken, and which is given where nobody says one.

import type { ServiceContext } from "../call-context.ts";
import { exception } from "../exception.ts";

/**
 * Throws where another sheet has the name.
 *
 * Google: whether case counts is not known; here: it does not, for formulas find sheets without it.
 */
export function mustBeFree(
  { grid, realm }: ServiceContext,
  name: string,
  renamed: string | null = null,
): void {
  if (name.trim() === "") throw exception(realm, "A sheet's name is not empty");
  const folded = name.toLowerCase();
  const isTaken = grid
    .sheets()
    .some((other) => other.id !== renamed && other.name.toLowerCase() === folded);
  if (!isTaken) return;
  throw exception(
    realm,
    `A sheet with the name "${name}" already exists. Please enter another name.`,
  );
}

/** A name that no sheet has: `シート3` in a Japanese spreadsheet, else `Sheet3`. */
export function freeName({ grid, locale }: ServiceContext): string {
  const word = locale.startsWith("ja") ? "シート" : "Sheet";
  const taken = new Set(grid.sheets().map(({ name }) => name.toLowerCase()));
  for (let number = taken.size + 1; ; number += 1) {
    const name = `${word}${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

// Formulas as texts: which functions they name, and what they say once they are moved.

import { columnLetters, columnUnder } from "../grid/address.ts";

/** Texts and quoted names of sheets: at odd places; what lies between: at even ones. */
function pieces(formula: string): string[] {
  return formula.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/);
}

/** What a formula says outside its texts and quoted names. */
export function bareText(formula: string): string {
  return pieces(formula)
    .filter((_, place) => place % 2 === 0)
    .join(" ");
}

/** A formula with something changed outside its texts and quoted names. */
export function withBareText(formula: string, change: (text: string) => string): string {
  return pieces(formula)
    .map((piece, place) => (place % 2 === 0 ? change(piece) : piece))
    .join("");
}

/** Names of the functions that a formula calls, in capitals. */
export function functionsIn(formula: string): string[] {
  const calls = bareText(formula).matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\s*\(/gu);
  return [...calls].map(([, name]) => name!.toUpperCase());
}

const REFERENCE =
  /(?<![\p{L}\p{N}_.$\]])(?:(\$?)([A-Z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\p{L}\p{N}_.([!])/giu;

/** A formula as it reads when it is copied so many rows down and columns to the right. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  const column = (fixed: string, letters: string) =>
    fixed + (fixed === "$" ? letters : columnLetters(columnUnder(letters) + columns));
  const row = (fixed: string, digits: string) =>
    fixed + (fixed === "$" ? digits : Number(digits) + rows);
  const moved = (text: string) =>
    text.replace(REFERENCE, (...found: (string | undefined)[]) => {
      const [, a, b, c, d, e, f, g, h, i, j, k, l] = found;
      if (b !== undefined && d !== undefined) return column(a!, b) + row(c!, d);
      if (f !== undefined && h !== undefined) return `${column(e!, f)}:${column(g!, h)}`;
      return `${row(i!, j!)}:${row(k!, l!)}`;
    });
  return withBareText(formula, moved);
}

/** A formula once sheets have other names; names that are not in the list stay. */
export function withSheetsRenamed(formula: string, renamed: ReadonlyMap<string, string>): string {
  const asQuoted = (name: string) => `'${name.replaceAll("'", "''")}'`;
  const rename = (name: string, written: string) => {
    const to = renamed.get(name);
    return to === undefined || to === name ? written : asQuoted(to);
  };
  return pieces(formula)
    .map((piece, place, all) => {
      if (place % 2 === 0) {
        return piece.replace(/([\p{L}_][\p{L}\p{N}_.]*)(?=!)/gu, (name) => rename(name, name));
      }
      const isName = piece.startsWith("'") && all[place + 1]?.startsWith("!");
      return isName ? rename(piece.slice(1, -1).replaceAll("''", "'"), piece) : piece;
    })
    .join("");
}

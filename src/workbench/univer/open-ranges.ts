// Ranges without an end, which Google knows and Univer does not: `A2:D`, `A2:2`, `'残高'!A2:D`.

// Text literals come first, then quoted sheet names, so that what stands inside them is left alone.
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|[^"']+/g;
const OPEN = /(\$?[A-Z]{1,3}\$?[1-9]\d*):(\$?[A-Z]{1,3})(?![\w$(.!:])/gi;

/** Rows of a sheet by its name; null names the sheet of the formula. Undefined: there is no such sheet. */
export type RowsOf = (sheetName: string | null) => number | undefined;

/**
 * The formula with `A2:D` closed at the sheet's last row, as the sheet is when the formula is entered.
 * Google keeps `A2:D` and lets it grow; here the formula bar shows `A2:D1000`, and rows added below later are not in it.
 */
export function closedRanges(formula: string, rowsOf: RowsOf): string {
  if (!formula.startsWith("=") || !formula.includes(":")) return formula;
  let quoted: string | null = null;
  return (formula.match(PIECES) ?? []).reduce((done, piece) => {
    if (piece.startsWith('"')) return done + piece;
    if (piece.startsWith("'")) {
      quoted = piece.endsWith("!") ? piece.slice(1, -2).replace(/''/g, "'") : null;
      return done + piece;
    }
    const before = quoted;
    quoted = null;
    return done + piece.replace(OPEN, closing(piece, before, rowsOf));
  }, "");
}

function closing(piece: string, quoted: string | null, rowsOf: RowsOf) {
  return (open: string, from: string, to: string, place: number): string => {
    const before = piece.slice(0, place);
    const bare = /([^\s!-/:-@[-^`{-~]+)!$/.exec(before)?.[1] ?? null;
    const rows = rowsOf(place === 0 && quoted !== null ? quoted : bare);
    const row = Number(/\d+$/.exec(from)![0]);
    return rows === undefined ? open : `${from}:${to}${Math.max(rows, row)}`;
  };
}

// Ranges as formulas hand them over.

/** A column of cells. */
export function column(...cells: readonly unknown[]): unknown[][] {
  return cells.map((cell) => [cell]);
}

// What a custom function may hand back to a sheet. Stricter than Google on purpose: where its behaviour is unknown, nothing is allowed.

export type AnswerCell = string | number | boolean | Date;
export type Answer = AnswerCell | AnswerCell[][];

/** A copy of an answer, made outside the realm it comes from; anything a sheet might refuse throws. */
export function copiedAnswer(value: unknown): Answer {
  if (!Array.isArray(value)) return copiedCell(value);
  const rows = Array.from(value, (row: unknown) => {
    if (!Array.isArray(row))
      throw new TypeError("an answer of rows holds something else than rows");
    return Array.from(row, copiedCell);
  });
  const width = rows[0]?.length ?? 0;
  if (width === 0) throw new TypeError("an answer of no cells");
  if (rows.some((row) => row.length !== width))
    throw new TypeError("an answer that is no rectangle");
  return rows;
}

function copiedCell(cell: unknown): AnswerCell {
  if (typeof cell === "string" || typeof cell === "boolean") return cell;
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  if (Object.prototype.toString.call(cell) === "[object Date]") {
    const instant = (cell as Date).getTime();
    if (!Number.isNaN(instant)) return new Date(instant);
  }
  throw new TypeError(`an answer with a cell that no sheet can show: ${String(cell)}`);
}

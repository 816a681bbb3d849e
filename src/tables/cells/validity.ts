// How long credited units live: `62 days`, `6か月`, `6か月後の月末`, `当月末`.

import type { Validity } from "../../core/validity.ts";
import { fold } from "../fold.ts";
import { type CellReader, fault } from "./read.ts";

const MONTH = "(?:months?|[かカヵヶケ箇]月|月)";

export const validityCell: CellReader<Validity> = (cell) => {
  const text = typeof cell === "string" ? fold(cell) : "";
  const found = endOf(text) ?? spanOf(text);
  return found === null ? fault("not-validity") : { value: found };
};

function endOf(text: string): Validity | null {
  if (/^(none|noend|endless|unlimited|なし|無し|無期限|無制限|期限なし)$/.test(text)) {
    return { kind: "endless" };
  }
  if (/^((end)?ofthe)?month-?end$|^(endof(the)?month|当月末|付与月末|月末)(まで)?$/.test(text)) {
    return { kind: "month-end", months: 0 };
  }
  if (/^(next-?monthend|翌月末)(まで)?$/.test(text)) return { kind: "month-end", months: 1 };
  const end = new RegExp(
    `^(\\d{1,4})${MONTH}(?:-?end|後の?月末|後末日|後の末日|の?月末)(?:まで)?$`,
  );
  const months = end.exec(text);
  return months && { kind: "month-end", months: Number(months[1]) };
}

function spanOf(text: string): Validity | null {
  const span = new RegExp(
    `^(\\d{1,5})(?:(days?|日)|(weeks?|週間?)|(${MONTH})|(years?|年))(?:間|後)?(?:まで)?$`,
  );
  const parts = span.exec(text);
  if (parts === null) return null;
  const [, count, days, weeks, months] = parts;
  const n = Number(count);
  if (days !== undefined) return { kind: "days", days: n };
  if (weeks !== undefined) return { kind: "days", days: 7 * n };
  return { kind: "months", months: months !== undefined ? n : 12 * n };
}

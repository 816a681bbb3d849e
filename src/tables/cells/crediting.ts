// Crediting words, read by the domain's own reader.

import type { Crediting } from "../../core/crediting.ts";
import { parseCrediting } from "../../core/crediting-words.ts";
import { type CellReader, fault } from "./read.ts";

export const creditingCell: CellReader<Crediting> = (cell) => {
  const crediting =
    typeof cell === "string" || typeof cell === "number" ? parseCrediting(String(cell)) : null;
  return crediting === null ? fault("unreadable-crediting") : { value: crediting };
};

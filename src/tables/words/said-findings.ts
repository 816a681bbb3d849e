// Problems and doubts in words, in the order of tables and rows.

import type { Doubt } from "../doubts/doubt.ts";
import type { Language } from "../language.ts";
import type { Place, Problem } from "../problem.ts";
import { DOUBTS } from "./doubts.ts";
import { capitalised, said, saidOfDoubt } from "./message.ts";
import { TABLES } from "./places.ts";

export interface SaidFinding {
  readonly found: Problem | Doubt;
  readonly problem: string;
  readonly whatToDo: string;
}

const TABLE_ORDER = Object.keys(TABLES);

export function saidFindings(
  findings: readonly (Problem | Doubt)[],
  language: Language,
): SaidFinding[] {
  const order = (a: Place, b: Place) => rank(a) - rank(b) || (a.row ?? 0) - (b.row ?? 0);
  return [...findings].sort(order).map((found) => {
    const [wrong, whatToDo] = isDoubt(found) ? saidOfDoubt(found, language) : said(found, language);
    return { found, problem: capitalised(wrong), whatToDo };
  });
}

function isDoubt(found: Problem | Doubt): found is Doubt {
  return found.code in DOUBTS;
}

// What concerns no single table comes last.
function rank({ table }: Place): number {
  return table === null ? TABLE_ORDER.length : TABLE_ORDER.indexOf(table);
}

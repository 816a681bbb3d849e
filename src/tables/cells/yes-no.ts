// Yes or no: checkboxes, and the words and marks people put in their place.

import { fold } from "../fold.ts";
import { type CellReader, fault } from "./read.ts";

const YES = /^(true|yes|y|ok|1|はい|済み?|達成|達成済み?|あり|有|[○〇◯◎✓✔☑レ])$/;
const NO = /^(false|no|n|0|いいえ|未|未達成?|なし|無|[×✕✗✖☐])$/;

export const yesNo: CellReader<boolean> = (cell) => {
  if (typeof cell === "boolean") return { value: cell };
  const text = typeof cell === "string" || typeof cell === "number" ? fold(String(cell)) : "";
  if (YES.test(text)) return { value: true };
  if (NO.test(text)) return { value: false };
  return fault("not-yes-no");
};

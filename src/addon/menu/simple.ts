// Menu commands with one question at most.

import { recalculateToday } from "../as-of.ts";
import { inDialogue } from "../dialogue.ts";
import { lastUndo } from "../last-undo.ts";
import { record } from "../record.ts";
import { setUpTabs } from "../set-up.ts";
import { writePlanTab } from "../write-plan.ts";

/** Makes the tabs that are missing, with the example if it is wanted. */
export function setUpSheets(): void {
  inDialogue((dialogue) => {
    const withExample = dialogue.choose({
      ja: "足りないシートを作ります。もとからあるシートは変えません。\n新しいシートに、日付入りの例(現在のレートではありません)を入れますか?",
      en: "The tabs that are missing will be made; those that are there stay as they are.\nFill the new ones with a dated example (not current rates)?",
    });
    return withExample === null ? null : setUpTabs(withExample);
  });
}

/** Writes the plan of this moment as values. */
export function writePlanAsValues(): void {
  inDialogue(() => writePlanTab());
}

/** Puts today into the cell of the as-of day. */
export function recalculateForToday(): void {
  inDialogue(() => recalculateToday());
}

/** Takes the last recorded action back. */
export function undoLastRecord(): void {
  inDialogue((dialogue) => {
    const undo = lastUndo();
    if (undo === null) {
      return {
        ja: "元に戻せる記録はありません。",
        en: "There is no record to take back.",
      };
    }
    const isSure = dialogue.choose({
      ja: `元に戻しますか: ${undo.what}`,
      en: `Take this back: ${undo.what}?`,
    });
    return isSure === true ? record({ kind: "undo", undo }).said : null;
  });
}

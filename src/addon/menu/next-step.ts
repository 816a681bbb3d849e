// "Record the next step": the sidebar's first view as questions.

import { isNoAnswer } from "../../desk/occasion.ts";
import type { StepView } from "../../desk/protocol.ts";
import { stateOf, supposedState } from "../../desk/state/state.ts";
import type { Label } from "../../tables/language.ts";
import { count } from "../../tables/words/figures.ts";
import { type Dialogue, inDialogue } from "../dialogue.ts";
import { openBook, readBook } from "../open-book.ts";
import { record } from "../record.ts";
import { Refusal } from "../refusal.ts";

/** Shows the next step; records it as done, closes its offer, or tells what comes in its place. */
export function recordNextStep(): void {
  inDialogue((dialogue) => {
    const found = nextStep();
    if ("why" in found) return found.why;
    const answer = dialogue.ask(question(found.step));
    switch (answer) {
      case null:
        return null;
      case "1":
        return record({ kind: "done", id: Utilities.getUuid(), step: found.step.key, note: "" })
          .said;
      case "2":
        return closed(dialogue, found.step);
      case "3":
        return instead(found.step);
      default:
        throw new Refusal({
          ja: "1、2、3 のいずれかを入力してください。何も書き込んでいません。",
          en: "Please type 1, 2 or 3. Nothing was written.",
        });
    }
  });
}

function nextStep(): { readonly step: StepView } | { readonly why: Label } {
  const { desk, occasion } = readBook(openBook());
  const { plan, problems, missing } = stateOf(desk, occasion);
  const [step] = plan?.steps ?? [];
  if (step !== undefined) return { step };
  const [problem] = problems;
  if (problem !== undefined) return { why: same(`${problem.problem} ${problem.whatToDo}`) };
  if (plan !== null) return { why: same(plan.nothingToDo ?? "") };
  return {
    why: {
      ja: `シートが足りません(${missing.length})。メニューの「シートを用意する」を選んでください。`,
      en: `Tabs are missing (${missing.length}). Choose Set up the sheets from the menu.`,
    },
  };
}

function question(step: StepView): Label {
  const { day, source, exit, noLaterThan, why, check } = step;
  const more = [why, check].filter((text) => text !== "").join("\n");
  return {
    ja: `${day}(遅くとも ${noLaterThan})\n${source} ${count(step.amount)} ポイント → ${exit} ${count(step.receives)}\n${more}\n\n1 = 申請した  2 = 受付が停止していた  3 = 今日はできない`,
    en: `${day} (no later than ${noLaterThan})\n${count(step.amount)} points of ${source} to ${exit}: ${count(step.receives)}\n${more}\n\n1 = I made the request  2 = The offer is closed  3 = Not possible today`,
  };
}

function closed(dialogue: Dialogue, { key, source, exit }: StepView): Label | null {
  const isSure = dialogue.choose({
    ja: `${source} → ${exit} を停止中にしますか?`,
    en: `Mark ${source} → ${exit} as closed?`,
  });
  return isSure === true ? record({ kind: "offer-closed", offer: key.offer }).said : null;
}

/** What the plan would be from tomorrow on for this offer: nothing is written. */
function instead({ key }: StepView): Label {
  const { desk, occasion } = readBook(openBook());
  const state = supposedState(desk, occasion, [{ kind: "not-today", offer: key.offer }]);
  if (isNoAnswer(state)) return state.why;
  const [step] = state.plan?.steps ?? [];
  if (step === undefined) return same(state.plan?.nothingToDo ?? "");
  return {
    ja: `代わりの次の一手: ${step.day} ${step.source} ${count(step.amount)} ポイント → ${step.exit}。何も書き込んでいません。`,
    en: `The next step instead: ${step.day}, ${count(step.amount)} points of ${step.source} to ${step.exit}. Nothing was written.`,
  };
}

function same(text: string): Label {
  return { ja: text, en: text };
}

// The sidebar's one endpoint: a question as JSON, an answer as JSON, and never an error thrown at it.

import { compareExits, costOf } from "../desk/compare/compare.ts";
import type { NoAnswer } from "../desk/occasion.ts";
import { preset } from "../desk/presets/preset.ts";
import type { Answer, Ask } from "../desk/protocol.ts";
import { yearLedger } from "../desk/record/year-ledger.ts";
import { stateOf, supposedState } from "../desk/state/state.ts";
import { difference } from "../desk/what-if/difference.ts";
import type { Label, Language } from "../tables/language.ts";
import { openBook, readBook } from "./open-book.ts";
import { type Recorded, record } from "./record.ts";
import { Refusal, toldOf } from "./refusal.ts";
import { selectCell } from "./select-cell.ts";
import { setUpTabs } from "./set-up.ts";
import { userLanguage } from "./user-language.ts";
import { writePlanTab } from "./write-plan.ts";

/** Answers `google.script.run.answerSidebar(json)`: an {@link Ask} in, an {@link Answer} out. */
export function answerSidebar(json: string): string {
  return JSON.stringify(answered(json));
}

function answered(json: string): Answer {
  let language: Language = "ja";
  try {
    language = userLanguage();
    return answerOf(JSON.parse(json) as Ask, language);
  } catch (thrown) {
    return { kind: "refused", message: toldOf(thrown, language) };
  }
}

function answerOf(ask: Ask, language: Language): Answer {
  switch (ask.kind) {
    case "open":
    case "compare":
    case "cost":
    case "what-if":
    case "year":
      return questioned(ask, language);
    case "preset":
      return ask.write ? stated(record(ask), language) : questioned(ask, language);
    case "done":
    case "offer-closed":
    case "credited":
    case "registered":
    case "undo":
    case "confirmed":
    case "mend-used":
      return stated(record(ask), language);
    case "set-up":
      return afresh(setUpTabs(ask.withExample), language);
    case "write-plan":
      return afresh(writePlanTab(), language);
    case "select":
      return afresh(selectCell(ask), language, true);
    default:
      throw new Refusal({
        ja: "この操作はわかりません。サイドバーを開き直してください。",
        en: "This action is not known. Please open the sidebar again.",
      });
  }
}

type Question = Extract<Ask, { kind: "open" | "compare" | "cost" | "what-if" | "year" | "preset" }>;

function questioned(ask: Question, language: Language): Answer {
  const { desk, occasion } = readBook(openBook());
  switch (ask.kind) {
    case "open": {
      const state =
        ask.suppose.length > 0
          ? given(supposedState(desk, occasion, ask.suppose))
          : stateOf(desk, occasion, ask.withoutPlan === true ? "later" : "now");
      return { kind: "state", state, said: "", undo: null };
    }
    case "compare":
      return given(compareExits(desk, occasion, ask));
    case "cost":
      return given(costOf(desk, occasion, ask));
    case "what-if":
      return { kind: "difference", difference: given(difference(desk, occasion, ask.suppose)) };
    case "preset":
      return { kind: "preset", rows: given(preset(desk, occasion, ask)).rows };
    case "year": {
      const { rows, said } = given(yearLedger(desk, ask.year, language));
      return { kind: "year", rows, said: said[language] };
    }
  }
}

/** What was recorded, with the state after it. The lock is open again: a plan may take its time. */
function stated({ said, undo, desk, occasion }: Recorded, language: Language): Answer {
  return { kind: "state", state: stateOf(desk, occasion), said: said[language], undo };
}

/** What was done, with the state read anew. */
function afresh(said: Label, language: Language, withoutPlan = false): Answer {
  const { desk, occasion } = readBook(openBook());
  const state = stateOf(desk, occasion, withoutPlan ? "later" : "now");
  return { kind: "state", state, said: said[language], undo: null };
}

/** The answer; a refusal is thrown. */
function given<T extends object>(found: T): Exclude<T, NoAnswer> {
  if ("kind" in found && found.kind === "refused") {
    throw new Refusal((found as unknown as NoAnswer).why);
  }
  return found as Exclude<T, NoAnswer>;
}

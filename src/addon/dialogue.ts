// Questions and answers in Google's own windows: what the sidebar does, for those whose sidebar does not open.

import type { Label, Language } from "../tables/language.ts";
import { toldOf } from "./refusal.ts";
import { userLanguage } from "./user-language.ts";

/** How a menu command talks with its user, in one language. */
export interface Dialogue {
  readonly language: Language;
  tell(message: Label): void;
  /** Null where the user calls it off. */
  ask(question: Label): string | null;
  /** Null where the user calls it off. */
  choose(question: Label): boolean | null;
}

const TITLE: Label = { ja: "ポイント出口プランナー", en: "Point Exit Planner" };

/** Runs a menu command. What it returns is told, and so is what it throws: in words, never as a stack. */
export function inDialogue(command: (dialogue: Dialogue) => Label | null): void {
  const ui = SpreadsheetApp.getUi();
  const language = userLanguage();
  const title = TITLE[language];
  const dialogue: Dialogue = {
    language,
    tell: (message) => {
      ui.alert(title, message[language], ui.ButtonSet.OK);
    },
    ask(question) {
      const answer = ui.prompt(title, question[language], ui.ButtonSet.OK_CANCEL);
      return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText().trim() : null;
    },
    choose(question) {
      const button = ui.alert(title, question[language], ui.ButtonSet.YES_NO_CANCEL);
      if (button === ui.Button.YES) return true;
      return button === ui.Button.NO ? false : null;
    },
  };
  try {
    const said = command(dialogue);
    if (said !== null) dialogue.tell(said);
  } catch (thrown) {
    ui.alert(title, toldOf(thrown, language), ui.ButtonSet.OK);
  }
}

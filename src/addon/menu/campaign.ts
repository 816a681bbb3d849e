// "Add a campaign": what a campaign page says, asked line by line.

import { campaign, standingOffer } from "../../desk/campaign/campaign.ts";
import type { Label } from "../../tables/language.ts";
import { inDialogue } from "../dialogue.ts";
import { openBook, readBook } from "../open-book.ts";
import { written } from "../record.ts";

const QUESTIONS = {
  source: { ja: "交換元のポイント(例: ハピタス)", en: "The points given (such as Hapitas)" },
  exit: {
    ja: "交換先(例: Amazonギフト券)",
    en: "What they are exchanged for (such as Amazon gift)",
  },
  rate: {
    ja: "レート。490→500 のように、または、いつもより何%良いか(2%)",
    en: "The rate: 490 → 500, or how much better than usual (2%)",
  },
  from: {
    ja: "始まる日(例: 2026-11-25)。空欄は今から",
    en: "First day (2026-11-25). Blank: from now",
  },
  until: {
    ja: "終わる日(例: 2026-11-30)。空欄は未定",
    en: "Last day (2026-11-30). Blank: not known",
  },
  crediting: {
    ja: "反映までの日数を、サイトの言葉のまま(例: 3営業日以内)",
    en: "How the site words the time until crediting (3 business days)",
  },
} as const satisfies Record<string, Label>;

/** Asks for a campaign and adds it to Offers. */
export function addCampaign(): void {
  inDialogue((dialogue) => {
    const source = dialogue.ask(QUESTIONS.source);
    const exit = source === null ? null : dialogue.ask(QUESTIONS.exit);
    const rate = exit === null ? null : dialogue.ask(QUESTIONS.rate);
    const from = rate === null ? null : dialogue.ask(QUESTIONS.from);
    const until = from === null ? null : dialogue.ask(QUESTIONS.until);
    if (source === null || exit === null || rate === null || from === null || until === null) {
      return null;
    }
    const crediting = isKnown(source, exit) ? "" : dialogue.ask(QUESTIONS.crediting);
    if (crediting === null) return null;
    const asked = { source, exit, rate, from, until, crediting };
    return written((desk, occasion) => campaign(desk, occasion, asked)).said;
  });
}

/** Whether Offers has a row of the pair, from which the rest is taken. */
function isKnown(source: string, exit: string): boolean {
  const { desk } = readBook(openBook());
  return standingOffer(desk, source, exit) !== null;
}

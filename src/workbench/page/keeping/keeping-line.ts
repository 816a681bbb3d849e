// Whether the book is saved, in the line at the foot of the page.

import type { StatusLine } from "../shell/status-line.ts";
import { timeText } from "../time-text.ts";
import type { KeepingWords } from "../words/keeping-words.ts";
import type { KeepingState } from "./keeper.ts";

/** Tells the state; where another tab may save, offers to save here. */
export function showKeeping(
  state: KeepingState,
  status: StatusLine,
  words: KeepingWords,
  takeOver: () => void,
): void {
  const offer = { label: words.takeOver, run: takeOver };
  if (state.kind === "saved") {
    status.showKeeping(words.saved(timeText(state.at).slice(11)), false);
    if (state.shelvedOther) status.say(words.changedElsewhere);
  } else if (state.kind === "failed") status.showKeeping(words.failed(state.why), true);
  else if (state.kind === "elsewhere") status.showKeeping(words.elsewhere, true, offer);
  else if (state.kind === "taken-over") status.showKeeping(words.takenOver, true, offer);
  else status.showKeeping(words[state.kind], false);
}

// A supposition in words.

import type { State, Supposition } from "../../desk/protocol.ts";
import type { Figures } from "../figures.ts";
import type { Words } from "../words/words.ts";

export function supposedText(
  supposition: Supposition,
  words: Words["ask"]["whatIf"],
  figures: Figures,
  state: State,
): string {
  const { told } = words;
  switch (supposition.kind) {
    case "as-of":
      return told["as-of"](figures.day(supposition.day));
    case "not-today":
      return told["not-today"](supposition.offer.source, supposition.offer.exit);
    case "closed":
      return told.closed(supposition.currency);
    case "worth":
      return told.worth(supposition.currency, supposition.yen);
    case "campaign": {
      const { source, exit, percent, from, until } = supposition;
      const days = [from, until].map(figures.day) as [string, string];
      return told.campaign(source, exit, figures.count(percent), ...days);
    }
    case "exit": {
      const need = state.plan?.needs.find(({ row }) => row === supposition.needRow);
      return told.exit(need?.note || need?.exits || String(supposition.needRow), supposition.exit);
    }
  }
}

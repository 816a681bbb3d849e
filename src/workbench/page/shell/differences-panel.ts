// The list of what differs from Google Sheets.

import type { DifferenceWords } from "../words/difference-words.ts";
import { openDialog } from "./dialogs.ts";
import { element } from "./element.ts";

/** Opens the list as a dialog. */
export function showDifferences(words: DifferenceWords, closeLabel: string): void {
  const content = element(
    "div",
    { class: "wb-dialog-text", tabindex: "0", role: "region", "aria-label": words.title },
    element("p", {}, words.intro),
    ...words.groups.flatMap(({ heading, items }) => [
      element("h3", {}, heading),
      element("ul", {}, ...items.map((item) => element("li", {}, item))),
    ]),
  );
  openDialog(content, { title: words.title, closeLabel, isModal: true, width: 640 });
}

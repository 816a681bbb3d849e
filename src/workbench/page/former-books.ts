// The list of former books: back to one of them, or a download of it as it was kept.

import { download } from "./download.ts";
import type { StoredBook } from "./keeping/kept-book.ts";
import { openDialog } from "./shell/dialogs.ts";
import { button, element } from "./shell/element.ts";
import { timeText } from "./time-text.ts";
import type { KeepingWords } from "./words/keeping-words.ts";

export interface FormerBooksOptions {
  readonly words: KeepingWords;
  readonly closeLabel: string;
  readonly open: (book: StoredBook) => void;
}

/** Shows the shelf, latest first. */
export function showFormerBooks(books: readonly StoredBook[], options: FormerBooksOptions): void {
  const { words } = options;
  const list = element(
    "ul",
    { class: "wb-shelf" },
    ...books.map((book) => {
      const name = `${book.name} · ${timeText(book.savedAt)}`;
      const said = book.isUnreadable ? `${name}（${words.cannotBeRead}）` : name;
      const open = button(
        words.openShort,
        () => {
          dialog.close();
          options.open(book);
        },
        { "aria-label": words.shelfOpen(name), disabled: book.isUnreadable },
      );
      const keep = button(
        words.downloadShort,
        () => download(`${book.name}.json`, book.snapshot, "application/json"),
        { "aria-label": words.shelfDownload(name) },
      );
      return element("li", {}, element("span", {}, said), open, keep);
    }),
  );
  const content = element(
    "div",
    { class: "wb-dialog-text" },
    element("p", {}, books.length === 0 ? words.shelfEmpty : words.shelfNote),
    list,
  );
  const dialog = openDialog(content, {
    title: words.shelf,
    closeLabel: options.closeLabel,
    isModal: true,
    width: 560,
  });
}

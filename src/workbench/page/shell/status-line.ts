// The line at the foot of the page: what was calculated, which cells show errors, and whether the book is saved.

import type { StatusWords } from "../words/status-words.ts";
import { button, element } from "./element.ts";

export interface ListedError {
  /** As people write it: `プラン!A2`. */
  readonly where: string;
  readonly message: string;
  readonly select: () => void;
}

export interface StatusLine {
  readonly foot: HTMLElement;
  /** Says something in passing; screen readers read it out. */
  say(text: string): void;
  showErrors(errors: readonly ListedError[]): void;
  showKeeping(text: string, isTrouble: boolean, action?: { label: string; run: () => void }): void;
}

/** Makes the line; the list of errors opens above it. */
export function statusLine(words: StatusWords): StatusLine {
  const said = element("p", { id: "wb-status", class: "wb-said", role: "status" });
  const list = element("section", {
    id: "wb-error-list",
    class: "wb-error-list",
    "aria-label": words.errorList,
    hidden: true,
  });
  const count = button(words.noErrors, () => show(list.hidden === true), {
    id: "wb-error-count",
    class: "wb-button wb-quiet",
    "aria-expanded": "false",
    "aria-controls": list.id,
  });
  const show = (isOpen: boolean) => {
    list.hidden = !isOpen;
    count.setAttribute("aria-expanded", String(isOpen));
  };
  list.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    show(false);
    count.focus();
  });
  const keeping = element("p", { id: "wb-keeping", class: "wb-keeping", role: "status" });
  const foot = element("footer", { class: "wb-foot" }, list, said, count, keeping);
  return {
    foot,
    say(text) {
      said.textContent = text;
    },
    showErrors(errors) {
      count.textContent = errors.length === 0 ? words.noErrors : words.errors(errors.length);
      count.disabled = errors.length === 0;
      count.classList.toggle("wb-trouble", errors.length > 0);
      if (errors.length === 0) show(false);
      const items = errors.map(({ where, message, select }) =>
        element(
          "li",
          {},
          button(where, select, { class: "wb-link" }),
          element("span", {}, `: ${message}`),
        ),
      );
      list.replaceChildren(element("h2", {}, words.errorList), element("ul", {}, ...items));
    },
    showKeeping(text, isTrouble, action) {
      keeping.replaceChildren(text);
      keeping.classList.toggle("wb-trouble", isTrouble);
      if (action !== undefined) keeping.append(" ", button(action.label, action.run));
    },
  };
}

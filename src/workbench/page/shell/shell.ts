// The page's frame around the spreadsheet: header, notice, places for sidebar, toasts and status.

import type { Language } from "../words/language.ts";
import { SHELL_WORDS } from "../words/shell-words.ts";
import { STATUS_WORDS } from "../words/status-words.ts";
import { button, element } from "./element.ts";
import { type ErrorSigns, errorSigns } from "./error-signs.ts";
import { type StatusLine, statusLine } from "./status-line.ts";

export interface ShellActions {
  open(files: readonly File[]): void;
  saveAsXlsx(): void;
  backToExample(): void;
  beginEmpty(): void;
  showFormerBooks(): void;
  showDifferences(): void;
  speak(language: Language): void;
}

export interface Shell {
  readonly page: HTMLElement;
  /** Where Univer draws. */
  readonly grid: HTMLElement;
  readonly menus: HTMLElement;
  readonly sidebar: HTMLElement;
  readonly toasts: HTMLElement;
  readonly signs: ErrorSigns;
  readonly status: StatusLine;
  /** Which book is open; the example is marked as one. */
  nameBook(name: string, isExample: boolean): void;
}

/** Builds the frame in one language, empty. */
export function shell(language: Language, actions: ShellActions): Shell {
  const words = SHELL_WORDS[language];
  const grid = element("div", { id: "wb-grid", class: "wb-grid" });
  const area = element(
    "main",
    {
      class: "wb-main",
      "aria-label": words.sheetArea,
      "aria-keyshortcuts": "F6",
    },
    grid,
  );
  const signs = errorSigns(STATUS_WORDS[language].selectedError, area);
  const status = statusLine(STATUS_WORDS[language]);
  const menus = element("nav", {
    id: "wb-menus",
    class: "wb-menus",
    "aria-label": words.addOnMenu,
  });
  const sidebar = element("aside", {
    id: "wb-sidebar",
    class: "wb-sidebar",
    "aria-label": words.sidebar,
    hidden: true,
  });
  const toasts = element("div", { id: "wb-toasts", class: "wb-toasts", role: "status" });
  const book = element("p", { id: "wb-book", class: "wb-book" });
  const notice = element(
    "section",
    { class: "wb-notice", "aria-labelledby": "wb-not-google" },
    book,
    element("p", { id: "wb-not-google", class: "wb-not-google" }, words.notGoogle),
    button(words.differences, actions.showDifferences, { id: "wb-differences", class: "wb-link" }),
  );
  const page = element(
    "div",
    { class: "wb-page" },
    header(language, menus, actions),
    notice,
    element("div", { class: "wb-middle" }, area, sidebar),
    // Below the grid: above it, the cells would move away under the pointer that selects one.
    signs.line,
    status.foot,
    toasts,
    signs.bubble,
  );
  return {
    ...{ page, grid, menus, sidebar, toasts, signs, status },
    nameBook(name, isExample) {
      book.replaceChildren(element("strong", {}, isExample ? words.example : name));
      book.classList.toggle("wb-example", isExample);
    },
  };
}

function header(language: Language, menus: HTMLElement, actions: ShellActions): HTMLElement {
  const words = SHELL_WORDS[language];
  const picker = element("input", {
    id: "wb-file",
    type: "file",
    accept: ".xlsx,.ods,.csv,.tsv",
    multiple: true,
    hidden: true,
    "aria-label": words.open,
  });
  picker.addEventListener("change", () => {
    const files = [...(picker.files ?? [])];
    // The same file chosen again is another choice.
    picker.value = "";
    if (files.length > 0) actions.open(files);
  });
  return element(
    "header",
    { class: "wb-header" },
    element("h1", {}, words.product),
    menus,
    element(
      "div",
      { class: "wb-actions" },
      button(words.open, () => picker.click(), { id: "wb-open", title: words.openHint }),
      picker,
      button(words.saveAsXlsx, actions.saveAsXlsx, { id: "wb-save" }),
      button(words.backToExample, actions.backToExample, { id: "wb-example" }),
      button(words.emptyBook, actions.beginEmpty, { id: "wb-empty" }),
      button(words.formerBooks, actions.showFormerBooks, { id: "wb-former" }),
      languages(language, words.language, actions),
    ),
  );
}

function languages(current: Language, label: string, { speak }: ShellActions): HTMLElement {
  const names = { ja: "日本語", en: "English" } as const;
  return element(
    "div",
    { class: "wb-languages", role: "group", "aria-label": label },
    ...(["ja", "en"] as const).map((language) =>
      button(names[language], () => speak(language), {
        id: `wb-language-${language}`,
        lang: language,
        "aria-pressed": String(language === current),
      }),
    ),
  );
}

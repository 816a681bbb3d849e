// The page at work: one book at a time, opened, kept, exchanged for another.

import { BadFile } from "../book/bad-file.ts";
import { clientCalls } from "../execution/client-calls.ts";
import { isPublic, type Project } from "../execution/project.ts";
import type { RealmMaker } from "../execution/realm.ts";
import { showFormerBooks } from "./former-books.ts";
import { showFormulas } from "./formula-signs.ts";
import type { Keeper } from "./keeping/keeper.ts";
import type { Keeping } from "./keeping/keeping.ts";
import { showKeeping } from "./keeping/keeping-line.ts";
import { type BookOnPage, openBook } from "./open-book.ts";
import { saveAsXlsx } from "./save-as-xlsx.ts";
import { showDifferences } from "./shell/differences-panel.ts";
import { type PageUi, pageUiHost } from "./shell/page-ui-host.ts";
import { PARTS, regionKeys } from "./shell/region-keys.ts";
import { type Shell, type ShellActions, shell } from "./shell/shell.ts";
import { asItStands, keptBook, type ShownBook, shownBook } from "./shown-book.ts";
import { emptyBook, exampleBook } from "./starting-books.ts";
import { userFile } from "./user-file.ts";
import { DIFFERENCE_WORDS } from "./words/difference-words.ts";
import { KEEPING_WORDS } from "./words/keeping-words.ts";
import type { Language } from "./words/language.ts";
import { SHELL_WORDS } from "./words/shell-words.ts";
import { STATUS_WORDS } from "./words/status-words.ts";
import { showToTests } from "./workbench-window.ts";

interface Shown {
  readonly book: ShownBook;
  readonly page: Shell;
  readonly ui: PageUi;
  readonly onPage: BookOnPage;
  readonly keeper: Keeper;
}

export interface WorkbenchOptions {
  readonly project: Project;
  readonly realm: RealmMaker;
  readonly keeping: Keeping;
  readonly language: Language;
  /** Called when the user chooses the other language. */
  readonly onLanguage: (language: Language) => void;
}

export class Workbench {
  readonly #options: WorkbenchOptions;
  #language: Language;
  #shown: Shown | null = null;
  /** Whether the book is the example as it came: there is nothing to keep of it. */
  #isPristine = false;

  constructor(options: WorkbenchOptions) {
    this.#options = options;
    this.#language = options.language;
    options.keeping.onLock(() => this.#shown?.keeper.lockChanged());
    regionKeys(PARTS);
    addEventListener("pagehide", () => void this.#shown?.keeper.flush());
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") void this.#shown?.keeper.flush();
    });
    addEventListener("beforeunload", (event) => {
      if (!this.#isPristine && this.#shown?.keeper.hasUnsaved) event.preventDefault();
    });
  }

  /** Shows what was kept; the example where nothing was, or where it does not open. */
  async start(): Promise<void> {
    const { keeping } = this.#options;
    const kept = await keeping.current();
    if (kept === null) return this.#showExample();
    try {
      return await this.#show(shownBook(kept));
    } catch (thrown) {
      console.error(thrown);
      await keeping.shelveUnreadable();
      await this.#showExample();
      this.#say(this.#words.unreadable(kept.name));
    }
  }

  get #words() {
    return KEEPING_WORDS[this.#language];
  }

  async #showExample(): Promise<void> {
    await this.#show(exampleBook(this.#language));
    this.#isPristine = true;
  }

  /** Takes the shown book away and builds the page anew around another. */
  async #show(book: ShownBook): Promise<void> {
    delete document.documentElement.dataset.ready;
    this.#shown?.ui.clear();
    await this.#shown?.keeper.stop();
    await this.#shown?.onPage.close();
    this.#shown = null;
    const language = this.#language;
    document.documentElement.lang = language;
    document.title = SHELL_WORDS[language].product;
    const page = shell(language, this.#actions());
    // Univer's own popups beside the page are for Univer to take away: it does so a moment after its end.
    for (const former of document.querySelectorAll("body > .wb-page, body > .wb-loading")) {
      former.remove();
    }
    document.body.prepend(page.page);
    page.nameBook(book.name, book.isExample);
    page.status.say(SHELL_WORDS[language].loading);
    const shown = this.#open(book, page);
    this.#shown = shown;
    this.#isPristine = false;
    await shown.onPage.formulas.settle();
    shown.onPage.onChange(() => {
      this.#isPristine = false;
      shown.keeper.touch();
    });
    try {
      shown.onPage.runtime.openDocument("LIMITED");
    } catch (thrown) {
      page.status.say(SHELL_WORDS[language].scriptFailed(messageOf(thrown)));
    }
    showToTests(shown.onPage, () => shown.keeper.flush());
  }

  #open(book: ShownBook, page: Shell): Shown {
    const { project, realm, keeping } = this.#options;
    const language = this.#language;
    const words = SHELL_WORDS[language];
    const ui = pageUiHost({
      ...page,
      words,
      calls: () => clientCalls({ runtime: onPage.runtime, language }),
      functions: project.functions.filter(isPublic),
      focusEditor: () => page.grid.querySelector<HTMLElement>("[contenteditable]")?.focus(),
      runMenuItem: (name) => {
        try {
          onPage.runtime.runMenuItem(name);
        } catch (thrown) {
          page.status.say(words.scriptFailed(messageOf(thrown)));
        }
      },
    });
    const { name: title, data } = book;
    const onPage: BookOnPage = openBook({
      ...{ place: page.grid, language, title, book: data, project, realm, ui },
    });
    showFormulas(onPage, page, STATUS_WORDS[language]);
    const keeper = keeping.keeper(
      () => keptBook(book, onPage),
      (state) => showKeeping(state, page.status, this.#words, () => void keeping.takeOver()),
    );
    return { book, page, ui, onPage, keeper };
  }

  #actions(): ShellActions {
    return {
      open: (files) => void this.#openFiles(files),
      saveAsXlsx: () => void this.#saveAsXlsx(),
      backToExample: () => void this.#exchange(() => this.#showExample()),
      beginEmpty: () => void this.#exchange(() => this.#show(emptyBook(this.#language))),
      showFormerBooks: () => void this.#formerBooks(),
      showDifferences: () =>
        showDifferences(DIFFERENCE_WORDS[this.#language], SHELL_WORDS[this.#language].close),
      speak: (language) => void this.#speak(language),
    };
  }

  /**
   * Keeps the book that is open, then shows another; the user is asked where it cannot be kept. A book that
   * does not open leaves the one that was there.
   */
  async #exchange(show: () => Promise<void>): Promise<boolean> {
    const shown = this.#shown;
    if (shown === null) return false;
    const wasPristine = this.#isPristine;
    if (!wasPristine) {
      await shown.keeper.flush();
      const isKept = await this.#options.keeping.shelve(keptBook(shown.book, shown.onPage));
      if (!isKept && !window.confirm(this.#words.loseEdits)) return false;
    }
    const before = asItStands(shown.book, shown.onPage);
    try {
      await show();
    } catch (thrown) {
      await this.#show(before);
      this.#isPristine = wasPristine;
      this.#say(messageOf(thrown));
      return false;
    }
    // From now on a reload shows this one.
    this.#shown?.keeper.touch();
    return true;
  }

  #say(text: string): void {
    this.#shown?.page.status.say(text);
  }

  async #openFiles(files: readonly File[]): Promise<void> {
    const language = this.#language;
    const { project } = this.#options;
    const wantsAnswers = (tables: readonly string[]) =>
      window.confirm(this.#words.addAnswers(tables.join(language === "ja" ? "・" : ", ")));
    try {
      const { name, book, answers } = await userFile(files, { language, project, wantsAnswers });
      const opened = { name, isExample: false, language, data: book };
      if (!(await this.#exchange(() => this.#show(opened)))) return;
      const added = answers.join(language === "ja" ? "・" : ", ");
      this.#say(
        added === "" ? this.#words.opened(name) : this.#words.openedWithAnswers(name, added),
      );
    } catch (thrown) {
      this.#say(thrown instanceof BadFile ? thrown[language] : messageOf(thrown));
    }
  }

  async #saveAsXlsx(): Promise<void> {
    if (this.#shown === null) return;
    const { book, onPage } = this.#shown;
    this.#say(await saveAsXlsx(book.name, onPage.grid, this.#words));
  }

  async #formerBooks(): Promise<void> {
    showFormerBooks(await this.#options.keeping.shelf(), {
      words: this.#words,
      closeLabel: SHELL_WORDS[this.#language].close,
      open: (book) => void this.#exchange(() => this.#show(shownBook(book))),
    });
  }

  async #speak(language: Language): Promise<void> {
    if (language === this.#language || this.#shown === null) return;
    this.#language = language;
    this.#options.onLanguage(language);
    if (this.#isPristine) return this.#showExample();
    const { book, onPage, keeper } = this.#shown;
    await keeper.flush();
    await this.#show(asItStands(book, onPage));
    // What could not be saved before is still to be saved.
    if (keeper.hasUnsaved) this.#shown?.keeper.touch();
  }
}

function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

// A book on the page: Univer with its grid, the add-on's formulas in it, and the runtime behind both.

import { CommandType, ICommandService, type IWorkbookData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetRowAutoHeightMutation,
} from "@univerjs/sheets";
import { emptyStores } from "../apps-script/stores.ts";
import type { Project } from "../execution/project.ts";
import type { RealmMaker } from "../execution/realm.ts";
import { type Runtime, runtime } from "../execution/runtime.ts";
import type { UiHost } from "../execution/ui-host.ts";
import type { Grid } from "../grid/grid.ts";
import { type CustomFormulas, customFormulas } from "../univer/custom-functions.ts";
import { pageUniver, withoutErrorBubbles } from "../univer/page-univer.ts";
import { spilledRowsFitter } from "../univer/spilled-rows.ts";
import { univerGrid } from "../univer/univer-grid.ts";
import type { Language } from "./words/language.ts";
import { SHELL_WORDS } from "./words/shell-words.ts";

export interface BookOnPage {
  readonly api: FUniver;
  readonly grid: Grid;
  readonly runtime: Runtime;
  readonly formulas: CustomFormulas;
  /** Calls back when another cell or sheet is selected. */
  onSelect(listener: () => void): void;
  /** Calls back after each change that a reload must not lose; results of formulas are none. */
  onChange(listener: () => void): void;
  /** Takes the book away; resolves when the next may be shown. */
  close(): Promise<void>;
}

export interface BookOnPageOptions {
  readonly place: HTMLElement;
  readonly language: Language;
  readonly title: string;
  readonly book: Partial<IWorkbookData>;
  readonly project: Project;
  readonly realm: RealmMaker;
  readonly ui: UiHost;
}

/** Milliseconds in which Univer has done all that it puts off. */
const PUT_OFF = 250;

export const TIME_ZONE = "Asia/Tokyo";
export const LOCALES = { ja: "ja_JP", en: "en_US" } as const;

/** Results, the text in the formula bar while it is typed, and heights that are fitted anew anyway. */
const NO_CHANGES = ["formula.", "doc.", SetWorksheetRowAutoHeightMutation.id];

let opened = 0;

/** Opens a book in an empty place; its formulas are calculated a moment later. */
export function openBook(options: BookOnPageOptions): BookOnPage {
  const { place, language, title, book, project, realm, ui } = options;
  const { univer, api } = pageUniver(place, language);
  let grid: Grid | null = null;
  const scripts = runtime({
    ...{ project, realm, ui, title, language },
    // Formulas run only once the workbook is open, and only then there is a grid over it.
    get grid() {
      grid ??= univerGrid(api, univer);
      return grid;
    },
    timeZone: TIME_ZONE,
    addOnName: SHELL_WORDS[language].product,
    locale: LOCALES[language],
    stores: emptyStores(),
  });
  const formulas = customFormulas(univer, () => scripts, language);
  opened += 1;
  // Univer remembers parsed formulas by the workbook's id: none is used twice.
  formulas.open(api, { ...book, id: `book-${Date.now()}-${opened}` });
  grid = univerGrid(api, univer);
  withoutErrorBubbles(univer);
  formulas.onCalculated(spilledRowsFitter(univer));
  const changes: (() => void)[] = [];
  const selections: (() => void)[] = [];
  univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted(({ id, type }, flags) => {
      if (id === SetSelectionsOperation.id || id === SetWorksheetActiveOperation.id) {
        for (const listener of selections) listener();
      }
      if (type !== CommandType.MUTATION || flags?.onlyLocal || flags?.fromFormula) return;
      if (NO_CHANGES.some((start) => id.startsWith(start))) return;
      for (const listener of changes) listener();
    });
  return {
    ...{ api, grid, runtime: scripts, formulas },
    onSelect: (listener) => void selections.push(listener),
    onChange: (listener) => void changes.push(listener),
    async close() {
      // Drawing and calculating that it has put off for a moment still ask for its sheets.
      await formulas.settle();
      await new Promise((resolve) => setTimeout(resolve, PUT_OFF));
      univer.dispose();
      place.replaceChildren();
    },
  };
}

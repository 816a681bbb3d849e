// Set-up: the tabs that are missing are made; what is there stays as it is.

import { isoDate } from "../core/day.ts";
import { setUp } from "../desk/set-up/set-up.ts";
import { deskTables } from "../desk/tables.ts";
import type { Label } from "../tables/language.ts";
import { locked } from "./document-lock.ts";
import { makeTab, nameCells } from "./make-tabs.ts";
import { type OpenBook, openBook, readTabs } from "./open-book.ts";
import { rangeNamed } from "./range-named.ts";
import { messageOf, Refusal } from "./refusal.ts";

/** Makes what is missing, under the document's lock; returns what to tell the user. */
export function setUpTabs(withExample: boolean): Label {
  return locked(() => madeIn(openBook(), withExample));
}

function madeIn(book: OpenBook, withExample: boolean): Label {
  const { spreadsheet, language, found, zone, today } = book;
  const isNamed = (name: string) => rangeNamed(spreadsheet, name) !== null;
  // Only of a table that has no name yet must be known where it stands.
  const desk = deskTables(readTabs(book), zone);
  const plan = setUp({ language, today: isoDate(today), withExample, found, desk, isNamed });
  for (const named of plan.names) {
    nameCells(spreadsheet, spreadsheet.getSheetByName(named.sheet)!, named);
  }
  const first = spreadsheet.getNumSheets();
  const made: string[] = [];
  // The page to start from comes last, as its formulas look at the others, and stands before them.
  const start = plan.tabs.filter(({ id }) => id === "start");
  const rest = plan.tabs.filter(({ id }) => id !== "start");
  for (const tab of [...rest, ...start]) {
    try {
      makeTab(spreadsheet, tab, tab.id === "start" ? first : first + made.length);
    } catch (thrown) {
      throw stopped(tab.name, made, messageOf(thrown));
    }
    made.push(tab.name);
  }
  return told(made, withExample);
}

function told(made: readonly string[], withExample: boolean): Label {
  if (made.length === 0) {
    return {
      ja: "必要なシートはすべてそろっています。何も変えていません。",
      en: "All tabs are there already. Nothing was changed.",
    };
  }
  const example: Label = withExample
    ? {
        ja: "日付入りの例を入れました。現在のレートではありません。",
        en: " They hold a dated example, not current rates.",
      }
    : { ja: "", en: "" };
  return {
    ja: `シートを作りました: ${made.join("、")}。${example.ja}もとからあるシートは変えていません。`,
    en: `Made: ${made.join(", ")}.${example.en} Tabs that were there are as they were.`,
  };
}

function stopped(tab: string, made: readonly string[], message: string): Refusal {
  return new Refusal({
    ja: `「${tab}」を作れませんでした(${message})。${made.length === 0 ? "シートは1つも作っていません。" : `作ったシート: ${made.join("、")}。`}もう一度実行すると、残りを作ります。`,
    en: `${tab} could not be made (${message}). ${made.length === 0 ? "No tab was made." : `Made so far: ${made.join(", ")}.`} Run it again to make the rest.`,
  });
}

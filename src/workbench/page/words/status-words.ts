// Texts of the status line and of errors in cells.

import type { Dictionary } from "./language.ts";

export interface StatusWords {
  readonly status: string;
  readonly calculating: string;
  readonly atOpening: (formulas: number, milliseconds: number) => string;
  readonly byEdit: (formulas: number, milliseconds: number) => string;
  readonly noErrors: string;
  readonly errors: (count: number) => string;
  readonly errorList: string;
  readonly selectedError: string;
  /** Errors of the spreadsheet itself, which have no message of the add-on's. */
  readonly known: Readonly<Record<string, string>>;
}

export const STATUS_WORDS: Dictionary<StatusWords> = {
  ja: {
    status: "状態",
    calculating: "計算しています…",
    atOpening: (formulas, ms) => `開いて ${formulas} 個の式を計算 · ${ms} ms`,
    byEdit: (formulas, ms) => `この編集で ${formulas} 個の式を計算 · ${ms} ms`,
    noErrors: "エラーのセルはありません",
    errors: (count) => `エラーのセル ${count} 個`,
    errorList: "エラーのセルの一覧",
    selectedError: "選んだセルのエラー",
    known: {
      "#NAME?": "その名前の関数や範囲はありません。つづりをお確かめください。",
      "#REF!": "参照先がないか、結果を広げる先のセルが空いていません。",
      "#VALUE!": "値の種類が合いません。",
      "#DIV/0!": "0 で割っています。",
      "#N/A": "当てはまる値がありません。",
      "#NUM!": "数として表せません。",
      "#ERROR!": "数式を計算できませんでした。",
    },
  },
  en: {
    status: "Status",
    calculating: "Calculating…",
    atOpening: (formulas, ms) =>
      `${formulas} ${formulas === 1 ? "formula" : "formulas"} calculated on opening · ${ms} ms`,
    byEdit: (formulas, ms) =>
      `${formulas} ${formulas === 1 ? "formula" : "formulas"} calculated by this edit · ${ms} ms`,
    noErrors: "No cell shows an error",
    errors: (count) => `${count} ${count === 1 ? "cell shows an error" : "cells show errors"}`,
    errorList: "Cells that show an error",
    selectedError: "Error of the selected cell",
    known: {
      "#NAME?": "There is no function or range of that name. Please check its spelling.",
      "#REF!": "What it refers to is gone, or the cells that the result would fill are not empty.",
      "#VALUE!": "A value is of the wrong kind.",
      "#DIV/0!": "This divides by zero.",
      "#N/A": "No value fits.",
      "#NUM!": "This is no number that can be shown.",
      "#ERROR!": "The formula could not be calculated.",
    },
  },
};

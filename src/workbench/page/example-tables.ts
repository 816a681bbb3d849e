// The example's tables, as the bundler puts their texts into the page.

import balancesEn from "../book/example/en/Balances.csv";
import limitsEn from "../book/example/en/Limits.csv";
import needsEn from "../book/example/en/Needs.csv";
import offersEn from "../book/example/en/Offers.csv";
import settingsEn from "../book/example/en/Settings.csv";
import worthEn from "../book/example/en/Worth.csv";
import limitsJa from "../book/example/ja/上限.csv";
import offersJa from "../book/example/ja/交換レート.csv";
import needsJa from "../book/example/ja/使う予定.csv";
import worthJa from "../book/example/ja/価値.csv";
import balancesJa from "../book/example/ja/残高.csv";
import settingsJa from "../book/example/ja/設定.csv";
import type { ExampleTables } from "../book/live-book.ts";
import { readCsvText } from "../book/workbook-file.ts";
import type { Language } from "./words/language.ts";

const TEXTS = {
  ja: {
    balances: balancesJa,
    offers: offersJa,
    needs: needsJa,
    worth: worthJa,
    limits: limitsJa,
    settings: settingsJa,
  },
  en: {
    balances: balancesEn,
    offers: offersEn,
    needs: needsEn,
    worth: worthEn,
    limits: limitsEn,
    settings: settingsEn,
  },
} as const;

/** The rows of the example in a language. */
export function exampleTables(language: Language): ExampleTables {
  const { balances, offers, needs, worth, limits, settings } = TEXTS[language];
  const rows = (csv: string) => readCsvText(csv, ",");
  return {
    balances: rows(balances),
    offers: rows(offers),
    needs: rows(needs),
    worth: rows(worth),
    limits: rows(limits),
    settings: rows(settings),
  };
}

// What the tabs of a spreadsheet look like, held against the readers of their tables.

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { SCHEMAS } from "../../../src/desk/tables.ts";
import { isFault } from "../../../src/tables/cells/read.ts";
import { languageOf } from "../../../src/tables/language.ts";
import { readSettings } from "../../../src/tables/rows/settings.ts";
import { EXAMPLE_TABLES, exampleRows } from "../../../src/tables/tabs/example/example.ts";
import { SETTING_ROWS } from "../../../src/tables/tabs/settings.ts";
import { noteOf } from "../../../src/tables/tabs/tab.ts";
import { ALL_TABS, TABLE_TABS } from "../../../src/tables/tabs/tabs.ts";
import { readCsvText } from "../../../src/workbench/book/workbook-file.ts";
import { freshIntake } from "../tokyo.ts";

const LANGUAGES = ["ja", "en"] as const;
const columns = TABLE_TABS.flatMap((tab) => tab.columns.map((column) => ({ tab, column })));
const readerOf = (table: keyof typeof SCHEMAS, id: string) => SCHEMAS[table].columns[id]!.read;

describe("the tabs", () => {
  test("are one for each table, with the page to start from and the plan", () => {
    expect(ALL_TABS.map(({ id }) => id).sort()).toEqual(
      [...Object.keys(SCHEMAS), "plan", "start"].sort(),
    );
  });

  test.each(TABLE_TABS)("of $id have every column of the table once", (tab) => {
    const ids = tab.columns.map(({ id }) => id).sort();
    expect(ids).toEqual(Object.keys(SCHEMAS[tab.id].columns).sort());
  });

  test("of offers begin with what every row must have", () => {
    const { columns } = TABLE_TABS.find(({ id }) => id === "offers")!;
    const required = columns.filter(({ isRequired }) => isRequired);
    expect(columns.slice(0, required.length)).toEqual(required);
  });

  test("differ in their names, and name their ranges as no cell is called", () => {
    for (const language of LANGUAGES) {
      expect(new Set(ALL_TABS.map(({ name }) => name[language])).size).toBe(ALL_TABS.length);
    }
    expect(new Set(ALL_TABS.map(({ rangeName }) => rangeName)).size).toBe(ALL_TABS.length);
    for (const { rangeName } of ALL_TABS) expect(rangeName).toMatch(/^POINT_[A-Z_]+$/);
  });

  test.each(columns)(
    "explain $tab.id $column.id in both languages, with an example",
    ({ column }) => {
      expect(languageOf(noteOf(column, "ja"))).toBe("ja");
      expect(noteOf(column, "en")).toMatch(/^(Required\. )?\S.*\nExample: ./s);
      expect(column.about.en).toMatch(/\.$/);
      expect(column.about.ja).toMatch(/。$/);
    },
  );

  test.each(columns.filter(({ tab }) => tab.id !== "settings"))(
    "give an example of $tab.id $column.id that its reader takes",
    ({ tab, column }) => {
      for (const language of LANGUAGES) {
        const read = readerOf(tab.id, column.id)(column.example[language], freshIntake());
        expect(isFault(read)).toBe(false);
      }
    },
  );

  test.each(columns)(
    "offer for $tab.id $column.id only words that its reader takes",
    ({ tab, column }) => {
      if (column.rule?.kind !== "words") return;
      for (const word of LANGUAGES.flatMap((language) =>
        column.rule!.kind === "words" ? column.rule!.words[language] : [],
      )) {
        expect(isFault(readerOf(tab.id, column.id)(word, freshIntake()))).toBe(false);
      }
    },
  );

  test.each(LANGUAGES)("list every setting, blank, as the defaults want it (%s)", (language) => {
    const intake = freshIntake();
    const header = language === "ja" ? ["設定", "値"] : ["Setting", "Value"];
    const settings = readSettings(
      [header, ...SETTING_ROWS.map(({ name }) => [name[language], ""])],
      intake,
    );
    expect(intake.problems).toEqual([]);
    expect(settings).toEqual(readSettings("", freshIntake()));
    expect(SETTING_ROWS).toHaveLength(6);
  });
});

describe("the example", () => {
  const names = {
    balances: ["残高", "Balances"],
    offers: ["交換レート", "Offers"],
    limits: ["上限", "Limits"],
    needs: ["使う予定", "Needs"],
    worth: ["価値", "Worth"],
    settings: ["設定", "Settings"],
  } as const;

  test.each(EXAMPLE_TABLES)("of %s has the rows that the workbench shows", (table) => {
    LANGUAGES.forEach((language, at) => {
      const path = `../../../src/workbench/book/example/${language}/${names[table][at]}.csv`;
      const csv = readFileSync(new URL(path, import.meta.url), "utf8");
      expect(exampleRows(table, language)).toEqual(readCsvText(csv, ","));
    });
  });
});

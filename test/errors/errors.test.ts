import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readBook } from "../../src/tables/book.ts";
import { checkRows } from "../../src/tables/check-rows.ts";
import { newIntake } from "../../src/tables/intake.ts";
import type { Language } from "../../src/tables/language.ts";
import { problemsMessage } from "../../src/tables/words/message.ts";
import { PROBLEMS } from "../../src/tables/words/problems.ts";
import { TOKYO } from "../tables/tokyo.ts";
import { cellsOf, type ErrorFile, readErrorFile } from "./error-file.ts";

const FOLDER = new URL("./", import.meta.url);
const names = readdirSync(FOLDER).filter((name) => name.endsWith(".txt"));

describe("every problem has a file that shows its message", () => {
  it("has one file for each problem and no other", () => {
    expect(names.map((name) => name.replace(".txt", "")).sort()).toEqual(
      Object.keys(PROBLEMS).sort(),
    );
  });

  for (const name of names) {
    const file = readErrorFile(new URL(name, FOLDER).pathname);
    for (const language of ["ja", "en"] as const) {
      it(`${name} tells it in ${language === "ja" ? "Japanese" : "English"}`, () => {
        const { problems, message } = answer(file, language);
        expect(message).toBe(file.messages[language]);
        expect(problems).toContain(name.replace(".txt", ""));
      });
    }
  }
});

// With all four tables of a plan the file is a book; with fewer, rows to check.
function answer(file: ErrorFile, language: Language) {
  const intake = newIntake(TOKYO, language);
  const cells = (name: string) => {
    const rows = file.tables.get(name);
    return rows === undefined ? undefined : cellsOf(name, rows, language);
  };
  if (["Balances", "Offers", "Needs", "Worth"].every((name) => file.tables.has(name))) {
    readBook(
      {
        balances: cells("Balances"),
        offers: cells("Offers"),
        needs: cells("Needs"),
        worth: cells("Worth"),
        asOf: file.asOf,
        limits: cells("Limits"),
        settings: cells("Settings"),
      },
      intake,
    );
  } else {
    checkRows([...file.tables.keys()].map(cells), file.asOf, intake);
  }
  const codes = intake.problems.map(({ code }) => code as string);
  return { problems: codes, message: problemsMessage(intake.problems, language) };
}

// Every line of the text files beside this one. They are written for people: mend the file if the file is
// wrong, and src/core/crediting*.ts if the reading is.

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { japaneseBusinessDays } from "../../../src/core/business-days.ts";
import { creditedBy, creditedFrom, exchangeBy } from "../../../src/core/crediting.ts";
import { parseCrediting } from "../../../src/core/crediting-words.ts";
import { type Day, day, isoDate, weekday } from "../../../src/core/day.ts";

const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const COLUMNS = {
  credited: "# request day | words | earliest | latest",
  exchangeBy: "# needed by | words | last request day",
};
const japan = japaneseBusinessDays([], []);
const here = fileURLToPath(new URL(".", import.meta.url));
const files = readdirSync(here).filter((name) => name.endsWith(".txt"));

function written(value: Day | null): string {
  return value === null ? "beyond the calendar" : `${isoDate(value)} ${WEEKDAYS[weekday(value)]}`;
}

function credited(on: Day, words: string): string {
  const crediting = parseCrediting(words);
  if (crediting === null) return "refused | refused";
  return `${written(creditedFrom(on, crediting, japan))} | ${written(creditedBy(on, crediting, japan))}`;
}

function lastDay(neededBy: Day, words: string): string {
  const crediting = parseCrediting(words);
  return crediting === null ? "refused" : written(exchangeBy(neededBy, crediting, japan));
}

describe.each(files)("crediting/%s", (name) => {
  const lines = readFileSync(`${here}/${name}`, "utf8").split("\n");
  const answer = lines.includes(COLUMNS.credited) ? credited : lastDay;

  it("names its columns", () => {
    expect(lines.some((line) => Object.values(COLUMNS).includes(line))).toBe(true);
  });

  it.each(lines.filter((line) => line !== "" && !line.startsWith("#")))("%s", (line) => {
    const [on = "", words = ""] = line.split(" | ");
    const given = day(on.slice(0, 10));
    expect(`${written(given)} | ${words} | ${answer(given, words)}`).toBe(line);
  });
});

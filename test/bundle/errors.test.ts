// The built bundle tells its users the messages of test/errors, word for word.

import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { languageOf } from "../../src/tables/language.ts";
import type { Answer } from "../../src/workbench/execution/answer.ts";
import { cellsOf, type ErrorFile, readErrorFile } from "../errors/error-file.ts";
import { built } from "./built.ts";

const folder = fileURLToPath(new URL("../errors/", import.meta.url));
const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
const bundle = built();

/** What a book holds where the error file gives no table of its own. */
const SOUND: Readonly<Record<string, readonly (readonly string[])[]>> = {
  Balances: [
    ["Source", "Points"],
    ["ハピタス", "1000"],
  ],
  Offers: [
    ["Source", "Exit", "Give", "Get", "Crediting"],
    ["ハピタス", "Amazonギフト券", "490", "500", "3営業日以内"],
  ],
  Needs: [["Exit", "Amount", "Date"]],
  Worth: [
    ["Currency", "Yen per unit", "Worth"],
    ["Amazonギフト券", "1", "0.98"],
  ],
};

const PLANNED = ["Balances", "Offers", "Needs", "Worth", "Limits", "Settings"];

describe("a bad table stops the formula with a message", () => {
  const planned = names.filter((name) =>
    [...read(name).tables.keys()].every((table) => PLANNED.includes(table)),
  );

  test.each(planned.flatMap((name) => [[name, "ja"] as const, [name, "en"] as const]))(
    "%s, in %s",
    (name, language) => {
      const file = read(name);
      expect(() => plan(file, language)).toThrow(new Error(file.messages[told(file, language)]));
    },
  );
});

describe("CHECK_ROWS lists the same problem as a row", () => {
  // A range without a known header is no table that it could name.
  const known = names.filter((name) => !["no-header.txt", "blank-range.txt"].includes(name));

  test.each(known.flatMap((name) => [[name, "ja"] as const, [name, "en"] as const]))(
    "%s, in %s",
    (name, language) => {
      const file = read(name);
      const tables = [...file.tables].map(([table, rows]) => cellsOf(table, rows, language));
      const sound = cellsOf("Settings", [["Setting", "Value"]], language);
      const answer = bundle.call("CHECK_ROWS", [file.asOf, ...tables, sound]) as unknown[][];
      const said = answer.map((row) => plain(row.join(""))).join("\n");
      for (const line of file.messages[language].split("\n")) {
        expect(said).toContain(plain(afterPlace(line)));
      }
    },
  );
});

describe("of many problems", () => {
  const offers = [
    ["交換元", "交換先", "交換ポイント", "受取", "反映"],
    ...["a", "b", "c", "d", "e"].map((give) => ["ハピタス", "Amazonギフト券", give, 500, "即時"]),
  ];

  test("the first three are shown, and how many there are beside", () => {
    const call = () => bundle.call("EXCHANGE_PLAN", bookWith(offers));
    expect(call).toThrow(
      /2行目.*「a」[\s\S]*3行目.*「b」[\s\S]*4行目.*「c」[\s\S]*ほかに2件の問題があります。$/,
    );
  });
});

/** Where no header is known, the answer is in the language of what stands in its place. */
function told(file: ErrorFile, language: "ja" | "en"): "ja" | "en" {
  const heads = [...file.tables.values()].flatMap(([head = []]) => head);
  return heads.some((text) => languageOf(text) === "ja") ? "ja" : language;
}

function read(name: string): ErrorFile {
  return readErrorFile(`${folder}${name}`);
}

function plan(file: ErrorFile, language: "ja" | "en"): Answer {
  const cells = (table: string) => {
    const rows = file.tables.get(table) ?? SOUND[table];
    return rows === undefined ? undefined : cellsOf(table, rows, language);
  };
  const [balances, offers, needs, worth, limits, settings] = PLANNED.map(cells);
  return bundle.call("EXCHANGE_PLAN", [
    balances,
    offers,
    needs,
    worth,
    file.asOf,
    limits,
    settings,
  ]);
}

function bookWith(offers: unknown): unknown[] {
  const [balances, needs, worth] = ["Balances", "Needs", "Worth"].map((table) =>
    cellsOf(table, SOUND[table]!, "ja"),
  );
  return [balances, offers, needs, worth, "2026-11-22"];
}

/** A message without the place it begins with. */
function afterPlace(line: string): string {
  return line.replace(/^.*?: /, "");
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, "");
}

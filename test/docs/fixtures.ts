// What the examples in docstrings may speak of beside their own module.

import { japaneseBusinessDays } from "../../src/core/business-days.ts";
import type { Limit } from "../../src/core/cap.ts";
import type { CapInForce } from "../../src/core/caps-in-force.ts";
import type { Crediting } from "../../src/core/crediting.ts";
import { ENGLISH } from "../../src/core/crediting-english.ts";
import { JAPANESE } from "../../src/core/crediting-japanese.ts";
import { parseCrediting } from "../../src/core/crediting-words.ts";
import { day, isoDate } from "../../src/core/day.ts";
import { add, fraction } from "../../src/core/fraction.ts";
import type { Offer } from "../../src/core/offer.ts";
import { exchange } from "../../src/core/request.ts";
import { exampleBook } from "./book-fixture.ts";
import { plannerFixtures } from "./planner-fixtures.ts";
import { routeFixtures } from "./route-fixtures.ts";

const hapitasAmazon: Offer = {
  row: 2,
  source: "ハピタス",
  exit: "Amazonギフトカード",
  lot: { give: 490, get: 500 },
  amounts: { kind: "steps", minimum: 490, step: 490, maximum: null },
  fee: { charge: { kind: "none", stated: true }, from: "balance", freeFrom: null },
  crediting: crediting("3営業日以内"),
  from: null,
  until: null,
  isFirstCome: false,
  cap: null,
  condition: null,
  bonus: null,
  isOpen: true,
  confirmedOn: day("2026-11-01"),
  note: "",
};

/** A better rate for the last ten days of November 2026. */
const campaign: Offer = {
  ...hapitasAmazon,
  row: 3,
  lot: { give: 480, get: 500 },
  amounts: { kind: "steps", minimum: 480, step: 480, maximum: null },
  from: day("2026-11-21"),
  until: day("2026-11-30"),
  isFirstCome: true,
};

/** 20,000 units a fiscal year, 5,000 of them used. */
const fiscalYearCap: CapInForce = {
  cap: { amount: 20_000, counted: "units", per: "fiscal-year", used: 5_000 },
  offers: [0],
  from: null,
  until: null,
  stated: { table: "limits", row: 2 },
};

/** ハピタス's 30,000 points a month over all exits. */
const hapitasLimit: Limit = {
  row: 2,
  source: "ハピタス",
  exit: null,
  cap: { amount: 30_000, counted: "points", per: "month", used: 0 },
  from: null,
  until: null,
};

/** Crediting words that are known to be readable. */
function crediting(words: string): Crediting {
  const read = parseCrediting(words);
  if (read === null) throw new Error(`a fixture's crediting cannot be read: ${words}`);
  return read;
}

export const FIXTURES: Readonly<Record<string, unknown>> = {
  ENGLISH,
  JAPANESE,
  add,
  campaign,
  crediting,
  day,
  example: plannerFixtures(exampleBook(hapitasAmazon), hapitasLimit),
  exampleBook: exampleBook(hapitasAmazon),
  exchange,
  fiscalYearCap,
  fraction,
  hapitasAmazon,
  hapitasLimit,
  isoDate,
  japan: japaneseBusinessDays([], []),
  ...routeFixtures(hapitasAmazon, campaign),
};

// One supposition and the book it makes.

import type { Book } from "../../core/book.ts";
import type { Currency } from "../../core/currency.ts";
import type { Day } from "../../core/day.ts";
import { ONE } from "../../core/fraction.ts";
import type { Offer } from "../../core/offer.ts";
import type { Worth } from "../../core/worth.ts";
import { currenciesCell } from "../../tables/cells/currency.ts";
import { readDecimal } from "../../tables/cells/decimal-number.ts";
import { isFault } from "../../tables/cells/read.ts";
import type { Intake } from "../../tables/intake.ts";
import type { NoAnswer } from "../occasion.ts";
import { hasYenAsUnit } from "../presets/yen-units.ts";
import type { Supposition } from "../protocol.ts";
import { isPercent, withCampaign } from "./campaign.ts";
import { dayOf } from "./day-of.ts";
import { openingOn } from "./later.ts";
import { noSense } from "./no-sense.ts";

type Of<K extends Supposition["kind"]> = Extract<Supposition, { kind: K }>;

/** What a supposition is read with. */
export interface Reading {
  readonly today: Day;
  /** That of the book: its names are those of the tables. */
  readonly intake: Intake;
}

/** The book under one supposition, or why it makes no sense. */
export function applied(one: Supposition, book: Book, reading: Reading): Book | NoAnswer {
  switch (one.kind) {
    case "as-of":
      return book;
    case "not-today":
      return notToday(one, book, reading);
    case "closed":
      return closed(one, book, reading);
    case "campaign":
      return campaign(one, book, reading);
    case "worth":
      return worth(one, book, reading);
    case "exit":
      return exit(one, book, reading);
    default:
      return noSense("unknown");
  }
}

function notToday({ offer: key }: Of<"not-today">, book: Book, reading: Reading): Book | NoAnswer {
  const [source, exit] = [nameOf(key.source, reading), nameOf(key.exit, reading)];
  const isMeant = ({ row, lot, ...offer }: Offer) =>
    row === key.row &&
    offer.source === source &&
    offer.exit === exit &&
    lot.give === key.give &&
    lot.get === key.get;
  const { row } = key;
  const meant = book.offers.filter(isMeant);
  if (meant.length === 0) return noSense("no-offer", { row, source: key.source, exit: key.exit });
  return meant.reduce((other, offer) => openingOn(other, offer, reading.today + 1), book);
}

function closed({ currency: text }: Of<"closed">, book: Book, reading: Reading): Book | NoAnswer {
  const currency = nameOf(text, reading);
  if (currency === null) return noSense("currency", { currency: text });
  const offers = book.offers.map((offer) =>
    offer.source === currency || offer.exit === currency ? { ...offer, isOpen: false } : offer,
  );
  return { ...book, offers };
}

function campaign(one: Of<"campaign">, book: Book, reading: Reading): Book | NoAnswer {
  const [source, exit] = [nameOf(one.source, reading), nameOf(one.exit, reading)];
  if (source === null) return noSense("currency", { currency: one.source });
  if (exit === null) return noSense("currency", { currency: one.exit });
  const [from, until] = [dayOf(one.from), dayOf(one.until)];
  if (typeof from !== "number") return from;
  if (typeof until !== "number") return until;
  if (until < from) return noSense("backwards", { from: one.from, until: one.until });
  const percent = readDecimal(one.percent);
  if (isFault(percent) || !isPercent(percent.value)) {
    return noSense("percent", { percent: String(one.percent) });
  }
  return withCampaign(book, { source, exit, percent: percent.value, from, until });
}

function worth(
  { currency: text, yen }: Of<"worth">,
  book: Book,
  reading: Reading,
): Book | NoAnswer {
  const currency = nameOf(text, reading);
  if (currency === null) return noSense("currency", { currency: text });
  const leftOver = readDecimal(yen);
  if (isFault(leftOver)) return noSense("yen", { yen: String(yen) });
  const row = book.worth.get(currency) ?? factOf(currency);
  if (row === null) return noSense("no-worth", { currency });
  const changed = new Map(book.worth).set(currency, { ...row, leftOver: leftOver.value });
  return { ...book, worth: changed };
}

function exit({ needRow, exit: text }: Of<"exit">, book: Book, reading: Reading): Book | NoAnswer {
  if (!book.needs.some(({ row }) => row === needRow)) return noSense("need", { row: needRow });
  const read = currenciesCell(text, reading.intake);
  if (isFault(read)) return noSense("exit", { exit: String(text) });
  const exits = read.value;
  const bare = exits.find((currency) => !book.worth.has(currency));
  if (bare !== undefined) return noSense("no-worth", { currency: bare });
  const needs = book.needs.map((need) => (need.row === needRow ? { ...need, exits } : need));
  return { ...book, needs };
}

/** The name as the tables write it; null where none of them has it. */
function nameOf(text: string, { intake: { names } }: Reading): Currency | null {
  const known = new Set(names.known());
  const name = names.currency(String(text));
  return known.has(name) ? name : null;
}

// Face values that are a matter of fact; of anything else nothing is guessed.
function factOf(currency: Currency): Worth | null {
  if (!hasYenAsUnit(currency)) return null;
  return { row: 0, currency, yenPerUnit: ONE, leftOver: ONE, validity: { kind: "endless" } };
}

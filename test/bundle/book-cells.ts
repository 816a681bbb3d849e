// A book as the tables somebody would have typed, so that a formula can be asked about it.

import type { Book } from "../../src/core/book.ts";
import type { Cap } from "../../src/core/cap.ts";
import { type Day, isoDate } from "../../src/core/day.ts";
import { toNumber } from "../../src/core/fraction.ts";
import type { Offer } from "../../src/core/offer.ts";
import type { Validity } from "../../src/core/validity.ts";

type Rows = unknown[][];

export interface BookCells {
  readonly balances: Rows;
  readonly offers: Rows;
  readonly needs: Rows;
  readonly worth: Rows;
  readonly asOf: string;
  readonly limits: Rows;
  readonly settings: Rows;
}

/** The tables of a book, with English headers. */
export function bookCells(book: Book): BookCells {
  return {
    asOf: isoDate(book.asOf),
    balances: [
      ["Source", "Points", "Available from", "Expires"],
      ...book.holdings.map((lot) => [
        lot.currency,
        lot.units,
        date(lot.availableFrom),
        date(lot.expires),
      ]),
    ],
    offers: [OFFER_HEADERS, ...book.offers.map(offerRow)],
    limits: [
      ["Source", "Exit", "From", "Until", ...CAP_HEADERS],
      ...book.limits.map((limit) => [
        limit.source,
        limit.exit ?? "",
        date(limit.from),
        date(limit.until),
        ...capCells(limit.cap),
      ]),
    ],
    needs: [
      ["Exit", "Amount", "Date", "Worth", "Note"],
      ...book.needs.map((need) => [
        need.exits.join("/"),
        toNumber(need.amount),
        isoDate(need.day),
        toNumber(need.worth),
        need.note,
      ]),
    ],
    worth: [
      ["Currency", "Yen per unit", "Worth", "Valid for"],
      ...[...book.worth.values()].map((row) => [
        row.currency,
        toNumber(row.yenPerUnit),
        toNumber(row.leftOver),
        validFor(row.validity),
      ]),
    ],
    settings: [
      ["Setting", "Value"],
      ["Effort per request", toNumber(book.effort)],
      ["Spare days", book.spareDays],
      ["Plan until", isoDate(book.until)],
      ["Stale after", book.staleAfter],
    ],
  };
}

const CAP_HEADERS = ["Cap", "Cap in", "Cap per", "Used"];

const OFFER_HEADERS = [
  ...["Source", "Exit", "Give", "Get", "Crediting", "From", "Until", "First-come", "Status"],
  ...["Minimum", "Step", "Maximum", "Amounts"],
  ...["Fee", "Fee from", "Fee free from"],
  ...["Bonus", "Bonus in", "Bonus crediting"],
  ...["Condition", "Met", "Confirmed on", "Note"],
  ...CAP_HEADERS,
];

function offerRow(offer: Offer): unknown[] {
  return [
    ...[offer.source, offer.exit, offer.lot.give, offer.lot.get, offer.crediting.text],
    ...[date(offer.from), date(offer.until), offer.isFirstCome, offer.isOpen ? "open" : "closed"],
    ...amountCells(offer),
    ...feeCells(offer),
    ...bonusCells(offer),
    ...[offer.condition?.text ?? "", offer.condition?.isMet ?? ""],
    ...[date(offer.confirmedOn), offer.note],
    ...capCells(offer.cap),
  ];
}

function amountCells({ amounts }: Offer): unknown[] {
  if (amounts.kind === "named") return ["", "", "", amounts.amounts.join("/")];
  return [amounts.minimum, amounts.step, amounts.maximum ?? "", ""];
}

function feeCells({ fee }: Offer): unknown[] {
  const { charge } = fee;
  const amount =
    charge.kind === "none"
      ? charge.stated
        ? 0
        : ""
      : charge.kind === "flat"
        ? charge.amount
        : `${(charge.share.num * 100) / charge.share.den}%`;
  return [amount, fee.from, fee.freeFrom ?? ""];
}

function bonusCells({ bonus, lot }: Offer): unknown[] {
  if (bonus === null) return ["", "", ""];
  const { num, den } = bonus.perPoint;
  return [(num * lot.give) / den, bonus.currency, bonus.crediting.text];
}

function capCells(cap: Cap | null): unknown[] {
  if (cap === null) return ["", "", "", ""];
  return [cap.amount, cap.counted, cap.per.replace("-", " "), cap.used];
}

function validFor(validity: Validity): string {
  switch (validity.kind) {
    case "endless":
      return "";
    case "days":
      return `${validity.days} days`;
    case "months":
      return `${validity.months} months`;
    case "month-end":
      return validity.months === 0 ? "month end" : `${validity.months} months end`;
  }
}

function date(day: Day | null): string {
  return day === null ? "" : isoDate(day);
}

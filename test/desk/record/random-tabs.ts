// Small spreadsheets by chance: two sites, a hub and two exits, on a Tuesday.

import fc from "fast-check";
import { day } from "../../../src/core/day.ts";
import type { TableId } from "../../../src/tables/problem.ts";
import { type Tabs, TOKYO } from "./sheet.ts";

export const TODAY = day("2026-11-24");

type Row = readonly (string | number | Date)[];

const HEADS: Partial<Record<TableId, readonly string[]>> = {
  balances: ["Source", "Points", "Available from", "Expires"],
  offers: [
    ...["Source", "Exit", "Give", "Get", "Minimum", "Fee", "Crediting", "Until"],
    ...["Cap", "Cap in", "Cap per", "Used", "Bonus", "Bonus in"],
  ],
  limits: ["Source", "Cap", "Cap in", "Cap per", "Used"],
  needs: ["Exit", "Amount", "Date"],
  worth: ["Currency", "Yen per unit", "Worth", "Valid for"],
  settings: ["Setting", "Value"],
  log: [
    ...["Requested on", "Source", "Exit", "Points", "Fee", "Expected", "Credit by", "Crediting"],
    ...["Bonus", "Bonus in", "Credited on", "Received", "Note", "Id"],
  ],
};

const later = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((days) => TOKYO.dateOf(TODAY + days));
const blankOr = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | ""> =>
  fc.option(arbitrary, { nil: "" as const });

const lot = fc
  .tuple(
    fc.constantFrom("A", "B", "ａ", "Hub"),
    fc.integer({ min: 0, max: 60 }).map((points) => points * 10),
    blankOr(later(-3, 4)),
    blankOr(later(4, 12)),
  )
  .map((cells): Row => cells);

const cap = fc.oneof(
  fc.constant(["", "", "", ""] as Row),
  fc.tuple(
    fc.integer({ min: 2, max: 6 }).map((hundreds) => hundreds * 100),
    fc.constantFrom("points", "units"),
    fc.constantFrom("day", "month", "total", "fiscal year"),
    fc.constantFrom("", 0, 100, "１００"),
  ),
  fc.tuple(
    fc.integer({ min: 1, max: 3 }),
    fc.constant("requests"),
    fc.constantFrom("day", "month"),
    fc.constant(0),
  ),
);

const PAIRS = ["A|Hub", "A|X", "B|Hub", "B|Y", "Hub|X", "Hub|Y"].map((pair) => pair.split("|"));

const offer = fc
  .tuple(
    fc.constantFrom(...PAIRS),
    fc.integer({ min: 5, max: 10 }).map((tens) => tens * 10),
    fc.integer({ min: 4, max: 12 }).map((tens) => tens * 10),
    blankOr(fc.constant(200)),
    fc.constantFrom("", 5, "10%"),
    fc.constantFrom("instant", "next day", "2 business days", "3 days"),
    blankOr(later(0, 5)),
    cap,
    fc.constantFrom(["", ""], [7, "Y"], [5, ""]),
  )
  .map(([pair, give, get, minimum, fee, crediting, until, ownCap, bonus]): Row => {
    return [...pair, give, get, minimum, fee, crediting, until, ...ownCap, ...bonus];
  });

const limit = fc
  .tuple(
    fc.constantFrom("A", "B"),
    fc.integer({ min: 2, max: 6 }).map((hundreds) => hundreds * 100),
    fc.constantFrom("points", ""),
    fc.constantFrom("day", "month"),
    fc.constantFrom("", 0, 100),
  )
  .map((cells): Row => cells);

const need = fc
  .tuple(
    fc.constantFrom("X", "Y", "X/Y"),
    fc.integer({ min: 1, max: 6 }).map((hundreds) => hundreds * 100),
    later(0, 8),
  )
  .map((cells): Row => cells);

const worth = (validities: readonly string[]): Row[] => [
  ["A", 1, 0.8, ""],
  ["B", 1, 0.8, ""],
  ["Hub", 1, 0.85, validities[0]!],
  ["X", 1, 0.95, validities[1]!],
  ["Y", 1, 0.9, ""],
];

/** Rows by table, without headers. */
export type Rows = Readonly<Partial<Record<TableId, readonly Row[]>>>;

export const randomRows: fc.Arbitrary<Rows> = fc
  .tuple(
    fc.array(lot, { minLength: 2, maxLength: 5 }),
    fc.array(offer, { minLength: 2, maxLength: 5 }),
    fc.array(limit, { maxLength: 2 }),
    fc.array(need, { maxLength: 2 }),
    fc.tuple(fc.constantFrom("", "5 days", "month end"), fc.constantFrom("", "9 days")),
  )
  .map(([balances, offers, limits, needs, validities]) => {
    const until = ["Plan until", TOKYO.dateOf(TODAY + 10)] as const;
    const settings = [["Effort per request", 10], until];
    return { balances, offers, limits, needs, worth: worth(validities), settings, log: [] };
  });

/** The tabs that hold some rows. */
export function tabsOf(rows: Rows): Tabs {
  const tabs: Tabs = {};
  for (const [id, head] of Object.entries(HEADS) as [TableId, readonly string[]][]) {
    tabs[id] = { name: id, cells: [head, ...(rows[id] ?? [])] };
  }
  return tabs;
}

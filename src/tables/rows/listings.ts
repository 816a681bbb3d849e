// Listings: what a mall pays for a category when one goes through a site.

import type { Day } from "../../core/day.ts";
import type { Fraction } from "../../core/fraction.ts";
import type { Cell } from "../cell.ts";
import { dayCell } from "../cells/day.ts";
import { percent } from "../cells/percent.ts";
import { textCell } from "../cells/text.ts";
import { countFromZero } from "../cells/whole-number.ts";
import { baseWord } from "../cells/word.ts";
import { yesNo } from "../cells/yes-no.ts";
import type { Intake } from "../intake.ts";
import { optional, required } from "../schema.ts";
import { readTable } from "../table.ts";
import { checkWindow, FROM, UNTIL } from "./window.ts";

/** One listing. */
export interface Listing {
  readonly row: number;
  readonly mall: string;
  readonly category: string;
  readonly via: string;
  /** Share of the price; 0 = listed, but pays nothing. */
  readonly rate: Fraction;
  readonly from: Day | null;
  readonly until: Day | null;
  /** Yen of reward; null = no cap. */
  readonly cap: number | null;
  readonly base: "tax-included" | "tax-excluded";
  readonly countsInApp: boolean;
  readonly seenOn: Day | null;
}

export const LISTINGS = {
  id: "listings",
  columns: {
    mall: required("Mall", "モール", textCell),
    category: required("Category", "カテゴリ", textCell),
    via: required("Via", "経由サイト", textCell),
    rate: required("Rate", "還元率", percent),
    from: FROM,
    until: UNTIL,
    cap: optional("Cap", "上限", countFromZero),
    base: optional("Base", "対象額", baseWord),
    app: optional("App", "アプリ", yesNo),
    seenOn: optional("Seen on", "確認日", dayCell),
  },
} as const;

/** The listings of a Listings table. */
export function readListings(cells: Cell, intake: Intake): Listing[] {
  return readTable(cells, LISTINGS, intake).map((row) => {
    const { app, base, ...rest } = row.values;
    checkWindow(row, rest.from, rest.until);
    return { row: row.number, ...rest, base: base ?? "tax-included", countsInApp: app ?? false };
  });
}

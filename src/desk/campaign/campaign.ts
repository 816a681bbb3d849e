// "Add a campaign": a row of Offers with dates and a better rate, otherwise like the standing offer of its pair.

import { isoDate } from "../../core/day.ts";
import type { Offer } from "../../core/offer.ts";
import { type Block, isBlank } from "../../tables/cell.ts";
import { dayCell } from "../../tables/cells/day.ts";
import { isFault } from "../../tables/cells/read.ts";
import { type Intake, newIntake } from "../../tables/intake.ts";
import type { Label } from "../../tables/language.ts";
import { OFFERS, readOffers } from "../../tables/rows/offers.ts";
import { problemsMessage } from "../../tables/words/message.ts";
import { draftEdits, type Written } from "../edits.ts";
import type { NoAnswer, Occasion } from "../occasion.ts";
import { filled, label, type Outcome, written } from "../record/outcome.ts";
import { type DeskTable, type DeskTables, deskLanguage } from "../tables.ts";
import { rateOf } from "./rate.ts";
import { CAMPAIGN_WORDS as WORDS } from "./words.ts";

/** As typed; a blank day is open. */
export interface Campaign {
  readonly source: string;
  readonly exit: string;
  readonly rate: string;
  readonly from: string;
  readonly until: string;
  /** How the site words the time until crediting; "" = as the standing offer. */
  readonly crediting: string;
}

/** What a campaign takes over from the standing offer. Caps are its own, and Limits cover it anyway. */
const KEPT = [
  ...[
    "minimum",
    "step",
    "amounts",
    "maximum",
    "fee",
    "feeFrom",
    "feeFreeFrom",
    "crediting",
    "link",
  ],
] as const;

/** The standing offer of a pair: without dates if there is one; null where the pair has no row. */
export function standingOffer(
  desk: DeskTables,
  source: string,
  exit: string,
): Offer | null | NoAnswer {
  const intake = newIntake(desk.zone);
  const offers = readOffers(desk.tables.offers?.block ?? "", intake);
  if (intake.problems.length > 0) return unreadable(intake);
  const [from, to] = [source, exit].map((name) => intake.names.currency(name));
  const ofPair = offers.filter((offer) => offer.source === from && offer.exit === to);
  return ofPair.find((offer) => offer.from === null && offer.until === null) ?? ofPair[0] ?? null;
}

/** The row to add; refused where its readers would not take it. */
export function campaign(
  desk: DeskTables,
  { today }: Pick<Occasion, "today">,
  asked: Campaign,
): Outcome | NoAnswer {
  const table = desk.tables.offers;
  if (table === undefined) return none(WORDS["no-offers"]);
  const standing = standingOffer(desk, asked.source, asked.exit);
  if (standing !== null && "why" in standing) return standing;
  const rate = rateOf(asked.rate, standing?.lot ?? null);
  if (rate === null) {
    const why = standing === null && asked.rate.includes("%") ? "no-standing" : "no-rate";
    return none(filled(WORDS[why], { found: asked.rate }));
  }
  const from = dayIn(asked.from, desk);
  const until = dayIn(asked.until, desk);
  if (from === null || until === null) {
    return none(filled(WORDS["no-day"], { found: from === null ? asked.from : asked.until }));
  }
  const values: Record<string, Written> = {
    ...(standing === null ? {} : keptOf(table, standing)),
    ...(asked.crediting === "" ? {} : { crediting: asked.crediting }),
    source: standing?.source ?? asked.source,
    exit: standing?.exit ?? asked.exit,
    ...rate,
    from,
    until,
    confirmedOn: desk.zone.dateOf(today),
  };
  return added(desk, table, values);
}

function added(
  desk: DeskTables,
  table: DeskTable,
  values: Readonly<Record<string, Written>>,
): Outcome | NoAnswer {
  const intake = newIntake(desk.zone);
  const [offer] = readOffers(asBlock(values), intake);
  if (intake.problems.length > 0 || offer === undefined) return unreadable(intake);
  const draft = draftEdits(desk);
  const missing = draft.append("offers", values).filter((id) => id !== "confirmedOn");
  if (missing.length > 0) {
    const [first] = missing as [keyof typeof OFFERS.columns];
    return none(filled(WORDS["no-column"], { column: OFFERS.columns[first][table.language] }));
  }
  const parts = {
    source: offer.source,
    exit: offer.exit,
    rate: `${values.give} → ${values.get}`,
    from: offer.from === null ? "…" : isoDate(offer.from),
    until: offer.until === null ? "…" : isoDate(offer.until),
  };
  return written(draft, deskLanguage(desk), filled(WORDS.added, parts), filled(WORDS.what, parts));
}

/** The row as a table of its own, for its readers. */
function asBlock(values: Readonly<Record<string, Written>>): Block {
  const ids = Object.keys(values) as (keyof typeof OFFERS.columns)[];
  return [ids.map((id) => OFFERS.columns[id].en), ids.map((id) => values[id])];
}

function keptOf(table: DeskTable, { row }: Offer): Record<string, Written> {
  const cells = table.block[row - 1] ?? [];
  const kept: Record<string, Written> = {};
  for (const id of KEPT) {
    const at = table.columns.get(id)?.column;
    const cell = at === undefined ? "" : cells[at - 1];
    if (!isBlank(cell)) kept[id] = cell as Written;
  }
  return kept;
}

/** A date of the spreadsheet; "" for an open end, null where the text is no day. */
function dayIn(text: string, { zone }: DeskTables): Date | "" | null {
  if (isBlank(text)) return "";
  const read = dayCell(text, newIntake(zone));
  return isFault(read) ? null : zone.dateOf(read.value);
}

function unreadable({ problems }: Intake): NoAnswer {
  return none(
    filled(WORDS.unreadable, {
      problems: label((language) => problemsMessage(problems, language)),
    }),
  );
}

function none(why: Label): NoAnswer {
  return { kind: "refused", why };
}

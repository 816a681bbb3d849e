// "Who am I": Worth rows for a kind of user, shown before they are written.

import type { Currency } from "../../core/currency.ts";
import { type Fraction, multiply, ONE, toNumber } from "../../core/fraction.ts";
import { noExactAnswer } from "../../functions/exactly.ts";
import type { Label, Language } from "../../tables/language.ts";
import { listed } from "../../tables/words/figures.ts";
import { TABLES } from "../../tables/words/places.ts";
import { draftEdits, type EditDraft } from "../edits.ts";
import type { NoAnswer, Occasion } from "../occasion.ts";
import type { Ask, PresetId, Shown } from "../protocol.ts";
import { filled, label, type Outcome, refused, together, written } from "../record/outcome.ts";
import { missingColumn } from "../record/readings.ts";
import type { DeskTables } from "../tables.ts";
import { shareOf } from "./shares.ts";
import { HEADERS, PRESETS, SAID, STATUS, UNKNOWN } from "./words.ts";
import { type FoundWorth, worthRowsIn } from "./worth-rows.ts";
import { hasYenAsUnit } from "./yen-units.ts";

export interface Preset {
  readonly kind: "preset";
  /** The header, and one row a currency: what Worth would hold, and what is done about it. */
  readonly rows: readonly (readonly Shown[])[];
  /** What is to be written where the user says so; "already" where nothing is. */
  readonly outcome: Outcome;
}

type PresetAsk = Extract<Ask, { kind: "preset" }>;

/** What is done about a currency. */
type Status = keyof typeof STATUS;

interface Line {
  readonly found: FoundWorth;
  /** Yen a unit; null = not known, and never guessed. */
  readonly face: Fraction | null;
  readonly worth: number | null;
  readonly status: Status;
}

/** The Worth rows of a preset: missing rows and blank cells are filled; with `replace` all of them. */
export function preset(
  desk: DeskTables,
  occasion: Occasion,
  { preset: id, replace = false }: PresetAsk,
): Preset | NoAnswer {
  if (!Object.keys(PRESETS).includes(id)) return { kind: "refused", why: UNKNOWN };
  if (desk.tables.worth === undefined) return refused("no-tab", { table: TABLES.worth });
  for (const column of ["currency", "yenPerUnit", "worth"]) {
    const missing = missingColumn(desk, "worth", column);
    if (missing !== null) return missing;
  }
  try {
    const { found, sources } = worthRowsIn(desk);
    const lines = found.map((one) => lineOf(one, id, sources, replace));
    const rows = [
      HEADERS[occasion.language].split("|"),
      ...lines.map((line) => rowOf(line, occasion.language)),
    ];
    return { kind: "preset", rows, outcome: outcomeOf(desk, id, lines) };
  } catch (error) {
    const why = noExactAnswer(error);
    if (why === null) throw error;
    return { kind: "refused", why };
  }
}

function lineOf(
  found: FoundWorth,
  id: PresetId,
  sources: ReadonlySet<Currency>,
  replace: boolean,
): Line {
  const { currency, yenPerUnit, worth, row } = found;
  if (found.isUnreadable) return { found, face: null, worth: null, status: "unreadable" };
  const face = yenPerUnit ?? (hasYenAsUnit(currency) ? ONE : null);
  if (face === null) return { found, face, worth: null, status: "no-yen" };
  const meant = toNumber(multiply(face, shareOf(id, currency, sources)));
  const line = { found, face, worth: meant };
  if (row === null) return { ...line, status: "added" };
  if (worth === null || yenPerUnit === null) {
    return { ...line, worth: worth === null ? meant : toNumber(worth), status: "filled" };
  }
  const now = toNumber(worth);
  if (now === meant) return { ...line, status: "same" };
  return replace ? { ...line, status: "replaced" } : { ...line, worth: now, status: "kept" };
}

function rowOf({ found, face, worth, status }: Line, language: Language): Shown[] {
  const yen = face === null ? "" : toNumber(face);
  return [found.currency, yen, worth ?? "", STATUS[status][language]];
}

function outcomeOf(desk: DeskTables, id: PresetId, lines: readonly Line[]): Outcome {
  const draft = draftEdits(desk);
  const changed = lines.filter(({ status }) => ["added", "filled", "replaced"].includes(status));
  for (const line of changed) writeLine(draft, line);
  const open = lines.filter(({ status }) => status === "no-yen");
  const names = label((language) =>
    listed(
      open.map(({ found }) => found.currency),
      language,
    ),
  );
  const left: Label | null = open.length === 0 ? null : filled(SAID.open, { names });
  if (changed.length === 0) {
    return { kind: "already", said: together([SAID.nothing, left]) };
  }
  const parts = { preset: PRESETS[id], rows: changed.length };
  const said = together([filled(SAID.written, parts), left]);
  const { language } = desk.tables.worth!;
  return written(draft, language, said, filled(SAID.what, parts));
}

function writeLine(draft: EditDraft, { found, face, worth }: Line): void {
  const { currency, row } = found;
  if (face === null || worth === null) return;
  if (row === null) {
    draft.append("worth", { currency, yenPerUnit: toNumber(face), worth });
    return;
  }
  if (found.yenPerUnit === null) draft.set("worth", row, "yenPerUnit", toNumber(face));
  if (found.worth === null || toNumber(found.worth) !== worth)
    draft.set("worth", row, "worth", worth);
}

// Settings: two columns, Setting and Value, in any order of rows.

import type { Day } from "../../core/day.ts";
import { type Fraction, fraction } from "../../core/fraction.ts";
import { type Cell, isBlank, isLeftOut } from "../cell.ts";
import { dayCell } from "../cells/day.ts";
import { amountFromZero } from "../cells/decimal-number.ts";
import { isFault } from "../cells/read.ts";
import { textCell } from "../cells/text.ts";
import { countFromZero } from "../cells/whole-number.ts";
import { fold } from "../fold.ts";
import type { Intake } from "../intake.ts";
import type { Label } from "../language.ts";
import { type Column, headed, optional, required } from "../schema.ts";
import { type Row, readCell, readTable } from "../table.ts";

/** What the user has set, defaults filled in (contract.md, section 1, Settings). */
export interface Settings {
  /** Yen a request. */
  readonly effort: Fraction;
  /** Calendar days kept between crediting and use. */
  readonly spareDays: number;
  /** Last day of the plan; null = not set. */
  readonly until: Day | null;
  /** Row of Plan until; null = not set. */
  readonly untilRow: SettingRow | null;
  /** Days after which an unconfirmed row is stale. */
  readonly staleAfter: number;
  readonly closed: readonly Day[];
  readonly open: readonly Day[];
}

export type SettingRow = Row<typeof SETTINGS.columns>;

export const SETTINGS = {
  id: "settings",
  columns: {
    setting: required("Setting", "設定", textCell),
    value: headed("Value", "値", (cell): { value: Cell } => ({ value: cell })),
  },
} as const;

/** The settings by the names users write. */
const KEYS = {
  effort: optional("Effort per request", "1回の手間", amountFromZero),
  spareDays: optional("Spare days", "余裕日数", countFromZero),
  until: optional("Plan until", "計画の終わり", dayCell),
  staleAfter: optional("Stale after", "確認の期限", countFromZero),
  closed: optional("Closed day", "休業日", dayCell),
  open: optional("Open day", "営業日", dayCell),
};

/** The settings of a Settings table; the defaults where none is passed. */
export function readSettings(cells: Cell, intake: Intake): Settings {
  const rows = isLeftOut(cells) ? [] : readTable(cells, SETTINGS, intake);
  const given = rowsByKey(rows);
  const one = <T>(key: keyof typeof KEYS, column: Column<T>): T | null => {
    const [first, second] = given[key];
    if (second !== undefined) {
      second.reject("setting", "duplicate-setting", second.values.setting, first!.number);
    }
    return first === undefined ? null : settingOf(first, column, intake);
  };
  const many = <T>(key: keyof typeof KEYS, column: Column<T>): T[] =>
    given[key].map((row) => settingOf(row, column, intake)!);
  return {
    effort: one("effort", KEYS.effort) ?? fraction(10),
    spareDays: one("spareDays", KEYS.spareDays) ?? 0,
    until: one("until", KEYS.until),
    untilRow: given.until[0] ?? null,
    staleAfter: one("staleAfter", KEYS.staleAfter) ?? 90,
    closed: many("closed", KEYS.closed).filter((day) => day !== null),
    open: many("open", KEYS.open).filter((day) => day !== null),
  };
}

// Rows whose value is blank keep the default; a setting nobody knows is a slip, never passed over.
function rowsByKey(rows: readonly SettingRow[]): Record<keyof typeof KEYS, SettingRow[]> {
  const given: Record<keyof typeof KEYS, SettingRow[]> = {
    effort: [],
    spareDays: [],
    until: [],
    staleAfter: [],
    closed: [],
    open: [],
  };
  const keys = Object.keys(KEYS) as (keyof typeof KEYS)[];
  for (const row of rows) {
    const name = fold(row.values.setting);
    const key = keys.find((id) => fold(KEYS[id].en) === name || fold(KEYS[id].ja) === name);
    if (key === undefined) {
      row.reject("setting", "unknown-setting", row.values.setting, keyNames());
    } else if (!isBlank(row.values.value)) given[key].push(row);
  }
  return given;
}

function settingOf<T>(row: SettingRow, column: Column<T>, intake: Intake): T | null {
  const read = readCell(row.values.value, column, intake);
  if (!isFault(read)) return read.value;
  row.reject("value", read.code, row.values.value, read.other);
  return null;
}

function keyNames(): Label {
  const columns = Object.values(KEYS);
  return {
    en: columns.map(({ en }) => en).join(", "),
    ja: columns.map(({ ja }) => ja).join("、"),
  };
}

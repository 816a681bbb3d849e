// What a tab of the spreadsheet looks like when the add-on makes it: its columns, what may be typed, and how it is shown.

import type { Label, Language } from "../language.ts";
import type { TableId } from "../problem.ts";
import type { Columns, Schema } from "../schema.ts";

/** Every tab: the tables, the page to start from, and the plan written out as values. */
export type TabId = TableId | "start" | "plan";

/** What a cell is expected to hold. Other input is marked by the sheet, never refused: the readers take more. */
export type CellRule =
  | { readonly kind: "words"; readonly words: Readonly<Record<Language, readonly string[]>> }
  | { readonly kind: "date" }
  | { readonly kind: "at-least"; readonly least: number };

/** How one column looks. */
export interface Look {
  /** What to type, its unit, and what a blank means. */
  readonly about: Label;
  /** Something its reader takes. */
  readonly example: Label;
  readonly rule: CellRule | null;
  /** Number format; "General" is automatic, "@" keeps a text as it is typed. */
  readonly format: string;
  /** Pixels. */
  readonly width: number;
}

export interface TabColumn extends Look {
  /** Name in the schema. */
  readonly id: string;
  readonly header: Label;
  /** `*` in the manual: the column must be there and filled. */
  readonly isRequired: boolean;
}

/** A tab with a table of the user's. */
export interface TableTab {
  readonly id: TableId;
  readonly name: Label;
  /** Name of the table's range, header row included: the same in every language. */
  readonly rangeName: string;
  readonly columns: readonly TabColumn[];
}

/**
 * The columns of a schema with their looks, in the order of the looks: none can be left out, and none invented.
 * They are made when they are asked for: a formula loads this too, and never asks.
 */
export function tableTab<C extends Columns>(
  { id, columns }: Schema<C>,
  name: Label,
  looks: () => Readonly<Record<keyof C & string, Look>>,
): TableTab {
  return {
    id,
    name,
    rangeName: `POINT_${id.toUpperCase()}`,
    get columns() {
      return Object.entries<Look>(looks()).map(([column, look]) => {
        const { ja, en, required } = columns[column]!;
        return { ...look, id: column, header: { ja, en }, isRequired: required };
      });
    },
  };
}

/** A header's note: what to type, and an example. */
export function noteOf({ about, example, isRequired }: TabColumn, language: Language): string {
  const needed = isRequired ? { ja: "【必須】", en: "Required. " }[language] : "";
  const shown = language === "ja" ? `例: ${example.ja}` : `Example: ${example.en}`;
  return `${needed}${about[language]}\n${shown}`;
}

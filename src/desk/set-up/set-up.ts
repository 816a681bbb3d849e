// What is missing of the tabs, and what is to be made of it.

import { fold } from "../../tables/fold.ts";
import type { Language } from "../../tables/language.ts";
import { ALL_TABS, PLAN_NAME, PLAN_TAB_NAME, TABLE_TABS } from "../../tables/tabs/tabs.ts";
import { headers } from "../../tables/words/headers.ts";
import type { IsoDay, TabId } from "../keys.ts";
import type { DeskTables } from "../tables.ts";
import { joinedWidths, type NamedCells, type NewTab } from "./new-tab.ts";
import { startPage } from "./start-page.ts";
import { tablePage } from "./table-page.ts";

/** Names of the sheets by what they are. */
export type FoundTabs = Readonly<Partial<Record<TabId, string>>>;

/**
 * Which sheet is which tab.
 *
 * @param sheets - Names of all sheets.
 * @param sheetOfName - The sheet on which a named range lies; null where there is no such name.
 */
export function foundTabs(
  sheets: readonly string[],
  sheetOfName: (rangeName: string) => string | null,
): FoundTabs {
  const found: Partial<Record<TabId, string>> = {};
  for (const { id, name, rangeName } of ALL_TABS) {
    const names = [fold(name.ja), fold(name.en)];
    const sheet = sheetOfName(rangeName) ?? sheets.find((other) => names.includes(fold(other)));
    if (sheet !== undefined) found[id] = sheet;
  }
  return found;
}

export interface SetUpOptions {
  readonly language: Language;
  readonly today: IsoDay;
  readonly withExample: boolean;
  readonly found: FoundTabs;
  /** Tables of the found tabs. */
  readonly desk: DeskTables;
  /** Whether a range has its name already. */
  readonly isNamed: (rangeName: string) => boolean;
}

export interface SetUp {
  /** In the order in which they stand; the page to start from first, though it is to be made last. */
  readonly tabs: readonly NewTab[];
  /** Names for tables that the user made: their cells stay as they are. */
  readonly names: readonly (NamedCells & { readonly sheet: string })[];
}

/** All that is missing. */
export function setUp(options: SetUpOptions): SetUp {
  const { language, withExample, found, desk } = options;
  const tabs: NewTab[] = [];
  if (found.start === undefined) {
    tabs.push(startPage({ ...options, balances: balanceColumns(desk) }));
  }
  for (const tab of TABLE_TABS) {
    if (found[tab.id] === undefined) tabs.push(tablePage(tab, language, withExample));
  }
  if (found.plan === undefined) tabs.push(planPage(language));
  return { tabs, names: namesOf(options) };
}

// A table that the user has moved is named from its header down, as wide as all that stands beside it.
function namesOf({ desk, isNamed }: SetUpOptions): SetUp["names"] {
  return TABLE_TABS.flatMap(({ id, rangeName }) => {
    const table = desk.tables[id];
    if (table === undefined || isNamed(rangeName)) return [];
    const columns = Math.max(1, table.block[0]?.length ?? 1);
    const place = { row: table.headerRow, column: 1, rows: null, columns };
    return [{ ...place, name: rangeName, sheet: table.name }];
  });
}

function balanceColumns({ tables }: DeskTables) {
  const columns = tables.balances?.columns;
  return {
    source: columns?.get("source")?.column ?? 1,
    points: columns?.get("points")?.column ?? 2,
  };
}

/** The tab of the plan, before anything is written into it. */
function planPage(language: Language): NewTab {
  const about = {
    ja: "メニューの「プランを値で書き出す」を選ぶと、ここに今のプランが値で入ります。",
    en: "Choose Write the plan as values from the menu, and the plan of that moment is put here.",
  };
  const head = headers("plan", language);
  return {
    id: "plan",
    name: PLAN_TAB_NAME[language],
    cells: [[about[language], ...head.slice(1).map(() => "")], head],
    notes: { at: { row: 1, column: 1 }, texts: [[""]] },
    formats: { at: { row: 1, column: 1 }, texts: [["General"]] },
    checks: null,
    headers: [{ row: 2, column: 1, columns: head.length }],
    frozenRows: 2,
    widths: joinedWidths(head.map((_, at) => (at >= head.length - 2 ? 320 : 110))),
    named: [{ name: PLAN_NAME, row: 1, column: 1, rows: 2, columns: head.length }],
  };
}

// All tabs that the add-on makes, in the order in which they stand.

import type { Label } from "../language.ts";
import { BALANCES_TAB, LIMITS_TAB, NEEDS_TAB, WORTH_TAB } from "./holdings.ts";
import { OFFERS_TAB } from "./offers.ts";
import { HISTORY_TAB, LISTINGS_TAB, LOG_TAB, PURCHASES_TAB } from "./past.ts";
import { SETTINGS_TAB } from "./settings.ts";
import type { TabId, TableTab } from "./tab.ts";

/** The cell of the day to reckon from. */
export const AS_OF_NAME = "POINT_AS_OF";
/** The block into which the plan was written last. */
export const PLAN_NAME = "POINT_PLAN";

export const START_NAME: Label = { ja: "はじめに", en: "Start" };
export const PLAN_TAB_NAME: Label = { ja: "プラン", en: "Plan" };

/** The tabs with tables. */
export const TABLE_TABS: readonly TableTab[] = [
  BALANCES_TAB,
  OFFERS_TAB,
  LIMITS_TAB,
  NEEDS_TAB,
  WORTH_TAB,
  SETTINGS_TAB,
  HISTORY_TAB,
  LISTINGS_TAB,
  PURCHASES_TAB,
  LOG_TAB,
];

/** How a tab is known: by its name in either language, or by the range that the add-on has named. */
export interface TabNames {
  readonly id: TabId;
  readonly name: Label;
  readonly rangeName: string;
}

/** Every tab, in order. */
export const ALL_TABS: readonly TabNames[] = [
  { id: "start", name: START_NAME, rangeName: AS_OF_NAME },
  ...TABLE_TABS.map(({ id, name, rangeName }) => ({ id, name, rangeName })),
  { id: "plan", name: PLAN_TAB_NAME, rangeName: PLAN_NAME },
];

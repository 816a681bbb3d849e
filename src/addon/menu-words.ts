// The menu's items, in order: what each is called, and the function it runs.

import type { Label } from "../tables/language.ts";

export interface Item {
  readonly label: Label;
  readonly functionName: string;
  /** One plain line, for readers of the code. */
  readonly about: string;
}

export const MENU: readonly (Item | "separator")[] = [
  {
    label: { ja: "プランナーを開く", en: "Open the planner" },
    functionName: "openPlanner",
    about: "the planner beside the sheet.",
  },
  {
    label: { ja: "シートを用意する", en: "Set up the sheets" },
    functionName: "setUpSheets",
    about: "makes the tabs that are missing.",
  },
  "separator",
  {
    label: { ja: "次の一手を記録する", en: "Record the next step" },
    functionName: "recordNextStep",
    about: "records the next step of the plan as done, or as not possible.",
  },
  {
    label: { ja: "反映・登録を記録する", en: "Record a crediting" },
    functionName: "recordCrediting",
    about: "records that units have come, or that a code was registered.",
  },
  {
    label: { ja: "元に戻す", en: "Undo the last record" },
    functionName: "undoLastRecord",
    about: "takes the last recorded action back.",
  },
  "separator",
  {
    label: { ja: "プランを値で書き出す", en: "Write the plan as values" },
    functionName: "writePlanAsValues",
    about: "writes the plan of this moment into the Plan tab.",
  },
  {
    label: { ja: "今日の日付で計算し直す", en: "Recalculate for today" },
    functionName: "recalculateForToday",
    about: "puts today into the cell of the as-of day.",
  },
  {
    label: { ja: "行を確認する", en: "Check my rows" },
    functionName: "checkMyRows",
    about: "lists rows that cannot be read or look doubtful.",
  },
  {
    label: { ja: "キャンペーンを追加する", en: "Add a campaign" },
    functionName: "addCampaign",
    about: "adds an offer with dates and a better rate.",
  },
  {
    label: { ja: "価値の目安を入れる", en: "Fill in what points are worth" },
    functionName: "choosePreset",
    about: "fills Worth for a kind of user.",
  },
  {
    label: { ja: "1年の記録を書き出す", en: "Write the year's ledger" },
    functionName: "writeYearLedger",
    about: "writes what was exchanged in a year into a new tab.",
  },
  "separator",
  {
    label: { ja: "使い方", en: "Help" },
    functionName: "showHelp",
    about: "what the functions and tables are.",
  },
];

/** The items without what separates them. */
export const ITEMS: readonly Item[] = MENU.filter((entry): entry is Item => entry !== "separator");

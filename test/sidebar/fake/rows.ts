// Tables as the add-on answers them: comparisons, presets, the ledger of a year.

import type { Shown, State } from "../../../src/desk/protocol.ts";
import { NAMES } from "./example-plan.ts";

type Language = State["language"];
type Rows = readonly (readonly Shown[])[];

const EXITS = {
  ja: "交換先,実質価値(円),1ptあたり(円),額面比,ルート,交換ポイント,受取,手数料,端数,反映日,優待,最低交換,確認",
  en: "Exit,Effective yen,Yen per point,% of face,Route,Exchanged,Received,Fee,Left over,Credited by,Preference,Minimum,Check",
};
const SOURCES = {
  ja: "交換元,ポイント,ポイントの価値(円),お得率,ルート,反映日,優待,確認",
  en: "Source,Points,Yen of points,% saved,Route,Credited by,Preference,Check",
};

/** COMPARE_EXITS or COMPARE_SOURCES of the example, one row without an answer. */
export function comparedRows(kind: "compare" | "cost", language: Language): Rows {
  const { hapitas, gift, cash, dotMoney, pex, gendama } = NAMES;
  const route = `${hapitas[language]} → ${gift[language]}`;
  const cap =
    language === "ja"
      ? "月の上限 30,000 ポイントまでの交換です。"
      : "Up to the limit of 30,000 points a month.";
  const none =
    language === "ja" ? "なし: 最低交換 500 に足りません" : "none: below the minimum 500";
  if (kind === "compare") {
    return [
      EXITS[language].split(","),
      [
        gift[language],
        26702.2,
        0.971,
        0.971,
        route,
        20090,
        20500,
        0,
        7410,
        "2026-11-26",
        "2.04%",
        490,
        cap,
      ],
      [
        cash[language],
        26512,
        0.9641,
        0.9641,
        route,
        20200,
        20200,
        105,
        7300,
        "2026-11-26",
        "",
        300,
        "",
      ],
      [dotMoney[language], none, "", "", "", "", "", "", "", "", "", "", ""],
    ];
  }
  return [
    SOURCES[language].split(","),
    [hapitas[language], 980, 980, 0.02, route, "2026-11-26", "2.04%", ""],
    [pex[language], 9900, 990, 0.01, route, "2026-11-22", "", cap],
    [gendama[language], 16500, 1650, -0.65, route, "2026-12-03", "", ""],
  ];
}

export function presetRows(language: Language): Rows {
  const header =
    language === "ja" ? "通貨,1単位の円,価値,書き込み" : "Currency,Yen per unit,Worth,What happens";
  const added = language === "ja" ? "行を追加" : "a new row";
  return [
    header.split(","),
    [NAMES.gift[language], 1, 0.98, added],
    [NAMES.cash[language], 1, 0.95, added],
  ];
}

export function yearRows(language: Language): Rows {
  const header =
    language === "ja" ? "日付,交換元,交換先,ポイント,円" : "Day,Source,Exit,Points,Yen";
  return [
    header.split(","),
    ["2026-11-10", NAMES.hapitas[language], NAMES.gift[language], 4900, 5000],
    ["2026-11-20", '=HYPERLINK("https://example.com")', NAMES.cash[language], 1000, 1000],
  ];
}

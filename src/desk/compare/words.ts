// What is said above a comparison: what was asked, and the best of it.

import type { ExitComparison, SourceComparison } from "../../core/comparison.ts";
import type { Fraction } from "../../core/fraction.ts";
import type { Label, Language } from "../../tables/language.ts";
import { count, listed, quantity, yen } from "../../tables/words/figures.ts";
import { fill } from "../../tables/words/fill.ts";

/** What the fields of the sidebar are called, for messages on what was typed there. */
export const ARGUMENTS = {
  source: { en: "Source", ja: "交換元" },
  points: { en: "Points", ja: "ポイント" },
  exit: { en: "Exit", ja: "交換先" },
  yen: { en: "Yen", ja: "金額(円)" },
} satisfies Record<string, Label>;

const EXITS = {
  best: {
    en: "{points} points of {source} are worth most as {exit}: {value}.",
    ja: "{source} {points} ポイントは{exit}がいちばん得で、{value} になります。",
  },
  "best-strands": {
    en: "{points} points of {source} are worth most as {exit}: {value}. Left over: {left}.",
    ja: "{source} {points} ポイントは{exit}がいちばん得で、{value} になります。端数は {left} です。",
  },
  none: {
    en: "{points} points of {source} cannot be exchanged now; each row says why.",
    ja: "{source} {points} ポイントはいま交換できません。理由は各行のとおりです。",
  },
} satisfies Record<string, Label>;

const COSTS = {
  cheapest: {
    en: "{yen} of {exit} cost least from {source}: {points} points, worth {cost}.",
    ja: "{exit} {yen} 分は{source}がいちばん安く、{points} ポイント({cost} 分)です。",
  },
  "cheapest-unknown": {
    en: "{yen} of {exit} cost {points} points of {source}; what those are worth is not in Worth.",
    ja: "{exit} {yen} 分は{source} {points} ポイントです。そのポイントの額面は「価値」の表にありません。",
  },
  none: {
    en: "{yen} of {exit} cannot be had now; each row says why.",
    ja: "{exit} {yen} 分はいま用意できません。理由は各行のとおりです。",
  },
} satisfies Record<string, Label>;

export function exitsSaid(
  source: string,
  points: number,
  { rows: [best] }: ExitComparison,
  language: Language,
): string {
  const asked = { source, points: count(points) };
  if (best === undefined) return fill(EXITS.none[language], asked);
  const { exit, value, leftOver } = best;
  const left = listed(leftOver.map(quantity), language);
  const words = leftOver.length === 0 ? EXITS.best : EXITS["best-strands"];
  return fill(words[language], { ...asked, exit, value: yen(value), left });
}

export function costSaid(
  exit: string,
  amount: Fraction,
  { rows: [best] }: SourceComparison,
  language: Language,
): string {
  const asked = { exit, yen: yen(amount) };
  if (best === undefined) return fill(COSTS.none[language], asked);
  const { source, points, yenOfPoints } = best;
  const words = yenOfPoints === null ? COSTS["cheapest-unknown"] : COSTS.cheapest;
  const cost = yenOfPoints === null ? "" : yen(yenOfPoints);
  return fill(words[language], { ...asked, source, points: count(points), cost });
}

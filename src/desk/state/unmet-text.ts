// Why a need is not met in full, in words.

import { isoDate } from "../../core/day.ts";
import type { Proof } from "../../planner/plan.ts";
import type { Label, Language } from "../../tables/language.ts";
import { capText } from "../../tables/words/caps.ts";
import { count, sentences, yenAtMost } from "../../tables/words/figures.ts";
import { fill } from "../../tables/words/fill.ts";
import type { Obstacle } from "./obstacles.ts";

const OBSTACLES: Readonly<Record<Obstacle["kind"], Label>> = {
  "no-offer": {
    en: "No offer to {exit} takes requests within the plan.",
    ja: "計画の期間に{exit}へ申請できる交換がありません。",
  },
  "too-late": {
    en: "{offer} is credited on {credited} at the earliest, after {day}.",
    ja: "{offer} の反映は早くても {credited} で、{day} に間に合いません。",
  },
  "cap-full": { en: "No room is left in {cap}.", ja: "{cap}に空きがありません。" },
  "none-held": {
    en: "No points of {source} are left.",
    ja: "{source}のポイントが残っていません。",
  },
  short: {
    en: "What is left of {source} does not reach the minimum {minimum}.",
    ja: "残る{source}は最低交換 {minimum} に届きません。",
  },
  "short-of-fee": {
    en: "What is left of {source} does not reach the minimum {minimum} and its fee, {takes} together.",
    ja: "残る{source}は最低交換 {minimum} と手数料を合わせた {takes} に届きません。",
  },
};

// An optimal plan proves this of every need that it does not meet.
const NOT_WORTH: Label = {
  en: "Within minimums, caps and days, no further request for it would raise the plan's value (proven).",
  ja: "最低交換・上限・反映日の中で、プランの価値を増やす申請はもうありません(証明済み)。",
};

const NONE_FOUND: Label = {
  en: "No further request for it that raises the plan's value was found (there may be up to {gap}).",
  ja: "プランの価値を増やす申請は、ほかに見つかりませんでした(あっても {gap} 以内)。",
};

/** Sentences enough to act on. */
const MOST = 3;

/** Why a need is not met in full; `obstacles` null where only value speaks against more. */
export function unmetText(
  obstacles: readonly Obstacle[] | null,
  proof: Proof,
  language: Language,
): string {
  if (obstacles !== null) {
    const texts = new Set(obstacles.map((obstacle) => obstacleText(obstacle, language)));
    return sentences([...texts].slice(0, MOST), language);
  }
  if (proof.kind === "optimal") return NOT_WORTH[language];
  return fill(NONE_FOUND[language], { gap: yenAtMost(proof.gap) });
}

function obstacleText(obstacle: Obstacle, language: Language): string {
  const values: Record<string, string> = {};
  if ("exit" in obstacle) values.exit = obstacle.exit;
  if ("source" in obstacle) values.source = obstacle.source;
  if ("offer" in obstacle) values.offer = `${obstacle.offer.source} → ${obstacle.offer.exit}`;
  if ("credited" in obstacle) values.credited = isoDate(obstacle.credited);
  if ("day" in obstacle) values.day = isoDate(obstacle.day);
  if ("minimum" in obstacle) values.minimum = count(obstacle.minimum);
  if ("takes" in obstacle) values.takes = count(obstacle.takes);
  if ("cap" in obstacle) values.cap = capText(obstacle.cap, language);
  return fill(OBSTACLES[obstacle.kind][language], values);
}

// PLAN_SUMMARY's answer as cells: the plan in twelve lines.

import type { Book } from "../../core/book.ts";
import { type Day, isoDate } from "../../core/day.ts";
import {
  add,
  compare,
  divide,
  type Fraction,
  subtract,
  toNumber,
  ZERO,
} from "../../core/fraction.ts";
import type { Plan } from "../../planner/plan.ts";
import type { Cell } from "../cell.ts";
import type { Language } from "../language.ts";
import { count, listed, percentText, sentences, yen } from "../words/figures.ts";
import { headers } from "../words/headers.ts";
import { planChecks } from "../words/plan-checks.ts";
import { proofText } from "../words/proof.ts";
import type { DateZone } from "../zone.ts";

const ITEMS = {
  en: "Value of the plan|Value of doing nothing|Gain|Needs met (yen)|Needs unmet (yen)|Requests|Next step|Decide by|Points that lapse|Proof|Compared by hand|Checks",
  ja: "プランの価値|何もしない場合|増える価値|足りる予定(円)|足りない予定(円)|申請回数|次の一手|期限|失効するポイント|証明|手作業との比較|確認",
} as const;

/** The plan's figures, one row each. */
export function writeSummary(plan: Plan, book: Book, language: Language, zone: DateZone): Cell[][] {
  const met = plan.needs.reduce((sum, outcome) => add(sum, outcome.met), ZERO);
  const asked = plan.needs.reduce((sum, { need }) => add(sum, need.amount), ZERO);
  const last = decideBy(plan);
  const values: Cell[] = [
    toNumber(plan.value),
    toNumber(plan.nothing),
    toNumber(subtract(plan.value, plan.nothing)),
    toNumber(met),
    toNumber(subtract(asked, met)),
    plan.steps.length,
    nextStep(plan, language),
    last === null ? "" : zone.dateOf(last),
    lapses(plan, language),
    proofText(plan.proof, language),
    byHandText(plan, language),
    sentences(planChecks(plan, book, language), language),
  ];
  const items = ITEMS[language].split("|");
  return [headers("summary", language), ...items.map((item, index) => [item, values[index]])];
}

function nextStep({ steps: [step] }: Plan, language: Language): string {
  if (step === undefined) return language === "ja" ? "なし" : "none";
  const { source, exit } = step.offer;
  return `${isoDate(step.day)}: ${source} → ${exit} ${count(step.amount)}pt`;
}

/** The first day on which standing still begins to cost something; null where there is nothing to do. */
export function decideBy({ steps }: Plan): Day | null {
  return steps.length === 0 ? null : Math.min(...steps.map(({ noLaterThan }) => noLaterThan));
}

function lapses(plan: Plan, language: Language): string {
  if (plan.lapses.length === 0) return language === "ja" ? "なし" : "none";
  return listed(
    plan.lapses.map(({ currency, units, day }) =>
      language === "ja"
        ? `${currency} ${count(units)}(${isoDate(day)})`
        : `${currency} ${count(units)} (${isoDate(day)})`,
    ),
    language,
  );
}

function byHandText({ value, byHand }: Plan, language: Language): string {
  const sum = yen(byHand);
  const less = subtract(value, byHand);
  const order = compare(less, ZERO);
  const ja = language === "ja";
  if (order === 0) {
    return ja ? `手作業なら ${sum}(プランと同じ)` : `${sum} by hand (the same as the plan)`;
  }
  const size: Fraction = order > 0 ? less : subtract(ZERO, less);
  const share = compare(value, ZERO) > 0 ? percentText(divide(size, value)) : "";
  if (ja) {
    const much = [yen(size), share].filter((text) => text !== "").join("・");
    return `手作業なら ${sum}(プランより ${much} ${order > 0 ? "少ない" : "多い"})`;
  }
  const much = [yen(size), share].filter((text) => text !== "").join(", ");
  return `${sum} by hand (${much} ${order > 0 ? "less" : "more"} than the plan)`;
}

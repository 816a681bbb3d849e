// PLAN_SUMMARY: the plan's figures in two columns.

import { writeSummary } from "../tables/write/summary.ts";
import type { CustomFunction } from "./custom-function.ts";
import { PLAN_ARGUMENTS, planCall } from "./plan-call.ts";

export const planSummary: CustomFunction = {
  name: "PLAN_SUMMARY",
  help: {
    ja: "プランの価値、増える価値、足りる予定、次の一手、期限などを2列で返します。",
    en: "The plan in short: value, gain, needs met, next step, the day to decide by.",
  },
  arguments: PLAN_ARGUMENTS,
  compute: planCall(writeSummary),
};

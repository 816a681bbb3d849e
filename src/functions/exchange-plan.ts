// EXCHANGE_PLAN: what to exchange on which day, and why.

import { writePlan } from "../tables/write/plan.ts";
import type { CustomFunction } from "./custom-function.ts";
import { PLAN_ARGUMENTS, planCall } from "./plan-call.ts";

export const exchangePlan: CustomFunction = {
  name: "EXCHANGE_PLAN",
  help: {
    ja: "いつ・どこから・どこへ・どれだけ交換するかを、理由と期限つきの表で返します。",
    en: "A dated plan: what to exchange on which day, why, and by when at the latest.",
  },
  arguments: PLAN_ARGUMENTS,
  compute: planCall(writePlan),
};

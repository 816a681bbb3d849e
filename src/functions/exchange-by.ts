// EXCHANGE_BY: the last day of request that is still in time.

import { exchangeBy as lastRequestDay } from "../core/crediting.ts";
import { creditingCall } from "./crediting-call.ts";
import type { CustomFunction } from "./custom-function.ts";
import { CREDITING, SETTINGS } from "./shared-arguments.ts";

export const exchangeBy: CustomFunction = {
  name: "EXCHANGE_BY",
  help: {
    ja: "使う日に間に合う、最後の申請日を返します（余裕日数を差し引きます）。",
    en: "The last request day that is still credited in time, Spare days kept.",
  },
  arguments: [
    {
      name: "needed",
      help: { ja: "使う日（範囲も可）", en: "day of use; may be a range" },
    },
    CREDITING,
    SETTINGS,
  ],
  compute: (args, host) =>
    creditingCall(args, host, "needed", (needed, crediting, calendar, { spareDays }) =>
      lastRequestDay(needed - spareDays, crediting, calendar),
    ),
};

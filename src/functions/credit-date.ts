// CREDIT_DATE: when the units of a request are there.

import { creditedBy } from "../core/crediting.ts";
import { creditingCall } from "./crediting-call.ts";
import type { CustomFunction } from "./custom-function.ts";
import { CREDITING, SETTINGS } from "./shared-arguments.ts";

export const creditDate: CustomFunction = {
  name: "CREDIT_DATE",
  help: {
    ja: "申請した日と反映の書き方から、遅くとも反映される日を返します。",
    en: "The latest day on which a request is credited.",
  },
  arguments: [
    {
      name: "requested",
      help: { ja: "申請日（範囲も可）", en: "day of the request; may be a range" },
    },
    CREDITING,
    SETTINGS,
  ],
  compute: (args, host) => creditingCall(args, host, "requested", creditedBy),
};

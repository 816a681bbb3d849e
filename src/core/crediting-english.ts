// Crediting words in English, in lower case, every dash between numbers a ~, number words as digits.

import {
  afterBusinessDays,
  afterDays,
  afterMinutes,
  afterMonths,
  businessDayOfMonth,
  dayOfMonth,
  type PhraseBook,
} from "./crediting-phrases.ts";

const REQUEST = "(?:the |your )?(?:request|application|exchange)";

export const ENGLISH: PhraseBook = {
  phrases: [
    [/^(?:instant(?:ly)?|immediate(?:ly)?|real ?time|same day)$/, () => afterDays(0)],
    [/^next day$/, () => afterDays(1)],
    [new RegExp(`^day after ${REQUEST}$`), () => afterDays(1)],
    [/^next (?:business|working) day$/, () => afterBusinessDays(1)],
    [/^(\d{1,4}) days?$/, (found) => afterDays(Number(found[1]))],
    [/^(\d{1,4}) (?:business|working) days?$/, (found) => afterBusinessDays(Number(found[1]))],
    [/^(\d{1,3}) weeks?$/, (found) => afterDays(7 * Number(found[1]))],
    [/^(\d{1,3}) months?$/, (found) => afterMonths(Number(found[1]))],
    [/^(\d{1,4}) (?:hours?|hrs?)$/, (found) => afterMinutes(60 * Number(found[1]))],
    [/^(\d{1,4}) (?:minutes?|mins?)$/, (found) => afterMinutes(Number(found[1]))],
    [/^(\d{1,4}) (?:seconds?|secs?)$/, () => afterDays(0)],
    [/^(?:a )?few (?:seconds|minutes|hours)$/, () => afterDays(0)],
    [/^(?:(?:this )?month end|end of (?:the|this) month)$/, () => dayOfMonth(0, 31)],
    [/^(?:next month end|end of (?:the )?next month)$/, () => dayOfMonth(1, 31)],
    [
      /^(next|this) month (?:on )?(?:the )?(?:day )?(\d{1,2})(?:st|nd|rd|th)?$/,
      (found) => dayOfMonth(monthsOn(found[1]), Number(found[2])),
    ],
    [
      /^(?:day )?(\d{1,2})(?:st|nd|rd|th)? (?:day )?of (?:the )?(next|this) month$/,
      (found) => dayOfMonth(monthsOn(found[2]), Number(found[1])),
    ],
    [
      /^next month (\d{1,2})(?:st|nd|rd|th)? (?:business|working) days?$/,
      (found) => businessDayOfMonth(1, Number(found[1])),
    ],
    [
      /^(\d{1,2})(?:st|nd|rd|th)? (?:business|working) day of (?:the )?next month$/,
      (found) => businessDayOfMonth(1, Number(found[1])),
    ],
  ],
  idle: [
    /^(?:about|around|approximately|approx\.?|roughly|usually|in|on|the) /,
    / (?:or so|later|approx\.?)$/,
    new RegExp(` (?:after|from|of) ${REQUEST}$`),
    /\.$/,
  ],
  within: [
    /^(?:within|by|at most|no later than|max(?:imum)?(?: of)?) /,
    / (?:at most|at the latest|or less)$/,
  ],
  fromNextDay: new RegExp(
    `,? (?:counted |counting )?from the (?:next day|day after)(?: ${REQUEST})?$`,
  ),
  between: / ?~ ?| (?:to|or(?! less| so)) /,
  atEarliest: /^at the earliest /,
  month: /^(?:next|this) month /,
  bareDay: /^\d+(?:st|nd|rd|th)?(?: (?:business|working) days?)?$/,
};

function monthsOn(month: string | undefined): number {
  return month === "next" ? 1 : 0;
}

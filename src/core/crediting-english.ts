// Crediting words in English, in lower case, every dash between numbers a ~.

import {
  afterBusinessDays,
  afterDays,
  afterMinutes,
  afterMonths,
  businessDayOfMonth,
  dayOfMonth,
  type Meaning,
  type PhraseBook,
} from "./crediting-phrases.ts";

const NUMBERS = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const REQUESTS = ["request", "application", "exchange"];

const AT_ONCE: Meaning = { latest: () => afterDays(0) };
const NEXT_DAY: Meaning = { latest: () => afterDays(1) };
const NEXT_BUSINESS_DAY: Meaning = { latest: () => afterBusinessDays(1) };
const DAYS: Meaning = { latest: afterDays };
const BUSINESS_DAYS: Meaning = { latest: afterBusinessDays };
const WEEKS: Meaning = { latest: (n) => afterDays(7 * n) };
const MONTHS: Meaning = { latest: afterMonths };
const HOURS: Meaning = { latest: (n) => afterMinutes(60 * n) };
const MINUTES: Meaning = { latest: afterMinutes };
const MONTH_END: Meaning = { latest: (_, months) => dayOfMonth(months, 31) };
const NEXT_MONTH_END: Meaning = { latest: () => dayOfMonth(1, 31) };
const NTH: Meaning = { latest: (n, months) => dayOfMonth(months, n) };
const NTH_OF_NEXT: Meaning = { latest: (n) => dayOfMonth(1, n) };
const NTH_BUSINESS_DAY: Meaning = { latest: (n, months) => businessDayOfMonth(months, n) };
const NTH_BUSINESS_DAY_OF_NEXT: Meaning = { latest: (n) => businessDayOfMonth(1, n) };

export const ENGLISH: PhraseBook = {
  phrases: {
    instant: AT_ONCE,
    instantly: AT_ONCE,
    immediate: AT_ONCE,
    immediately: AT_ONCE,
    "real time": AT_ONCE,
    realtime: AT_ONCE,
    "same day": AT_ONCE,
    "few seconds": AT_ONCE,
    "few minutes": AT_ONCE,
    "few hours": AT_ONCE,
    "next day": NEXT_DAY,
    "day after request": NEXT_DAY,
    "next business day": NEXT_BUSINESS_DAY,
    "next working day": NEXT_BUSINESS_DAY,
    "# day": DAYS,
    "# days": DAYS,
    "# calendar days": DAYS,
    "# business day": BUSINESS_DAYS,
    "# business days": BUSINESS_DAYS,
    "# working day": BUSINESS_DAYS,
    "# working days": BUSINESS_DAYS,
    "# week": WEEKS,
    "# weeks": WEEKS,
    "# month": MONTHS,
    "# months": MONTHS,
    "# hour": HOURS,
    "# hours": HOURS,
    "# hrs": HOURS,
    "# minute": MINUTES,
    "# minutes": MINUTES,
    "# min": MINUTES,
    "# mins": MINUTES,
    "# second": AT_ONCE,
    "# seconds": AT_ONCE,
    "month end": MONTH_END,
    "end of month": MONTH_END,
    "end of this month": MONTH_END,
    "end of next month": NEXT_MONTH_END,
    "# of next month": NTH_OF_NEXT,
    "day # of next month": NTH_OF_NEXT,
    "# business day of next month": NTH_BUSINESS_DAY_OF_NEXT,
    "# working day of next month": NTH_BUSINESS_DAY_OF_NEXT,
  },
  months: [
    ["next month ", 1],
    ["this month ", 0],
  ],
  inMonth: {
    end: MONTH_END,
    "#": NTH,
    "day #": NTH,
    "on #": NTH,
    "# business day": NTH_BUSINESS_DAY,
    "# business days": NTH_BUSINESS_DAY,
    "# working days": NTH_BUSINESS_DAY,
  },
  idleBefore: "about around approximately approx approx. roughly usually in on"
    .split(" ")
    .map((word) => `${word} `),
  idleAfter: [
    " later",
    " approx",
    ".",
    ...REQUESTS.flatMap((request) => [` after ${request}`, ` from ${request}`, ` of ${request}`]),
  ],
  withinBefore: ["within ", "by ", "at most ", "no later than ", "maximum ", "max "],
  withinAfter: [" at most", " at latest"],
  between: ["~", " to ", " or "],
  atEarliest: "at earliest ",
  withoutRequest: (text) => text,
  fromNextDay: (text) => {
    const days = ["next day", "day after", ...REQUESTS.map((request) => `day after ${request}`)];
    const end = days.map((words) => ` from ${words}`).find((words) => text.endsWith(words));
    return end === undefined ? null : text.slice(0, -end.length).replace(/,$/, "");
  },
};

/**
 * English words without articles, with numbers as digits and "at most" always as "within".
 *
 * @param text - Words in lower case with single spaces.
 * @returns The words as the phrase book knows them.
 * @example plainEnglish("up to a week or so") //=> "within 1 week"
 */
export function plainEnglish(text: string): string {
  const words = text.split(" ").filter((word) => word !== "the" && word !== "your");
  const plain = words.map((word, at) => {
    if (word === "a" || word === "an") return words[at + 1] === "few" ? "" : "1";
    const number = NUMBERS.indexOf(word);
    return number > 0 ? String(number) : word;
  });
  const joined = plain.filter((word) => word !== "").join(" ");
  return joined
    .replace(/\bup to\b/, "within")
    .replace(/ or so$/, "")
    .replace(/^(.*) or less$/, "within $1");
}

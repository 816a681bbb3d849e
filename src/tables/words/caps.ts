// A cap in words: `the cap of 30,000 points a month`.

import type { Counted, Per } from "../../core/cap.ts";
import type { CapInForce } from "../../core/caps-in-force.ts";
import type { Label, Language } from "../language.ts";
import { count } from "./figures.ts";

const COUNTED: Readonly<Record<Counted, Label>> = {
  points: { ja: "ポイント", en: "points" },
  units: { ja: "(受取)", en: "units received" },
  requests: { ja: "回", en: "requests" },
};

const PER: Readonly<Record<Per, Label>> = {
  day: { ja: "1日", en: "a day" },
  month: { ja: "月", en: "a month" },
  year: { ja: "年", en: "a year" },
  "fiscal-year": { ja: "年度", en: "a fiscal year" },
  total: { ja: "期間中", en: "in total" },
};

/** A cap in words. */
export function capText({ cap }: CapInForce, language: Language): string {
  const counted = COUNTED[cap.counted][language];
  const per = PER[cap.per][language];
  if (language === "ja") return `${per}の上限 ${count(cap.amount)} ${counted}`;
  return `the cap of ${count(cap.amount)} ${counted} ${per}`;
}

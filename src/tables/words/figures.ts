// Figures within sentences: yen, counts, shares, quantities.

import type { Quantity } from "../../core/comparison.ts";
import { ceiling, type Fraction, fraction, multiply, toNumber } from "../../core/fraction.ts";
import type { Language } from "../language.ts";

/** A whole number with thousands separators: `12,000`. */
export function count(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}

/** Yen to the hundredth: `¥12,345`, `¥0.5`, `-¥20`. */
export function yen(value: Fraction): string {
  const hundredths = Math.round(toNumber(value) * 100);
  const whole = Math.floor(Math.abs(hundredths) / 100);
  const part = String(Math.abs(hundredths) % 100)
    .padStart(2, "0")
    .replace(/0+$/, "");
  return `${hundredths < 0 ? "-" : ""}¥${count(whole)}${part === "" ? "" : `.${part}`}`;
}

/** The most that something may come to, in yen to the hundredth above: a thousandth may be `¥0.01`. */
export function yenAtMost(value: Fraction): string {
  return yen(fraction(ceiling(multiply(value, fraction(100))), 100));
}

/** A share in percent, to the hundredth: `2.04%`. */
export function percentText(share: Fraction): string {
  return `${Math.round(toNumber(share) * 10000) / 100}%`;
}

/** Some of a currency: `ハピタス 39`. */
export function quantity({ currency, units }: Quantity): string {
  return `${currency} ${count(units)}`;
}

/** Several things in one cell. */
export function listed(items: readonly string[], language: Language): string {
  return items.join(language === "ja" ? "、" : ", ");
}

/** Several sentences in one cell. */
export function sentences(items: readonly string[], language: Language): string {
  return [...new Set(items)].join(language === "ja" ? "" : " ");
}

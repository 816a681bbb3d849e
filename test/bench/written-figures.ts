// Figures as they are read: milliseconds up to a second, seconds above, percents to as many digits as tell.

import type { Figure } from "./ranked.ts";

export function inTime(milliseconds: number): string {
  if (!Number.isFinite(milliseconds)) return "refused";
  if (milliseconds >= 1000) return `${Number((milliseconds / 1000).toFixed(1))} s`;
  return `${milliseconds.toFixed(milliseconds < 100 ? 1 : 0)} ms`;
}

export function percent(value: number): string {
  return value === 0 ? "0 %" : `${value.toFixed(value < 0.1 ? 4 : value < 10 ? 2 : 0)} %`;
}

/** `410 ms`, or `not within 10 s`. */
export function timeOf({ value, isMore }: Figure): string {
  return isMore ? `not within ${inTime(value)}` : inTime(value);
}

/** `34×`, or `≥ 34×`. */
export function ratioOf({ value, isMore }: Figure): string {
  return `${isMore ? "≥ " : ""}${value.toFixed(value < 10 ? 1 : 0)}×`;
}

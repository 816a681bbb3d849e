// A campaign's rate as people write it: `490 → 500`, or so many percent better than the standing offer.

import type { Lot } from "../../core/offer.ts";
import { tidy } from "../../tables/fold.ts";

/** What an Offers row holds of a rate: both may be texts that its readers take exactly. */
export interface RateCells {
  readonly give: number | string;
  readonly get: number | string;
}

const PERCENT =
  /^\+?(\d{1,3})(?:\.(\d{1,4}))?\s*(?:%|パーセント|percent)(?:\s*(?:増量|アップ|up|better|more))?$/i;
const LOT = /^([\d,]+)\s*[^\d\s→=:~>-]*\s*(?:→|->|=>|:|~|to)\s*([\d,.]+)[^\d]*$/i;

/** The rate that a text means; null where it means none, or a percentage has nothing to be better than. */
export function rateOf(text: string, standing: Lot | null): RateCells | null {
  const tidied = tidy(text);
  const percent = PERCENT.exec(tidied);
  if (percent !== null) {
    const [, whole = "", decimals = ""] = percent;
    return standing === null ? null : better(standing, whole, decimals);
  }
  const lot = LOT.exec(tidied);
  return lot === null ? null : { give: cellOf(lot[1]!), get: cellOf(lot[2]!) };
}

/** Get × (100 + percent) ÷ 100, written out in decimals: nothing is rounded. */
function better({ give, get }: Lot, whole: string, decimals: string): RateCells {
  const scaled = Number(`1${whole.padStart(2, "0").slice(-2)}${decimals}`);
  const hundreds = whole.length > 2 ? Number(whole.slice(0, -2)) : 0;
  const places = 2 + decimals.length;
  const factor = scaled + hundreds * 10 ** places;
  const digits = String(get * factor).padStart(places + 1, "0");
  const text = `${digits.slice(0, -places)}.${digits.slice(-places)}`.replace(/\.?0+$/, "");
  return { give, get: cellOf(text) };
}

/** A whole number as such; anything else as its text, which readers take digit by digit. */
function cellOf(text: string): number | string {
  const plain = text.replace(/,/g, "");
  const value = Number(plain);
  return /^\d+$/.test(plain) && Number.isSafeInteger(value) ? value : text;
}

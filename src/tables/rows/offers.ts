// Offers: one row an offer; a campaign is an offer with dates and a better rate.

import { fraction } from "../../core/fraction.ts";
import type { Amounts, Bonus, Lot, Offer } from "../../core/offer.ts";
import type { Cell } from "../cell.ts";
import { creditingCell } from "../cells/crediting.ts";
import { currencyCell } from "../cells/currency.ts";
import { dayCell } from "../cells/day.ts";
import { amountAboveZero } from "../cells/decimal-number.ts";
import { namedAmounts } from "../cells/named-amounts.ts";
import { feeCharge } from "../cells/percent.ts";
import { textCell } from "../cells/text.ts";
import { countFromZero, wholeNumber } from "../cells/whole-number.ts";
import { feeFromWord, perWord, statusWord } from "../cells/word.ts";
import { yesNo } from "../cells/yes-no.ts";
import type { Intake } from "../intake.ts";
import { optional, required } from "../schema.ts";
import { type Row, readTable } from "../table.ts";
import { CAP_IN, capOf, USED } from "./cap.ts";
import { checkWindow, FROM, UNTIL } from "./window.ts";

export const OFFERS = {
  id: "offers",
  columns: {
    source: required("Source", "交換元", currencyCell),
    exit: required("Exit", "交換先", currencyCell),
    give: required("Give", "交換ポイント", wholeNumber(1)),
    get: required("Get", "受取", amountAboveZero),
    minimum: optional("Minimum", "最低交換", wholeNumber(1)),
    step: optional("Step", "交換単位", wholeNumber(1)),
    amounts: optional("Amounts", "交換額", namedAmounts),
    maximum: optional("Maximum", "1回上限", wholeNumber(1)),
    fee: optional("Fee", "手数料", feeCharge),
    feeFrom: optional("Fee from", "手数料の引き方", feeFromWord),
    feeFreeFrom: optional("Fee free from", "手数料無料", wholeNumber(1)),
    crediting: required("Crediting", "反映", creditingCell),
    from: FROM,
    until: UNTIL,
    firstCome: optional("First-come", "先着", yesNo),
    cap: optional("Cap", "上限", countFromZero),
    capIn: CAP_IN,
    capPer: optional("Cap per", "期間", perWord),
    used: USED,
    condition: optional("Condition", "条件", textCell),
    met: optional("Met", "達成", yesNo),
    bonus: optional("Bonus", "増量", amountAboveZero),
    bonusIn: optional("Bonus in", "増量の種類", currencyCell),
    bonusCrediting: optional("Bonus crediting", "増量の反映", creditingCell),
    status: optional("Status", "状態", statusWord),
    confirmedOn: optional("Confirmed on", "確認日", dayCell),
    link: optional("Link", "リンク", textCell),
    note: optional("Note", "メモ", textCell),
  },
} as const;

type OfferRow = Row<typeof OFFERS.columns>;

/** The offers of an Offers table. */
export function readOffers(cells: Cell, intake: Intake): Offer[] {
  return readTable(cells, OFFERS, intake).flatMap((row) => {
    checkRow(row);
    const lot = lotOf(row);
    return lot === null ? [] : [offerOf(row, lot)];
  });
}

function checkRow(row: OfferRow): void {
  const { source, exit, from, until } = row.values;
  checkWindow(row, from, until);
  if (source === exit) row.reject("exit", "same-currency", source);
}

function offerOf(row: OfferRow, lot: Lot): Offer {
  const { values } = row;
  return {
    row: row.number,
    source: values.source,
    exit: values.exit,
    lot,
    amounts: amountsOf(row),
    fee: {
      charge: values.fee ?? { kind: "none", stated: false },
      from: values.feeFrom ?? "balance",
      freeFrom: values.feeFreeFrom,
    },
    crediting: values.crediting,
    from: values.from,
    until: values.until,
    isFirstCome: values.firstCome ?? false,
    cap: capOf(values),
    condition:
      values.condition === null ? null : { text: values.condition, isMet: values.met ?? false },
    bonus: bonusOf(row),
    isOpen: values.status ?? true,
    confirmedOn: values.confirmedOn,
    note: values.note ?? "",
  };
}

// A decimal Get is made whole by a larger lot: 1 → 1.005 is 200 → 201.
function lotOf(row: OfferRow): Lot | null {
  const { give, get } = row.values;
  const whole = give * get.den;
  if (!Number.isSafeInteger(whole)) {
    row.reject("give", "too-large", give);
    return null;
  }
  if (get.den === 1) return { give, get: get.num };
  const rate = fraction(get.num, whole);
  return { give: rate.den, get: rate.num };
}

function amountsOf(row: OfferRow): Amounts {
  const { give, minimum, step, maximum, amounts } = row.values;
  if (amounts !== null) return { kind: "named", amounts };
  const least = minimum ?? give;
  if (maximum !== null && maximum < least) {
    row.reject("maximum", "maximum-below-minimum", maximum, least);
  }
  return { kind: "steps", minimum: least, step: step ?? give, maximum };
}

function bonusOf(row: OfferRow): Bonus | null {
  const { bonus, bonusIn, bonusCrediting, give, exit, crediting } = row.values;
  if (bonus === null) return null;
  if (!Number.isSafeInteger(bonus.den * give)) {
    row.reject("bonus", "too-large", give);
    return null;
  }
  return {
    perPoint: fraction(bonus.num, bonus.den * give),
    currency: bonusIn ?? exit,
    crediting: bonusCrediting ?? crediting,
  };
}

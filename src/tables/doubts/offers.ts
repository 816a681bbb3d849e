// What is doubtful about one offer.

import { isoDate } from "../../core/day.ts";
import { compare, divide, fraction, multiply } from "../../core/fraction.ts";
import type { Fee, Offer } from "../../core/offer.ts";
import { exchange } from "../../core/request.ts";
import type { WorthTable } from "../../core/worth.ts";
import { OFFERS } from "../rows/offers.ts";
import type { DoubtCode } from "../words/doubts.ts";
import { count, percentText } from "../words/figures.ts";
import { type Doubt, doubt, type Judgement, whereExact } from "./doubt.ts";

const { columns } = OFFERS;

/** Doubts that matter to the reader of a plan: a user who keeps no days of confirmation is not told so at every step. */
export function stepDoubts(offer: Offer, judgement: Judgement): Doubt[] {
  return offerDoubts(offer, judgement).filter(({ code }) => code !== "never-confirmed");
}

type Finding = readonly [
  column: keyof typeof columns,
  code: DoubtCode,
  found?: string | number,
  other?: string | number,
];

/** Every doubt about one offer, in the order of its columns. */
export function offerDoubts(offer: Offer, judgement: Judgement): Doubt[] {
  const found = [
    ...whereExact(() => rateDoubts(offer, judgement.worth)),
    ...whereExact(() => amountDoubts(offer)),
    ...timeDoubts(offer, judgement),
    ...capDoubts(offer),
    ...stateDoubts(offer),
  ];
  return found.map(([column, code, value, other]) =>
    doubt("offers", offer.row, columns[column], code, value, other),
  );
}

// Face values that differ this much are mostly units mixed up: 10 PeX are 1 yen. Miles are worth
// what their owner makes of them, so their bound is wider.
function rateDoubts(offer: Offer, worth: WorthTable | null): Finding[] {
  const source = worth?.get(offer.source);
  const exit = worth?.get(offer.exit);
  if (source === undefined || exit === undefined) return [];
  const { give, get } = offer.lot;
  const rate = divide(
    multiply(fraction(get), exit.yenPerUnit),
    multiply(fraction(give), source.yenPerUnit),
  );
  const least = /マイル|mile/i.test(offer.exit) ? fraction(1, 4) : fraction(11, 20);
  const isFar = compare(rate, fraction(3, 2)) > 0 || compare(rate, least) < 0;
  return isFar ? [["get", "rate-far-from-par", percentText(rate)]] : [];
}

function amountDoubts(offer: Offer): Finding[] {
  const { amounts, fee } = offer;
  const found: Finding[] = [];
  if (amounts.kind === "steps") found.push(...minimumDoubts(amounts.minimum, amounts.step, fee));
  const least = amounts.kind === "named" ? amounts.amounts[0]! : amounts.minimum;
  if (exchange(offer, least) === null) found.push(["minimum", "nothing-received", count(least)]);
  if (fee.charge.kind === "none" && !fee.charge.stated) found.push(["fee", "fee-not-stated"]);
  return found;
}

function minimumDoubts(minimum: number, step: number, { charge }: Fee): Finding[] {
  if (charge.kind === "flat" && holdsFee(minimum, charge.amount, step)) {
    return [["minimum", "fee-within-minimum", count(minimum), count(charge.amount)]];
  }
  const beyond = minimum % step;
  if (beyond === 0) return [];
  // Fees found in quoted minimums are a small part of a step: 550 for 500, 315 for 300, 405 for 300.
  const isSmall = minimum > step && beyond * 5 <= step * 2;
  const code = charge.kind === "none" && isSmall ? "minimum-hides-fee" : "minimum-off-step";
  return [["minimum", code, count(minimum), count(step)]];
}

// A minimum of 550 beside a fee of 50 is likely 500 and the fee.
function holdsFee(minimum: number, fee: number, step: number): boolean {
  const rest = minimum - fee;
  if (rest <= 0) return false;
  const zeros = (value: number) => /0*$/.exec(String(value))![0].length;
  return zeros(rest) > zeros(minimum) || (rest % step === 0 && minimum % step !== 0);
}

function timeDoubts(offer: Offer, { asOf, staleAfter }: Judgement): Finding[] {
  const { until, confirmedOn } = offer;
  const found: Finding[] = [];
  if (until !== null && until < asOf) found.push(["until", "offer-over", isoDate(until)]);
  if (confirmedOn === null) found.push(["confirmedOn", "never-confirmed"]);
  else if (confirmedOn > asOf) found.push(["confirmedOn", "confirmed-later", isoDate(confirmedOn)]);
  else if (asOf - confirmedOn > staleAfter) {
    found.push(["confirmedOn", "stale", isoDate(confirmedOn), asOf - confirmedOn]);
  }
  return found;
}

function capDoubts({ cap, lot, amounts }: Offer): Finding[] {
  if (cap === null) return [];
  const found: Finding[] = [];
  const least = amounts.kind === "named" ? amounts.amounts[0]! : amounts.minimum;
  if (cap.used > cap.amount) found.push(["used", "used-above-cap", cap.used, cap.amount]);
  if (cap.counted === "points" && cap.amount < least) {
    found.push(["cap", "cap-below-minimum", count(cap.amount), count(least)]);
  } else if (cap.counted === "points" && (lot.give >= 2 * lot.get || lot.get >= 2 * lot.give)) {
    found.push(["capIn", "cap-in-exit-units", count(cap.amount)]);
  }
  return found;
}

function stateDoubts({ isFirstCome, condition, isOpen }: Offer): Finding[] {
  const found: Finding[] = [];
  if (isFirstCome) found.push(["firstCome", "first-come"]);
  if (condition !== null && !condition.isMet)
    found.push(["met", "condition-not-met", condition.text]);
  if (!isOpen) found.push(["status", "closed"]);
  return found;
}

// What a request that was made does to lots and caps; or which rule it breaks.

import type { BusinessCalendar } from "../core/business-days.ts";
import { type CapInForce, countedBy, periodOf, roomIn } from "../core/caps-in-force.ts";
import { type Crediting, creditedBy } from "../core/crediting.ts";
import type { Currency, Points, Units } from "../core/currency.ts";
import type { Day } from "../core/day.ts";
import { exactInteger } from "../core/fraction.ts";
import type { Holding } from "../core/holding.ts";
import type { Offer } from "../core/offer.ts";
import { type Exchange, exchange, isAllowedAmount } from "../core/request.ts";
import { lastUsableDay } from "../core/validity.ts";
import type { WorthTable } from "../core/worth.ts";
import { type LoweredLot, lowerLots } from "./lowered-lots.ts";

/** A request that was made, and the book it was made in. */
export interface MadeRequest {
  readonly offer: Offer;
  /** Points without the fee. */
  readonly amount: Points;
  /** The day it was made: Used of every cap counts in the period that holds it. */
  readonly day: Day;
  readonly holdings: readonly Holding[];
  /** The caps that bind the offer. */
  readonly caps: readonly CapInForce[];
  readonly worth: WorthTable;
  readonly calendar: BusinessCalendar;
}

/** A lot that is to come. */
export interface IncomingLot {
  readonly currency: Currency;
  readonly units: Units;
  /** The latest day of crediting. */
  readonly from: Day;
  /** Last day of its life; null = no end, or none told. */
  readonly expires: Day | null;
}

/** Used of a cap, before and after the request. */
export interface RaisedCap {
  readonly cap: CapInForce;
  readonly before: number;
  readonly after: number;
}

export interface Effect {
  readonly kind: "effect";
  readonly made: Exchange;
  readonly lowered: readonly LoweredLot[];
  readonly incoming: IncomingLot;
  readonly bonus: IncomingLot | null;
  readonly raised: readonly RaisedCap[];
}

/** The first rule that the request breaks (contract.md, section 4). */
export type Breach =
  | { readonly kind: "closed" }
  | { readonly kind: "condition"; readonly text: string }
  | { readonly kind: "not-yet"; readonly from: Day }
  | { readonly kind: "over"; readonly until: Day }
  | { readonly kind: "amount" }
  | { readonly kind: "nothing-received" }
  | { readonly kind: "short"; readonly there: Points; readonly takes: Points }
  | {
      readonly kind: "cap";
      readonly cap: CapInForce;
      readonly room: number;
      readonly counts: number;
    }
  | { readonly kind: "calendar-ends" };

/**
 * What a request does to the lots it takes, those it brings, and every cap that counts it.
 *
 * @param request - The request; its caps are those that bind its offer.
 * @returns The effect, to the last point; or the first rule it breaks.
 * @example effectOf({ ...request, amount: 1 }).kind //=> "amount"
 */
export function effectOf(request: MadeRequest): Effect | Breach {
  const { offer, amount, day, holdings, calendar } = request;
  const barred = barring(offer, day);
  if (barred !== null) return barred;
  if (!isAllowedAmount(offer.amounts, amount)) return { kind: "amount" };
  const made = exchange(offer, amount);
  if (made === null) return { kind: "nothing-received" };
  const lowered = lowerLots(holdings, offer.source, day, made.takes);
  if (typeof lowered === "number") return { kind: "short", there: lowered, takes: made.takes };
  const raised = raisedCaps(request, made);
  if (!Array.isArray(raised)) return raised;
  const incoming = incomingLot(request, offer.exit, made.receives, offer.crediting);
  const bonus = bonusLot(request, made);
  if (incoming === null || bonus === undefined || day > calendar.lastDay) {
    return { kind: "calendar-ends" };
  }
  return { kind: "effect", made, lowered, incoming, bonus, raised };
}

/**
 * The last day of the life of units that are credited on a day.
 *
 * @param worth - Worth rows.
 * @param currency - The currency credited.
 * @param credited - Day of crediting.
 * @returns The last day; null where Worth tells no end, or has no row of the currency.
 * @example expiryOf(new Map(), "A", 0) //=> null
 */
export function expiryOf(worth: WorthTable, currency: Currency, credited: Day): Day | null {
  const row = worth.get(currency);
  return row === undefined ? null : lastUsableDay(credited, row.validity);
}

function barring(offer: Offer, day: Day): Breach | null {
  if (!offer.isOpen) return { kind: "closed" };
  if (offer.condition !== null && !offer.condition.isMet) {
    return { kind: "condition", text: offer.condition.text };
  }
  if (offer.from !== null && day < offer.from) return { kind: "not-yet", from: offer.from };
  if (offer.until !== null && offer.until < day) return { kind: "over", until: offer.until };
  return null;
}

function raisedCaps({ caps, day }: MadeRequest, made: Exchange): RaisedCap[] | Breach {
  const raised: RaisedCap[] = [];
  for (const cap of caps) {
    const period = periodOf(cap, day);
    if (period === null) continue;
    const counts = countedBy(cap, made);
    const room = roomIn(cap, period, day);
    if (counts > room) return { kind: "cap", cap, room, counts };
    const before = cap.cap.used;
    raised.push({ cap, before, after: exactInteger(before + counts) });
  }
  return raised;
}

/** The bonus's lot; null where there is none, undefined where the calendar ends. */
function bonusLot(
  request: MadeRequest,
  { bonus: units }: Exchange,
): IncomingLot | null | undefined {
  const { bonus } = request.offer;
  if (bonus === null || units === 0) return null;
  return incomingLot(request, bonus.currency, units, bonus.crediting) ?? undefined;
}

function incomingLot(
  { day, worth, calendar }: MadeRequest,
  currency: Currency,
  units: Units,
  crediting: Crediting,
): IncomingLot | null {
  const from = creditedBy(day, crediting, calendar);
  return from === null ? null : { currency, units, from, expires: expiryOf(worth, currency, from) };
}

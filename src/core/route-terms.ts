// One open offer of a hop on its day: what a request of it brings onward, and how much its caps leave.

import type { Counted } from "./cap.ts";
import { type CapInForce, periodOf, roomIn } from "./caps-in-force.ts";
import type { Points, Units } from "./currency.ts";
import type { Day } from "./day.ts";
import type { Offer } from "./offer.ts";
import { type Exchange, exchange } from "./request.ts";

/** What caps leave, by what they count. {@link UNLIMITED} where none counts it. */
export type Rooms = Readonly<Record<Counted, number>>;

/** Larger than any number of points, units or requests that is exact, and still an integer. */
export const UNLIMITED = Number.MAX_SAFE_INTEGER;

/** No cap at all. */
export const NO_CAPS: Rooms = { points: UNLIMITED, units: UNLIMITED, requests: UNLIMITED };

/** An offer as a hop sees it. */
export interface Terms {
  readonly offer: Offer;
  readonly creditedBy: Day;
  /** Whether the bonus arrives in time, and in the currency, to go on with the units received. */
  readonly bonusJoins: boolean;
  /** Scaled yen of a bonus unit that does not join; 0 where there is none. */
  readonly bonusWorth: number;
  /** What its own caps and the shared limits leave, whichever is less. */
  readonly rooms: Rooms;
}

/** So many requests of one amount. */
export interface Times {
  readonly amount: Points;
  readonly times: number;
}

/** Requests of one offer taken together. */
export interface Bundle {
  /** Points that leave the hop's source, fees included. */
  readonly takes: Points;
  /** Units that can go on: those received, and a bonus that joins them. */
  readonly onward: Units;
  /** Scaled yen of bonuses that do not join. */
  readonly side: number;
  /** Points without fees, as caps count them. */
  readonly amount: Points;
  /** Units without the bonus, as caps count them. */
  readonly units: Units;
  readonly requests: number;
}

/** Nothing asked for. */
export const NOTHING: Bundle = { takes: 0, onward: 0, side: 0, amount: 0, units: 0, requests: 0 };

/**
 * What some caps leave on a day.
 *
 * @param caps - Caps that count the same requests.
 * @param day - Day of the requests.
 * @param asOf - The day on which Used was written down.
 * @returns The least that any of them leaves, by what they count; a cap that does not count the day leaves all.
 * @example roomsOf([], day("2026-11-22"), day("2026-11-22")) //=> NO_CAPS
 */
export function roomsOf(caps: readonly CapInForce[], day: Day, asOf: Day): Rooms {
  const rooms = { ...NO_CAPS };
  for (const cap of caps) {
    const period = periodOf(cap, day);
    if (period === null) continue;
    const { counted } = cap.cap;
    rooms[counted] = Math.min(rooms[counted], roomIn(cap, period, asOf));
  }
  return rooms;
}

/**
 * Whether requests keep within rooms.
 *
 * @param bundle - The requests.
 * @param rooms - What caps leave.
 * @returns Whether points, units and requests all fit.
 * @example fits(NOTHING, NO_CAPS) //=> true
 */
export function fits(bundle: Bundle, rooms: Rooms): boolean {
  return (
    bundle.amount <= rooms.points &&
    bundle.units <= rooms.units &&
    bundle.requests <= rooms.requests
  );
}

/**
 * What is left of rooms after some requests.
 *
 * @param rooms - What caps left before.
 * @param bundle - The requests.
 * @returns What they leave now.
 * @example roomsAfter({ ...NO_CAPS, points: 30000 }, single(terms, 980)).points //=> 29020
 */
export function roomsAfter(rooms: Rooms, bundle: Bundle): Rooms {
  const less = (room: number, used: number) => (room === UNLIMITED ? room : room - used);
  return {
    points: less(rooms.points, bundle.amount),
    units: less(rooms.units, bundle.units),
    requests: less(rooms.requests, bundle.requests),
  };
}

/**
 * The tighter of two rooms.
 *
 * @param a - What some caps leave.
 * @param b - What others leave.
 * @returns What all of them leave.
 * @example tighter(NO_CAPS, { ...NO_CAPS, requests: 1 }).requests //=> 1
 */
export function tighter(a: Rooms, b: Rooms): Rooms {
  return {
    points: Math.min(a.points, b.points),
    units: Math.min(a.units, b.units),
    requests: Math.min(a.requests, b.requests),
  };
}

/**
 * One request as a bundle.
 *
 * @param terms - The offer on its day.
 * @param amount - Points without the fee.
 * @returns The bundle; null where the amount is not allowed or brings less than a unit.
 * @example single(terms, 980).onward //=> 1000
 */
export function single(terms: Terms, amount: Points): Bundle | null {
  const made = exchange(terms.offer, amount);
  return made === null ? null : bundleOf(terms, made);
}

/**
 * Two bundles together.
 *
 * @param a - Requests of one offer or several.
 * @param b - More of them.
 * @returns All of them.
 * @example together(single(terms, 490), single(terms, 980)).takes //=> 1470
 */
export function together(a: Bundle, b: Bundle): Bundle {
  return {
    takes: a.takes + b.takes,
    onward: a.onward + b.onward,
    side: a.side + b.side,
    amount: a.amount + b.amount,
    units: a.units + b.units,
    requests: a.requests + b.requests,
  };
}

/**
 * Whether requests are no worse than others of the same offer, whatever is added to either.
 *
 * @param rooms - What caps leave: what they do not count may be used freely.
 * @param a - Some requests.
 * @param b - Others; with as many of them as a, units received decide last.
 * @param more - What is to be counted with b.
 * @returns Whether a takes and uses no more, and brings no less.
 * @example isNoWorse(NO_CAPS, single(terms, 980), together(single(terms, 490), single(terms, 490))) //=> true
 */
export function isNoWorse(rooms: Rooms, a: Bundle, b: Bundle, more = NOTHING): boolean {
  const requests = b.requests + more.requests;
  const units = b.units + more.units;
  return (
    a.takes <= b.takes + more.takes &&
    a.onward >= b.onward + more.onward &&
    a.side >= b.side + more.side &&
    a.requests <= requests &&
    (a.requests < requests || a.units >= units) &&
    (rooms.points === UNLIMITED || a.amount <= b.amount + more.amount) &&
    (rooms.units === UNLIMITED || a.units <= units)
  );
}

function bundleOf(terms: Terms, made: Exchange): Bundle {
  return {
    takes: made.takes,
    onward: made.receives + (terms.bonusJoins ? made.bonus : 0),
    side: terms.bonusJoins ? 0 : made.bonus * terms.bonusWorth,
    amount: made.amount,
    units: made.receives,
    requests: 1,
  };
}

// The offers between two currencies on one day: which take requests, until when they credit, and what caps leave.

import type { BusinessCalendar } from "./business-days.ts";
import type { Limit } from "./cap.ts";
import { capsInForce } from "./caps-in-force.ts";
import { creditedBy } from "./crediting.ts";
import type { Currency } from "./currency.ts";
import type { Day } from "./day.ts";
import type { Offer } from "./offer.ts";
import { takesRequestsOn } from "./request.ts";
import type { Hop } from "./route-stage.ts";
import { NO_CAPS, roomsOf, type Terms, tighter } from "./route-terms.ts";
import { lastUsableDay } from "./validity.ts";
import type { WorthTable } from "./worth.ts";

/** Rules that may be looked past, to tell why a route does not work. */
export interface Lenience {
  readonly caps: boolean;
  readonly conditions: boolean;
  readonly windows: boolean;
}

export const STRICT: Lenience = { caps: false, conditions: false, windows: false };

/** What hops are made of. */
export interface Ground {
  readonly asOf: Day;
  readonly limits: readonly Limit[];
  readonly calendar: BusinessCalendar;
  readonly worth: WorthTable | null;
  readonly lenience: Lenience;
  /** Scaled yen a unit. */
  worthOf(currency: Currency): number;
}

/**
 * The ways in which one hop can be made on a day.
 *
 * A hop is made whole on one day, and the next one as soon as all of its units are credited. So there is one
 * way for each day on which one of its offers credits: the offers that credit by then, at least one of them on
 * that very day, and none whose units would have lapsed. Behind the last hop nothing waits: there is one way.
 *
 * @param ground - Limits, calendar and worth.
 * @param offers - All offers from one currency to another.
 * @param day - Day of the requests.
 * @param isLast - Whether the route ends here.
 * @returns The ways, the soonest first; none where nothing is open.
 * @example hopsOn(ground, [hapitasAmazon], day("2026-11-22"), true).length //=> 1
 */
export function hopsOn(ground: Ground, offers: readonly Offer[], day: Day, isLast: boolean): Hop[] {
  const open = offers.flatMap((offer) => {
    const credited = takes(ground, offer, day)
      ? creditedBy(day, offer.crediting, ground.calendar)
      : null;
    return credited === null ? [] : [{ offer, credited }];
  });
  if (open.length === 0) return [];
  const shared = ground.limits.filter(({ source, exit }) => {
    const [first] = offers;
    return source === first?.source && (exit === null || exit === first.exit);
  });
  const rooms = roomsFor(ground, [], shared, day);
  const hop = (meets: Day | null): Hop => ({
    day,
    rooms,
    meets,
    terms: open.flatMap(({ offer, credited }) => {
      if (meets !== null && !isThere(ground, offer, credited, meets)) return [];
      const own = roomsFor(ground, [offer], [], day);
      return [termsOf(ground, offer, { day, credited, meets, rooms: tighter(own, rooms) })];
    }),
  });
  if (isLast) return [hop(null)];
  const days = [...new Set(open.map(({ credited }) => credited))].sort((a, b) => a - b);
  return days.map(hop);
}

interface When {
  readonly day: Day;
  readonly credited: Day;
  readonly meets: Day | null;
  readonly rooms: Terms["rooms"];
}

function termsOf(ground: Ground, offer: Offer, { day, credited, meets, rooms }: When): Terms {
  const { bonus } = offer;
  if (bonus === null) {
    return { offer, creditedBy: credited, bonusJoins: false, bonusWorth: 0, rooms };
  }
  const bonusDay = creditedBy(day, bonus.crediting, ground.calendar);
  const bonusJoins =
    bonus.currency === offer.exit &&
    (meets === null || (bonusDay !== null && isThere(ground, offer, bonusDay, meets)));
  const bonusWorth = bonusJoins ? 0 : ground.worthOf(bonus.currency);
  return { offer, creditedBy: credited, bonusJoins, bonusWorth, rooms };
}

function takes({ lenience }: Ground, offer: Offer, day: Day): boolean {
  return takesRequestsOn(
    {
      ...offer,
      isOpen: offer.isOpen || lenience.windows,
      from: lenience.windows ? null : offer.from,
      until: lenience.windows ? null : offer.until,
      condition: lenience.conditions ? null : offer.condition,
    },
    day,
  );
}

/** Whether units of an offer's exit, credited on a day, are there and not lapsed on another. */
function isThere({ worth }: Ground, { exit }: Offer, credited: Day, day: Day): boolean {
  if (credited > day) return false;
  const validity = worth?.get(exit)?.validity;
  const last = validity === undefined ? null : lastUsableDay(credited, validity);
  return last === null || day <= last;
}

function roomsFor(
  { asOf, lenience }: Ground,
  offers: readonly Offer[],
  limits: readonly Limit[],
  day: Day,
) {
  if (lenience.caps) return NO_CAPS;
  const shared = limits.map(({ cap, from, until, row }) => ({
    cap,
    offers: [],
    from,
    until,
    stated: { table: "limits" as const, row },
  }));
  return roomsOf([...capsInForce(offers, []), ...shared], day, asOf);
}

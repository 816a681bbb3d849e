// The days to which a request of a plan can move that are not the same to it.

import { countedBy, periodOf, roomIn } from "../core/caps-in-force.ts";
import type { Currency } from "../core/currency.ts";
import type { Day } from "../core/day.ts";
import type { Accountant } from "./account.ts";
import { usedByPeriod } from "./cap-usage.ts";
import { expiryOfCredit } from "./lives.ts";
import { eventsOfBook, movementOf } from "./movement.ts";
import type { Moving } from "./moving.ts";
import { bonusDay, creditDay, type OpenOffer, openOfferOf } from "./open-offer.ts";
import { rankOf } from "./ranks.ts";

/** A request, its offer, and the others of its plan. */
type Moved = Pick<Moving, "open" | "request" | "others">;

/**
 * Days ahead of a request on which caps leave room for it, ever farther from where it stands: of days that are the
 * same to it while all others stay where they are, the farthest.
 *
 * @param accountant - The book's accountant.
 * @param offers - The offers that can be used.
 * @param moving - The request and its plan.
 * @param isLater - Whether later days are ahead, or earlier ones.
 * @returns The days, the nearest first.
 * @example daysApart(example.accountant, example.offers,
 *     { open: example.offers[0], request: example.request, others: [] }, true,
 *   ) //=> [day("2026-12-07"), day("2026-12-27"), day("2026-12-31")]
 */
export function daysApart(
  accountant: Accountant,
  offers: readonly OpenOffer[],
  moving: Moved,
  isLater: boolean,
): Day[] {
  const { book } = accountant;
  const { open, request, others } = moving;
  const movements = others.map((other) => movementOf(openOfferOf(offers, other), other.day));
  const events = eventsOfBook(book, movements);
  const { source, exit, bonus } = open.offer;
  // The request's own lot starts and ends anew each day, so every other event is told apart.
  const from = sorted(events(source).arrivals);
  const lapse = sorted(events(source).expiries.map((day) => day + 1));
  const standing = (currency: Currency) => {
    const filled = sorted(events(currency).fillBy.map((day) => day + 1));
    const alive = sorted(events(currency).aliveOn);
    return (credited: Day) => {
      if (credited > book.until) return "after";
      const expiry = expiryOfCredit(book, currency, credited);
      return `${rankOf(filled, credited)}.${rankOf(alive, expiry)}`;
    };
  };
  const main = standing(exit);
  const extra = bonus === null ? null : standing(bonus.currency);
  const keyOf = (day: Day) => {
    const key = `${rankOf(from, day)}.${rankOf(lapse, day)}|${main(creditDay(open, day))}`;
    return extra === null ? key : `${key}|${extra(bonusDay(open, day))}`;
  };
  const hasRoom = roomBeside(accountant, moving);
  const farthest = new Map<string, Day>();
  const step = isLater ? 1 : -1;
  for (let day = request.day + step; day >= open.first && day <= open.last; day += step) {
    if (!hasRoom(day)) continue;
    const key = keyOf(day);
    // Later keys come later: ranks only rise, or only fall.
    farthest.delete(key);
    farthest.set(key, day);
  }
  return [...farthest.values()];
}

/** Whether caps leave room for a request beside all others, by day. */
function roomBeside(
  { book, caps, worked }: Accountant,
  { open, request, others }: Moved,
): (day: Day) => boolean {
  const { amount, offer } = request;
  const made = worked(book.offers[offer]!, amount)!;
  const rooms = open.caps.map((at) => {
    const cap = caps[at]!;
    const used = usedByPeriod(book, cap, others, worked);
    const own = countedBy(cap, made);
    return (day: Day) => {
      const period = periodOf(cap, day);
      return period === null || (used.get(period) ?? 0) + own <= roomIn(cap, period, book.asOf);
    };
  });
  return (day) => rooms.every((hasRoom) => hasRoom(day));
}

function sorted(days: readonly number[]): number[] {
  return [...days].sort((a, b) => a - b);
}

// What a reader should check of a route beside its figures.

import { capsInForce, countedBy, periodOf, roomIn } from "./caps-in-force.ts";
import type { Note, Quantity, RouteRequest } from "./comparison.ts";
import type { OpenMarket } from "./comparison-market.ts";
import { creditedBy } from "./crediting.ts";
import type { Points } from "./currency.ts";
import type { Day } from "./day.ts";
import type { Offer } from "./offer.ts";
import { takesRequestsOn } from "./request.ts";

/** Days after which a confirmed row counts as stale (contract.md, section 1, Settings, Stale after). */
const STALE_AFTER = 90;

/**
 * What a reader should check before trusting a route.
 *
 * @param open - The market.
 * @param requests - The route's requests.
 * @param leftOver - What stays at the source and at hubs.
 * @returns Notes in the order of the route: its offers', then caps, bonuses and worths.
 * @example notesOf(open, [request], []).map(({ kind }) => kind) //=> ["first-come"]
 */
export function notesOf(
  open: OpenMarket,
  requests: readonly RouteRequest[],
  leftOver: readonly Quantity[],
): Note[] {
  const used = offersOf(requests);
  return [
    ...used.flatMap((offer) => offerNotes(offer, open.market.asOf)),
    ...conditionNotes(open, requests),
    ...capNotes(open, requests, leftOver),
    ...bonusNotes(open, requests),
    ...worthNotes(open, requests, leftOver),
  ].filter((note, at, all) => all.findIndex((other) => isSame(note, other)) === at);
}

function offerNotes(offer: Offer, asOf: Day): Note[] {
  const { charge } = offer.fee;
  const isStale = offer.confirmedOn !== null && asOf - offer.confirmedOn > STALE_AFTER;
  return [
    ...(charge.kind === "none" && !charge.stated
      ? [{ kind: "fee-not-stated" as const, offer }]
      : []),
    ...(isStale ? [{ kind: "stale" as const, offer }] : []),
    ...(offer.isFirstCome ? [{ kind: "first-come" as const, offer }] : []),
  ];
}

/** Better offers of the same hop whose condition is not met. */
function conditionNotes({ market, unmet }: OpenMarket, requests: readonly RouteRequest[]): Note[] {
  return offersOf(requests).flatMap((taken) => {
    const day = requests.find(({ offer }) => offer === taken)?.day ?? market.asOf;
    return unmet
      .filter(
        (offer) =>
          offer.source === taken.source &&
          offer.exit === taken.exit &&
          takesRequestsOn({ ...offer, condition: null }, day) &&
          offer.lot.get * taken.lot.give > taken.lot.get * offer.lot.give,
      )
      .map((offer) => ({ kind: "condition-not-met" as const, offer }));
  });
}

/** Caps that have no room for another step, where points for one are left. */
function capNotes(
  { market, map }: OpenMarket,
  requests: readonly RouteRequest[],
  leftOver: readonly Quantity[],
): Note[] {
  return offersOf(requests).flatMap((offer) => {
    const left = leftOver.find(({ currency }) => currency === offer.source)?.units ?? 0;
    const more = leastMore(offer);
    if (left < more) return [];
    const offers = map.between(offer.source, offer.exit);
    const made = requests.filter((request) => request.offer.source === offer.source);
    return capsInForce(offers, market.limits).flatMap((cap) => {
      const counted = made.filter((request) =>
        cap.offers.some((at) => offers[at] === request.offer),
      );
      const [first] = counted;
      const period = first === undefined ? null : periodOf(cap, first.day);
      if (period === null) return [];
      const used = counted.reduce((sum, request) => sum + countedBy(cap, request.exchange), 0);
      const units = Math.max(1, Math.floor((more * offer.lot.get) / offer.lot.give));
      // A request that can still grow needs no further one.
      const requests = counted.some((request) => canGrow(request, more)) ? 0 : 1;
      const wanted = { points: more, units, requests }[cap.cap.counted];
      const isFull = roomIn(cap, period, market.asOf) - used < wanted;
      return isFull ? [{ kind: "cap-binds" as const, cap }] : [];
    });
  });
}

function canGrow({ offer: { amounts }, exchange }: RouteRequest, more: Points): boolean {
  if (amounts.kind === "named") return false;
  return amounts.maximum === null || exchange.amount + more <= amounts.maximum;
}

function leastMore({ amounts }: Offer): Points {
  return amounts.kind === "named"
    ? Math.min(...amounts.amounts)
    : Math.min(amounts.step, amounts.minimum);
}

/** Bonuses of one currency and day together. */
function bonusNotes({ market }: OpenMarket, requests: readonly RouteRequest[]): Note[] {
  const sums = new Map<string, Extract<Note, { kind: "bonus" }>>();
  for (const { offer, exchange, day } of requests) {
    if (offer.bonus === null || exchange.bonus === 0) continue;
    const { currency, crediting } = offer.bonus;
    const credited = creditedBy(day, crediting, market.calendar);
    if (credited === null) continue;
    const key = `${currency}\n${credited}`;
    const units = exchange.bonus + (sums.get(key)?.bonus.units ?? 0);
    sums.set(key, { kind: "bonus", bonus: { currency, units }, creditedBy: credited });
  }
  return [...sums.values()];
}

/** Currencies that count 0 yen for want of a Worth row, though some of them is left or received. */
function worthNotes(
  { market, hasWorth }: OpenMarket,
  requests: readonly RouteRequest[],
  leftOver: readonly Quantity[],
): Note[] {
  if (market.worth === null) return [];
  const bonuses = requests.flatMap(({ offer, exchange }) =>
    offer.bonus !== null && exchange.bonus > 0 ? [offer.bonus.currency] : [],
  );
  return [...leftOver.map(({ currency }) => currency), ...bonuses]
    .filter((currency) => !hasWorth(currency))
    .map((currency) => ({ kind: "no-worth" as const, currency }));
}

/**
 * The offers of some requests, each once.
 *
 * @param requests - Requests of a route.
 * @returns Their offers, in the order in which they first come.
 * @example offersOf([request, request]) //=> [campaign]
 */
export function offersOf(requests: readonly RouteRequest[]): Offer[] {
  return [...new Set(requests.map(({ offer }) => offer))];
}

function isSame(a: Note, b: Note): boolean {
  if ("offer" in a && "offer" in b) return a.kind === b.kind && a.offer === b.offer;
  if (a.kind === "cap-binds" && b.kind === "cap-binds") {
    return a.cap.stated.table === b.cap.stated.table && a.cap.stated.row === b.cap.stated.row;
  }
  if (a.kind === "no-worth" && b.kind === "no-worth") return a.currency === b.currency;
  return a === b;
}

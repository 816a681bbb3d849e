// The order of one day's requests: each must find its points there, credits of the same day included.

import type { Book } from "../core/book.ts";
import { creditedBy } from "../core/crediting.ts";
import type { Currency } from "../core/currency.ts";
import type { Request } from "./ledger.ts";

/**
 * Orders requests by day and, within a day, so that units credited at once come before those who use
 * them.
 *
 * @param book - The book.
 * @param requests - Requests in any order.
 * @returns The same requests; where offers lead round in a circle within one day, the order in that
 *   circle is by row and may not do: only the ledger can tell.
 * @example inSequence(exampleBook, [
 *     { ...example.request, day: 2 }, { ...example.request, day: 1 },
 *   ]).map(({ day }) => day) //=> [1, 2]
 */
export function inSequence(book: Book, requests: readonly Request[]): Request[] {
  const byDay = new Map<number, Request[]>();
  for (const request of requests) {
    const known = byDay.get(request.day);
    if (known === undefined) byDay.set(request.day, [request]);
    else known.push(request);
  }
  return [...byDay.keys()]
    .sort((a, b) => a - b)
    .flatMap((day) => orderOfDay(book, byDay.get(day)!));
}

/**
 * Puts one more request among others.
 *
 * @param book - The book.
 * @param ordered - Requests in sequence.
 * @param request - Another.
 * @returns All of them in sequence.
 * @example withOneMore(exampleBook, [{ ...example.request, day: 2 }], { ...example.request, day: 1 })
 *   .map(({ day }) => day) //=> [1, 2]
 */
export function withOneMore(book: Book, ordered: readonly Request[], request: Request): Request[] {
  const before = ordered.filter(({ day }) => day < request.day);
  const after = ordered.filter(({ day }) => day > request.day);
  const sameDay = ordered.slice(before.length, ordered.length - after.length);
  return [...before, ...orderOfDay(book, [...sameDay, request]), ...after];
}

function orderOfDay(book: Book, requests: readonly Request[]): Request[] {
  if (requests.length === 1) return [...requests];
  const left = [...requests]
    .sort((a, b) => byName(book, a, b) || b.amount - a.amount)
    .map((request) => ({ request, feeds: creditsAtOnce(book, request) }));
  const feeding = new Map<Currency, number>();
  const count = (currencies: readonly Currency[], by: number) => {
    for (const one of currencies) feeding.set(one, (feeding.get(one) ?? 0) + by);
  };
  for (const { feeds } of left) count(feeds, 1);
  const ordered: Request[] = [];
  while (left.length > 0) {
    const at = left.findIndex(({ request, feeds }) => {
      const { source } = book.offers[request.offer]!;
      return (feeding.get(source) ?? 0) === (feeds.includes(source) ? 1 : 0);
    });
    for (const { request, feeds } of left.splice(Math.max(0, at), 1)) {
      ordered.push(request);
      count(feeds, -1);
    }
  }
  return ordered;
}

/** Rows of the plan are in order of source, then exit (contract.md, section 5). */
function byName(book: Book, a: Request, b: Request): number {
  const one = book.offers[a.offer]!;
  const two = book.offers[b.offer]!;
  return (
    compareNames(one.source, two.source) || compareNames(one.exit, two.exit) || one.row - two.row
  );
}

function compareNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function creditsAtOnce(book: Book, request: Request): Currency[] {
  const { exit, crediting, bonus } = book.offers[request.offer]!;
  const at = (words: typeof crediting) => creditedBy(request.day, words, book.calendar);
  const found = at(crediting) === request.day ? [exit] : [];
  if (bonus !== null && at(bonus.crediting) === request.day) found.push(bonus.currency);
  return found;
}

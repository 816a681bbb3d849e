// Names that differ so little that one of them is probably a slip.

import { fold } from "../fold.ts";
import { sameLabel } from "../language.ts";
import type { Doubt } from "./doubt.ts";

/** Doubts about currency names one letter apart; numbers in a name tell it from its neighbours. */
export function nameDoubts(names: readonly string[]): Doubt[] {
  const found: Doubt[] = [];
  const folded = names.map(fold);
  names.forEach((later, index) => {
    const twin = names[folded.findIndex((earlier) => isSlip(earlier, folded[index]!))];
    if (twin === undefined || names.indexOf(twin) >= index) return;
    const place = { table: null, row: null, column: null };
    found.push({ ...place, code: "similar-names", found: later, other: sameLabel(twin) });
  });
  return found;
}

function isSlip(a: string, b: string): boolean {
  if (a === b) return false;
  if (Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (isSwap(restA, restB)) return true;
  const isOneLetter = restA.length <= 1 && restB.length <= 1;
  // dポイント and Vポイント are two programmes: a short name's first letter tells them apart.
  return isOneLetter && start > 0 && !/\d/.test(restA + restB);
}

function isSwap(a: string, b: string): boolean {
  return a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];
}

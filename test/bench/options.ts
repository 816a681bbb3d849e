// What may be said on the command line of npm run bench.

import { parseArgs } from "node:util";
import type { Size } from "./profiles.ts";
import { RIVALS, type Rival } from "./rivals/task.ts";

export interface BenchOptions {
  readonly sizes: readonly Size[];
  /** Books of every size. */
  readonly books: number;
  readonly rivals: readonly Rival[];
  /** Seconds after which a rival is stopped. */
  readonly patience: (rival: Rival, size: Size) => number;
  /** Books of every size of the table of growth; 0 = no such table. */
  readonly growth: number;
}

const SIZES: readonly Size[] = ["everyday", "heavy", "extreme"];

/** So that a whole run stays within three quarters of an hour on two cores. */
const HIGHS_SECONDS: Readonly<Partial<Record<Size, number>>> = { everyday: 10, heavy: 30 };
const SECONDS = { HiGHS: 20, YALPS: 5, "javascript-lp-solver": 5 };

export function benchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: "string", default: SIZES.join() },
      books: { type: "string", default: "20" },
      against: { type: "string", default: RIVALS.join() },
      seconds: { type: "string" },
      growth: { type: "string", default: "5" },
    },
  });
  const seconds = values.seconds === undefined ? null : countOf(values.seconds);
  return {
    sizes: namesOf(values.sizes, SIZES),
    books: countOf(values.books),
    rivals: namesOf(values.against, RIVALS),
    patience: (rival, size) =>
      seconds ?? (rival === "HiGHS" ? HIGHS_SECONDS[size] : undefined) ?? SECONDS[rival],
    growth: countOf(values.growth),
  };
}

/** Names joined by commas, in any case; `none` = none of them. */
function namesOf<Name extends string>(text: string, known: readonly Name[]): Name[] {
  if (text === "none") return [];
  return text.split(",").map((word) => {
    const name = known.find((other) => other.toLowerCase() === word.trim().toLowerCase());
    if (name === undefined) throw new Error(`"${word}" is none of ${known.join(", ")}`);
    return name;
  });
}

function countOf(text: string): number {
  const count = Number(text);
  if (!Number.isFinite(count) || count < 0) throw new Error(`"${text}" is not a number`);
  return count;
}

// One book of the bench as one line.

import type { Measured, Race } from "./measure.ts";
import type { Rival } from "./rivals/task.ts";
import { inTime, percent } from "./written-figures.ts";

const WIDTHS = [13, 14, 16, 7, 12];
const RIVAL_WIDTH = 34;

export function headRow(rivals: readonly Rival[]): string {
  const titles = ["book", "plan yen", "gap", "steps", "bundle"];
  return inColumns(titles, [...rivals, "by hand loses"]);
}

export function bookRow({
  size,
  seed,
  value,
  gap,
  steps,
  milliseconds,
  lostByHand,
  rivals,
}: Measured): string {
  const own = [
    `${size} ${seed}`,
    value.toFixed(2),
    gap === 0 ? "optimal" : `${gap.toFixed(0)} = ${percent((100 * gap) / value)}`,
    String(steps),
    inTime(milliseconds),
  ];
  return inColumns(own, [
    ...[...rivals.values()].map(raceText),
    `${lostByHand.toFixed(0)} (${percent((100 * lostByHand) / value)})`,
  ]);
}

function raceText({ ending, milliseconds, seconds, agreement }: Race): string {
  switch (ending) {
    case "solved":
      return `${inTime(milliseconds)}, ${agreement === "same" ? "same value" : agreement.toUpperCase()}`;
    case "stopped": {
      const isAtOdds = agreement !== "none" && agreement !== "same";
      return `not within ${seconds} s${isAtOdds ? `, ${agreement.toUpperCase()}` : ""}`;
    }
    case "too-large":
      return "too large for its table";
    case "wrong":
      return "no plan, or none that is legal";
    case "not-asked":
      return "not asked: a ring of one day";
  }
}

function inColumns(own: readonly string[], rest: readonly string[]): string {
  const cells = own.map((text, i) => text.padEnd(WIDTHS[i]!));
  return [...cells, ...rest.map((text) => text.padEnd(RIVAL_WIDTH))].join("").trimEnd();
}

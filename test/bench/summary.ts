// What a reader may paste: one column a size, medians and worst.

import type { Measured, Race } from "./measure.ts";
import type { Size } from "./profiles.ts";
import { exact, type Figure, middle, worst } from "./ranked.ts";
import type { Rival } from "./rivals/task.ts";
import { percent, ratioOf, timeOf } from "./written-figures.ts";

type Line = readonly [title: string, told: (books: readonly Measured[]) => string];

/** A table in Markdown of everything measured. */
export function summaryTable(measured: readonly Measured[], rivals: readonly Rival[]): string {
  const sizes = [...new Set(measured.map(({ size }) => size))];
  const ofSize = (size: Size) => measured.filter((book) => book.size === size);
  const lines: Line[] = [...OWN, ...rivals.flatMap(rivalLines), ...BY_HAND];
  return [
    ["", ...sizes.map((size) => `${size}, ${ofSize(size).length} books`)],
    ["---", ...sizes.map(() => "---")],
    ...lines.map(([title, told]) => [title, ...sizes.map((size) => told(ofSize(size)))]),
  ]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

const OWN: readonly Line[] = [
  [
    "EXCHANGE_PLAN in the bare bundle, each call with its own load: median; worst",
    (books) => bothTimes(books.map(({ milliseconds }) => exact(milliseconds))),
  ],
  [
    "gap as proven, of the plan's value: median; worst",
    (books) => bothPercents(books.map(({ gap, value }) => (100 * gap) / value)),
  ],
  [
    "proven optimal",
    (books) => `${books.filter(({ gap }) => gap === 0).length} of ${books.length}`,
  ],
];

const BY_HAND: readonly Line[] = [
  [
    "exchanging by hand (best single rate now) loses: median; worst",
    (books) => bothPercents(books.map(({ lostByHand, value }) => (100 * lostByHand) / value)),
  ],
];

function rivalLines(rival: Rival): Line[] {
  const goal = rival === "HiGHS" ? "to the same gap" : "to its own proof";
  const races = (books: readonly Measured[]) => books.flatMap(raceOf(rival));
  const ratios = (books: readonly Measured[]) =>
    books.flatMap((book) =>
      raceOf(rival)(book).map((race) => {
        const { value, isMore } = timeSpent(race);
        return { value: value / book.milliseconds, isMore };
      }),
    );
  const lines: Line[] = [
    [`${rival} ${goal}: median; worst`, (books) => bothTimes(races(books).map(timeSpent))],
    [
      `${rival} / EXCHANGE_PLAN: median`,
      (books) => orNone(ratios(books), (all) => ratioOf(middle(all))),
    ],
    [`${rival}: how it came out`, (books) => tally(books, rival)],
  ];
  return lines;
}

function tally(books: readonly Measured[], rival: Rival): string {
  const all = books.flatMap(({ rivals }) => rivals.get(rival) ?? []);
  const count = (is: (race: Race) => boolean) => all.filter(is).length;
  const same = count(({ agreement }) => agreement === "same");
  const odd = all.filter(({ agreement }) => agreement !== "same" && agreement !== "none");
  const parts = [`${count(({ ending }) => ending === "solved")} of ${all.length} in time`];
  if (rival === "HiGHS") parts.push(`${count(({ isClosed }) => isClosed)} closed to 0`);
  parts.push(`${same} agree`);
  if (rival === "HiGHS" && odd.length === 0) parts.push("no plan of ours over its bound");
  for (const words of new Set(odd.map(({ agreement }) => agreement))) {
    parts.push(
      `${odd.filter(({ agreement }) => agreement === words).length} ${words.toUpperCase()}`,
    );
  }
  for (const [ending, words] of [
    ["too-large", "too large for its table"],
    ["wrong", "no legal plan"],
    ["not-asked", "not asked"],
  ] as const) {
    const found = count((race) => race.ending === ending);
    if (found > 0) parts.push(`${found} ${words}`);
  }
  return parts.join(", ");
}

/** The race, where there was one. */
function raceOf(rival: Rival): (book: Measured) => Race[] {
  return ({ rivals }) => {
    const race = rivals.get(rival);
    return race?.ending === "solved" || race?.ending === "stopped" ? [race] : [];
  };
}

function timeSpent({ ending, milliseconds, seconds }: Race): Figure {
  return ending === "solved" ? exact(milliseconds) : { value: seconds * 1000, isMore: true };
}

function bothTimes(figures: readonly Figure[]): string {
  return orNone(figures, (all) => `${timeOf(middle(all))}; ${timeOf(worst(all))}`);
}

function bothPercents(values: readonly number[]): string {
  const figures = values.map(exact);
  return `${percent(middle(figures).value)}; ${percent(worst(figures).value)}`;
}

function orNone(figures: readonly Figure[], told: (all: readonly Figure[]) => string): string {
  return figures.length === 0 ? "—" : told(figures);
}

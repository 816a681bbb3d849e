// A comparison's rows as the sidebar shows them; the columns are those of COMPARE_EXITS and COMPARE_SOURCES.

import type { Shown } from "../../desk/protocol.ts";
import type { Figures } from "../figures.ts";
import type { Words } from "../words/words.ts";

export interface Compared {
  readonly name: string;
  /** What the bar shows: yen of value, or yen of points that it costs. Null where a text says why there is none. */
  readonly amount: number | null;
  readonly headline: string;
  readonly facts: readonly (readonly [label: string, text: string])[];
  readonly check: string;
}

type Row = readonly Shown[];
type CompareWords = Words["ask"]["compare"];

const text = (cell: Shown | undefined) => (cell === undefined ? "" : String(cell));

/** Facts that say something. */
const filled = (facts: readonly (readonly [string, string])[]) =>
  facts.filter(([, value]) => value !== "" && value !== "0");

/** One balance over all exits, best first. */
export function comparedExits(
  [, ...rows]: readonly Row[],
  words: CompareWords,
  figures: Figures,
): Compared[] {
  return rows.map((row) => {
    const [exit, yen, , share, route, exchanged, received, fee, left, by, preference] = row;
    const isNumber = typeof yen === "number";
    const percent = typeof share === "number" ? ` (${figures.count(share * 100)}%)` : "";
    return {
      name: text(exit),
      amount: isNumber ? yen : null,
      headline: isNumber ? figures.yen(yen) + percent : text(yen),
      facts: filled([
        [words.leftOver, figures.cell(left ?? "")],
        [words.route, text(route)],
        [
          words.received,
          received === ""
            ? ""
            : `${figures.cell(exchanged ?? "")} → ${figures.cell(received ?? "")}`,
        ],
        [words.fee, figures.cell(fee ?? "")],
        [words.creditedBy, figures.cell(by ?? "")],
        [words.preference, text(preference)],
      ]),
      check: text(row[12]),
    };
  });
}

/** One exit over all sources, cheapest first. */
export function comparedSources(
  [, ...rows]: readonly Row[],
  words: CompareWords,
  figures: Figures,
): Compared[] {
  return rows.map((row) => {
    const [source, points, yen, saved, route, by, preference, check] = row;
    const isNumber = typeof points === "number";
    return {
      name: text(source),
      amount: typeof yen === "number" ? yen : null,
      headline: isNumber ? words.points2(figures.count(points)) : text(points),
      facts: filled([
        ["", typeof yen === "number" ? words.worthOf(figures.yen(yen)) : ""],
        ["", typeof saved === "number" ? words.saved(`${figures.count(saved * 100)}%`) : ""],
        [words.route, text(route)],
        [words.creditedBy, figures.cell(by ?? "")],
        [words.preference, text(preference)],
      ]),
      check: text(check),
    };
  });
}

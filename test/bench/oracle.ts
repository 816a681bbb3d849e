// npm run oracle: the planner beside HiGHS on as many random books as somebody has time for.
//   npm run oracle -- --size heavy --books 100 --seconds 60 --from 1
//   npm run oracle -- --size spreadsheet --books 5000: small random spreadsheets, HiGHS on every day there is
// Every plan is judged by the referee, which shares no code with the planner. Ends in failure where anything is wrong.

import { parseArgs } from "node:util";
import { comparePlan } from "../oracle/against-highs.ts";
import { fewerDays } from "../oracle/fewer-days.ts";
import { spreadsheetBook } from "../oracle/random-spreadsheets.ts";
import { allDays } from "../oracle/request-days.ts";
import { generateBook } from "./generator.ts";

const SIZES = ["spreadsheet", "small", "modest", "everyday", "heavy", "extreme"] as const;
const EVERY = 10;

const { values } = parseArgs({
  options: {
    size: { type: "string", default: "everyday" },
    books: { type: "string", default: "500" },
    seconds: { type: "string", default: "10" },
    from: { type: "string", default: "1" },
  },
});
const size = SIZES.find((name) => name === values.size);
if (size === undefined) throw new Error(`"${values.size}" is none of ${SIZES.join(", ")}`);
const seconds = Number(values.seconds);
const first = Number(values.from);
const last = first + Number(values.books) - 1;

const tally = { looked: 0, sound: 0, proven: 0, leftOpen: 0 };
for (let seed = first; seed <= last; seed += 1) {
  const faults = await look(size, seed);
  tally.looked += 1;
  if (faults.length === 0) tally.sound += 1;
  for (const fault of faults) console.log(fault);
  if (tally.looked % EVERY === 0 || seed === last) tell(seed);
}
process.exitCode = tally.sound === tally.looked ? 0 : 1;

/** What is wrong with the plan of one book. */
async function look(of: (typeof SIZES)[number], seed: number): Promise<readonly string[]> {
  try {
    const book = of === "spreadsheet" ? spreadsheetBook(seed) : generateBook(of, seed);
    const days = of === "spreadsheet" ? allDays(book) : fewerDays(book);
    const { state, faults } = await comparePlan(book, seconds, days);
    if (state === "proven") tally.proven += 1;
    if (state === "left open") tally.leftOpen += 1;
    return faults.map((fault) => `${of} book ${seed}: the plan ${fault}`);
  } catch (error) {
    return [`${of} book ${seed} has no plan: ${String(error)}`];
  }
}

function tell(seed: number): void {
  const { looked, sound, proven, leftOpen } = tally;
  const lines = [
    `${sound} of ${looked} plans legal, worth what they say and within HiGHS's bound`,
    `HiGHS proves ${proven + leftOpen} in ${seconds} s each`,
    `of these the planner proves ${proven} as well, differing in value only where a fault says so`,
  ];
  console.log(`${values.size} books ${first} to ${seed}: ${lines.join("; ")}`);
}

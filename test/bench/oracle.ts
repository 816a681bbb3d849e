// npm run oracle: the planner beside HiGHS on as many random books as somebody has time for.
//   npm run oracle -- --size heavy --books 100 --seconds 60 --from 1
// Every plan is judged by the referee, which shares no code with the planner. Ends in failure where anything is wrong.

import { parseArgs } from "node:util";
import { comparePlans } from "../oracle/against-highs.ts";
import { fewerDays } from "../oracle/fewer-days.ts";
import type { Size } from "./profiles.ts";

const SIZES: readonly Size[] = ["small", "modest", "everyday", "heavy", "extreme"];
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
async function look(of: Size, seed: number): Promise<readonly string[]> {
  try {
    const one = { first: seed, every: 1, most: seed };
    const compared = await comparePlans(of, one, seconds, 1, fewerDays);
    tally.proven += compared.proven;
    tally.leftOpen += compared.leftOpen;
    return compared.faults;
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

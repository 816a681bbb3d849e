// npm run bench: the built bundle and three other solvers on the same random books in the same run, side by side.
// Nothing here is asserted: figures are to be read. All of it takes about three quarters of an hour; a short run is
//   npm run bench -- --sizes everyday,heavy --books 5 --seconds 10 --against HiGHS --growth 0

import { bookRow, headRow } from "./book-row.ts";
import { tellBundle } from "./formula.ts";
import { tellGrowth } from "./growth.ts";
import { type Measured, measure } from "./measure.ts";
import { benchOptions } from "./options.ts";
import { summaryTable } from "./summary.ts";

const NOTES = `
HiGHS is asked for a plan within the same yen of the best as ours (0 = its own proof), on the oracle's integer program
(test/oracle/milp.ts) over as few days as lose nothing (fewer-days.ts); the other two get the same program and seek their
proof. Their time is the solver's alone; ours is all that a cell waits for. Where a solver is stopped, a ratio is "≥".`;

const options = benchOptions(process.argv.slice(2));
tellBundle();
const measured: Measured[] = [];
if (options.sizes.length > 0) console.log(headRow(options.rivals));
for (const size of options.sizes) {
  for (let seed = 1; seed <= options.books; seed += 1) {
    try {
      const book = await measure(size, seed, options);
      measured.push(book);
      console.log(bookRow(book));
    } catch (error) {
      console.log(`${size} ${seed} has no figures: ${String(error)}`);
    }
  }
}
if (measured.length > 0) console.log(`\n${summaryTable(measured, options.rivals)}\n${NOTES}`);
if (options.growth > 0) tellGrowth(options.growth);

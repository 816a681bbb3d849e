// CHECK_ROWS: every row of any table that is wrong or doubtful.

import { checkRows as findingsOf } from "../tables/check-rows.ts";
import { newIntake } from "../tables/intake.ts";
import { writeFindings } from "../tables/write/findings.ts";
import type { Argument, CustomFunction } from "./custom-function.ts";
import { AS_OF } from "./shared-arguments.ts";

/** As many tables as there are kinds; more may be passed. */
const TABLES = 9;

const table = (number: number): Argument => ({
  name: `table${number}`,
  help:
    number === 1
      ? { ja: "確かめたい表（見出し行を含む）", en: "a table to check, with its header row" }
      : { ja: "確かめたい表", en: "another table" },
  ...(number === 1 ? {} : { isOptional: true }),
});

export const checkRows: CustomFunction = {
  name: "CHECK_ROWS",
  help: {
    ja: "どの表でも、読めない行・あやしい行を、直し方とともに並べます。",
    en: "Every row of any table that cannot be read or looks doubtful, and what to do.",
  },
  arguments: [AS_OF, ...Array.from({ length: TABLES }, (_, index) => table(index + 1))],
  compute([asOf, ...tables], { zone }) {
    const intake = newIntake(zone);
    const findings = findingsOf(tables, asOf, intake);
    return writeFindings(findings, intake.language);
  },
};

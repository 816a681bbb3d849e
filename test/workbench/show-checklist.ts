// npm run checklist: every trap of Google's platform, the tests that cover it, and what none can.

import { checklist } from "./checklist.ts";

let part = "";
for (const { part: own, trap, coveredBy, open } of checklist) {
  if (own !== part)
    console.log(`\n## ${own}\n\n| Trap | Tests | Not covered here |\n| --- | --- | --- |`);
  part = own;
  const tests = coveredBy.map((reference) => reference.replace(/^test\/|\.test\.ts/g, ""));
  console.log(`| ${trap} | ${tests.join("<br>") || "none"} | ${open ?? ""} |`);
}
const covered = checklist.filter(({ coveredBy }) => coveredBy.length > 0);
const tests = new Set(checklist.flatMap(({ coveredBy }) => coveredBy));
console.log(`\n${checklist.length} traps: ${covered.length} covered by ${tests.size} tests.`);

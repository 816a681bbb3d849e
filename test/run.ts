// npm test: every check and test, in three time zones, and one line of what came of it.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const reports = mkdtempSync(join(tmpdir(), "point-exits-"));
const tally = { passed: 0, failed: 0 };

for (const check of ["check:types", "check:style", "check:dead", "check:dist"]) {
  console.log(`\n— ${check}`);
  count(run("npm", ["run", "-s", check], {}) === 0);
}
suite("Asia/Tokyo", []);
// Planner and oracles ask nothing of the clock's zone, and a page in the browser is given zones of its own:
// they take most of the time, and once is enough for them.
const once = [
  "test/oracle/**",
  "test/planner/**",
  "test/browser/**",
  "test/sidebar/browser/**",
  "test/sidebar/faults.test.ts",
].flatMap((tests) => ["--exclude", tests]);
suite("America/Los_Angeles", once);
suite("UTC", once);
rmSync(reports, { recursive: true });

process.exitCode = tally.failed === 0 ? 0 : 1;
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);

/** Runs the tests once in a time zone and adds what its report counts. */
function suite(timeZone: string, more: readonly string[]): void {
  console.log(`\n— tests, TZ=${timeZone}`);
  const report = join(reports, `${timeZone.replace(/\W/g, "-")}.json`);
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
  const status = run("npx", ["vitest", "run", ...reporters, ...more], { TZ: timeZone });
  const found = counted(report);
  tally.passed += found?.passed ?? 0;
  tally.failed += found?.failed ?? 0;
  // A run that broke without a failed test is a failure all the same.
  if (found === null || (status !== 0 && found.failed === 0)) tally.failed += 1;
}

interface Report {
  readonly numPassedTests: number;
  readonly numTotalTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly unknown[];
  }[];
}

/** Tests that passed, and those that did not: failed, skipped, or in a file that would not load. */
function counted(path: string): { passed: number; failed: number } | null {
  try {
    const report = JSON.parse(readFileSync(path, "utf8")) as Report;
    const broken = report.testResults.filter(
      ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
    );
    const passed = report.numPassedTests;
    return passed === 0 ? null : { passed, failed: report.numTotalTests - passed + broken.length };
  } catch {
    return null;
  }
}

function count(isPassed: boolean): void {
  if (isPassed) tally.passed += 1;
  else tally.failed += 1;
}

function run(command: string, args: readonly string[], env: Record<string, string>): number | null {
  const options = {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, NO_COLOR: "1", ...env },
  } as const;
  return spawnSync(command, args, options).status;
}

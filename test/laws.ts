// npm run laws: every law of random cases, tried many times as often as npm test has time for.
//   npm run laws -- --times 20 desk core: only files with these in their paths
// What fails once in some thousands of cases is found here, not by a run of CI.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { startVitest } from "vitest/node";

const root = fileURLToPath(new URL("../", import.meta.url));
const MANY_RUNS = join(root, "test/support/many-runs.ts");
const HOUR = 3_600_000;

const { values, positionals } = parseArgs({
  options: { times: { type: "string", default: "20" } },
  allowPositionals: true,
});
if (!/^[1-9]\d*$/.test(values.times))
  throw new Error(`"${values.times}" is no whole number from 1 on`);
process.env.LAW_TIMES = values.times;

const laws = readdirSync(join(root, "test"), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".test.ts"))
  .map((path) => join("test", path))
  .filter((path) => readFileSync(join(root, path), "utf8").includes("fc.assert("))
  .filter((path) => positionals.length === 0 || positionals.some((part) => path.includes(part)));

const vitest = await startVitest(
  "test",
  laws,
  { root, run: true, testTimeout: HOUR },
  {
    plugins: [
      {
        name: "many-runs",
        enforce: "pre",
        resolveId: (id: string, importer?: string) =>
          id === "fast-check" && importer !== MANY_RUNS ? MANY_RUNS : undefined,
      },
    ],
  },
);
await vitest.close();

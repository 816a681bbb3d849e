import { describe, expect, test } from "vitest";
import { judgesThatKnowThePlanner, wrongWays } from "./directions.ts";
import { cycleIn, importsOf } from "./import-graph.ts";
import { sourceFiles } from "./source-files.ts";

const src = importsOf(sourceFiles("src"));
const all = [...src, ...importsOf(sourceFiles("test"))];

const canary = (from: string, text: string) => importsOf([{ path: from, text }]);

describe("imports", () => {
  test("go one way: core, planner, tables, functions, desk, addon; the sidebar knows one seam, the workbench none of them", () => {
    expect(wrongWays(src)).toEqual([]);
  });

  test.each([
    ["src/core/day.ts", 'import type { Step } from "../planner/plan.ts";'],
    ["src/core/day.ts", 'export * from "../tables/cell.ts";'],
    ["src/core/day.ts", 'import { readFileSync } from "node:fs";'],
    ["src/planner/plan.ts", 'import {\n  type Cell,\n  blockOf,\n} from "../tables/cell.ts";'],
    ["src/tables/cell.ts", 'import { registry } from "../functions/registry.ts";'],
    ["src/functions/registry.ts", 'import "../addon/call.ts";'],
    ["src/addon/call.ts", 'const late = () => import("../workbench/bare.ts");'],
    ["src/addon/call.ts", 'import { stubOf } from "../build/stub.ts";'],
    ["src/workbench/plan.ts", 'import { day } from "../core/day.ts";'],
    ["src/workbench/plan.ts", 'import type { Cell } from "../tables/cell.ts";'],
    ["src/functions/registry.ts", 'import { deskTables } from "../desk/tables.ts";'],
    ["src/desk/edits.ts", 'import { call } from "../addon/call.ts";'],
    ["src/desk/edits.ts", 'import { render } from "preact";'],
    ["src/sidebar/view.tsx", 'import { day } from "../core/day.ts";'],
    ["src/sidebar/view.tsx", 'import type { Edits } from "../desk/edits.ts";'],
    ["src/exchange-log/entry.ts", 'import { planBook } from "../planner/plan-book.ts";'],
    ["src/exchange-log/entry.ts", 'import type { Cell } from "../tables/cell.ts";'],
    ["src/malls/price.ts", 'import { plan } from "../planner/plan.ts";'],
  ])("the other way is caught in %s: %s", (from, text) => {
    expect(wrongWays(canary(from, text))).toHaveLength(1);
  });

  test("of the seam's types and of packages are the sidebar's only ones", () => {
    const text =
      'import type { Ask } from "../desk/protocol.ts";\nimport { render } from "preact";';
    expect(wrongWays(canary("src/sidebar/view.tsx", text))).toEqual([]);
  });

  test("make no cycle", () => {
    expect(cycleIn(src)).toBeNull();
  });

  test("a cycle is caught", () => {
    const a = canary("src/core/a.ts", 'import { b } from "./b.ts";');
    const b = canary("src/core/b.ts", 'import type { A } from "./a.ts";');
    expect(cycleIn([...a, ...b])).toEqual(["src/core/a.ts", "src/core/b.ts", "src/core/a.ts"]);
  });

  test("keep the oracles apart from the planner they judge", () => {
    expect(judgesThatKnowThePlanner(all)).toEqual([]);
  });

  test("an oracle that reaches the planner through another file is caught", () => {
    const oracle = canary("test/oracle/brute-force.ts", 'import { x } from "../support/x.ts";');
    const support = canary("test/support/x.ts", 'import { y } from "../../src/planner/y.ts";');
    expect(judgesThatKnowThePlanner([...oracle, ...support])).toHaveLength(2);
  });
});

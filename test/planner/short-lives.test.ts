import { describe, expect, test } from "vitest";
import type { Column, Row } from "../../src/planner/programme.ts";
import { addLine } from "../../src/planner/short-lives.ts";
import { Simplex } from "../../src/planner/simplex.ts";
import { Chance } from "../support/random.ts";

interface Lot {
  readonly arrives: number;
  readonly ends: number;
  readonly units: number;
}

interface Demand {
  readonly day: number;
  readonly units: number;
}

/** The most that demands can be served, credits flowing along a line. */
function servedByLine(lots: readonly Lot[], demands: readonly Demand[]): number {
  const columns: Column[] = [];
  const rows: Row[] = [
    ...lots.map(({ units }) => ({ rhs: units, range: 1000 })),
    ...demands.map(() => ({ rhs: 0, range: 1000 })),
  ];
  demands.forEach(({ units }, at) => {
    columns.push({ cost: -1, lower: 0, upper: units, rows: [lots.length + at], entries: [1] });
  });
  const credits = lots.map(({ arrives, ends }, row) => ({ row, group: arrives, lifeClass: ends }));
  const stops = demands.map(({ day }, at) => ({
    row: lots.length + at,
    group: day,
    lifeClass: day,
  }));
  addLine(columns, rows, credits, stops, 1000);
  const lp = new Simplex(columns, rows);
  expect(lp.solve(Number.POSITIVE_INFINITY, 10_000)).toBe("optimal");
  return -lp.objective;
}

/** The same by hand: each demand in turn takes the oldest units that are there and alive. */
function servedOldestFirst(lots: readonly Lot[], demands: readonly Demand[]): number {
  const left = lots.map((lot) => ({ ...lot })).sort((a, b) => a.ends - b.ends);
  let served = 0;
  for (const { day, units } of [...demands].sort((a, b) => a.day - b.day)) {
    let missing = units;
    for (const lot of left) {
      if (lot.arrives > day || lot.ends < day) continue;
      const taken = Math.min(missing, lot.units);
      lot.units -= taken;
      missing -= taken;
      served += taken;
    }
  }
  return served;
}

describe("a line of short-lived units", () => {
  test("carries a unit no farther than it lives", () => {
    const lots = [{ arrives: 1, ends: 3, units: 100 }];
    const demands = [2, 3, 4].map((day) => ({ day, units: 40 }));
    expect(servedByLine(lots, demands)).toBeCloseTo(80, 6);
  });

  test("does not let fresh units pass for those that have ended", () => {
    const lots = [
      { arrives: 1, ends: 3, units: 100 },
      { arrives: 4, ends: 6, units: 10 },
    ];
    expect(servedByLine(lots, [{ day: 5, units: 60 }])).toBeCloseTo(10, 6);
  });

  test("serves as much as taking the oldest first does, on any days", () => {
    const chance = new Chance(5);
    for (let round = 0; round < 300; round++) {
      const life = chance.between(0, 6);
      const days = Array.from({ length: chance.between(1, 6) }, () => chance.between(1, 12));
      const lots = days.map((arrives) => ({
        arrives,
        ends: arrives + life,
        units: chance.between(1, 50),
      }));
      const demands = [...new Set(days.map((day) => day + chance.between(0, 8)))].map((day) => ({
        day,
        units: chance.between(1, 60),
      }));
      const served = servedByLine(lots, demands);
      expect([round, served.toFixed(5)]).toEqual([
        round,
        servedOldestFirst(lots, demands).toFixed(5),
      ]);
    }
  });
});

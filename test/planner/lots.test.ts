import { describe, expect, test } from "vitest";
import { type Draw, type Lot, store, take } from "../../src/planner/lots.ts";

const lot = (from: number, arrives: number, expires: number, units: number): Lot => ({
  arrives,
  expires,
  from,
  units,
});
const poolOf = (...lots: readonly Lot[]): Lot[] => {
  const pool: Lot[] = [];
  for (const each of lots) store(pool, each);
  return pool;
};
const USE = { kind: "use", by: 3 } as const;

describe("lots", () => {
  test("stand in order of expiry, equal ones as they came", () => {
    const pool = poolOf(lot(1, 0, 9, 5), lot(2, 0, 4, 5), lot(3, 0, 9, 5), lot(4, 0, 1, 5));
    expect(pool.map(({ from }) => from)).toEqual([4, 2, 1, 3]);
  });

  test("without units do not stand at all", () => {
    expect(poolOf(lot(1, 0, 9, 0))).toEqual([]);
  });

  test("are drawn on soonest-expiring first, those that are there and alive", () => {
    const pool = poolOf(lot(1, 0, 9, 5), lot(2, 7, 8, 5), lot(3, 0, 2, 5), lot(4, 0, 6, 5));
    const draws: Draw[] = [];
    expect(take(pool, 6, 6, 8, USE, draws)).toBe(true);
    expect(draws).toEqual([
      { ...USE, from: 4, units: 5, expires: 6, arrives: 0 },
      { ...USE, from: 1, units: 3, expires: 9, arrives: 0 },
    ]);
    expect(pool.map(({ from, units }) => [from, units])).toEqual([
      [3, 5],
      [2, 5],
      [1, 2],
    ]);
  });

  test("that are too few are said to be", () => {
    expect(take(poolOf(lot(1, 0, 9, 5)), 6, 6, 6, USE, [])).toBe(false);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rankOf, ranksOf } from "../../src/planner/ranks.ts";

const dated = fc.integer({ min: 0, max: 12 });
const lots = fc.array(
  fc.record({
    arrives: fc.oneof(dated, fc.constant(Number.NEGATIVE_INFINITY)),
    expires: fc.oneof(dated, fc.constant(Number.POSITIVE_INFINITY)),
  }),
  { maxLength: 6 },
);
const demands = fc.array(
  fc.record({ fillBy: fc.oneof(dated, fc.constant(Number.POSITIVE_INFINITY)), aliveOn: dated }),
  { maxLength: 6 },
);

describe("ranks", () => {
  test("are one for arrivals that no demand parts", () => {
    expect(ranksOf({ arrivals: [1, 2, 3], fillBy: [9], expiries: [], aliveOn: [] })).toEqual({
      groupStarts: [],
      classStarts: [],
    });
  });

  test("begin with an arrival that follows a demand, not with one on its day", () => {
    const { groupStarts } = ranksOf({
      arrivals: [1, 5, 6],
      fillBy: [5],
      expiries: [],
      aliveOn: [],
    });
    expect(groupStarts).toEqual([6]);
  });

  test("of lives begin with a demand that follows an expiry", () => {
    const { classStarts } = ranksOf({
      arrivals: [],
      fillBy: [],
      expiries: [5, 7],
      aliveOn: [5, 6, 9],
    });
    expect(classStarts).toEqual([6, 9]);
  });

  test("tell whether a lot can serve a demand just as the dates do", () => {
    fc.assert(
      fc.property(lots, demands, (held, wanted) => {
        const { groupStarts, classStarts } = ranksOf({
          arrivals: held.map(({ arrives }) => arrives),
          expiries: held.map(({ expires }) => expires),
          fillBy: wanted.map(({ fillBy }) => fillBy),
          aliveOn: wanted.map(({ aliveOn }) => aliveOn),
        });
        for (const { arrives, expires } of held)
          for (const { fillBy, aliveOn } of wanted) {
            const isThere = rankOf(groupStarts, arrives) <= rankOf(groupStarts, fillBy);
            const isAlive = rankOf(classStarts, aliveOn) <= rankOf(classStarts, expires);
            expect([isThere, isAlive]).toEqual([arrives <= fillBy, aliveOn <= expires]);
          }
      }),
      { numRuns: 500 },
    );
  });

  test("are no more than the demands that part arrivals", () => {
    fc.assert(
      fc.property(lots, demands, (held, wanted) => {
        const { groupStarts } = ranksOf({
          arrivals: held.map(({ arrives }) => arrives),
          expiries: [],
          fillBy: wanted.map(({ fillBy }) => fillBy),
          aliveOn: [],
        });
        expect(groupStarts.length).toBeLessThanOrEqual(wanted.length);
        expect(groupStarts).toEqual([...groupStarts].sort((a, b) => a - b));
      }),
    );
  });
});

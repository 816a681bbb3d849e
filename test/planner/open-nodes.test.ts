import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { OpenNodes } from "../../src/planner/open-nodes.ts";

const node = (bound: number) => ({ parent: null, branch: null, bound, depth: 0 });

describe("open nodes", () => {
  test("have no bound when there is none", () => {
    expect(new OpenNodes().leastBound()).toBe(Number.POSITIVE_INFINITY);
    expect(new OpenNodes().pop()).toBeNull();
  });

  test("come out in the order of their bounds", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (bounds) => {
        const open = new OpenNodes();
        for (const bound of bounds) open.push(node(bound));
        const found: number[] = [];
        while (open.heap.length > 0) {
          const least = open.leastBound();
          const next = open.pop()!;
          expect(next.bound).toBe(least);
          found.push(next.bound);
        }
        expect(found).toEqual([...bounds].sort((a, b) => a - b));
      }),
    );
  });
});

// What was built answers as its sources do, on books and on nonsense alike.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day, isoDate } from "../../src/core/day.ts";
import type { Host } from "../../src/functions/custom-function.ts";
import { functionNamed, registry } from "../../src/functions/registry.ts";
import { copiedAnswer } from "../../src/workbench/execution/answer.ts";
import { isoDateAt, startOfDay } from "../../src/workbench/grid/civil-time.ts";
import { generateBook } from "../bench/generator.ts";
import { type BookCells, bookCells } from "./book-cells.ts";
import { built } from "./built.ts";

const ZONE = "America/New_York";
const bundle = built(ZONE);

const host: Host = {
  zone: {
    dayOf: (date) => day(isoDateAt(date.getTime(), ZONE)),
    dateOf: (value) => new Date(startOfDay(isoDate(value), ZONE)),
  },
};

/** An answer, or the message in its place. */
function outcome(answer: () => unknown): unknown {
  try {
    return answer();
  } catch (thrown) {
    return `thrown: ${(thrown as Error).message}`;
  }
}

function fromSource(name: string, args: readonly unknown[]): unknown {
  return outcome(() => copiedAnswer(functionNamed(name).compute(args, host)));
}

function fromBundle(name: string, args: readonly unknown[]): unknown {
  return outcome(() => bundle.call(name, args));
}

/** The arguments of every function for a book. */
function argumentsFor(name: string, cells: BookCells): unknown[] {
  const { balances, offers, needs, worth, asOf, limits, settings } = cells;
  const below = (column: number) => balances.slice(1).map((row) => [row[column]]);
  const crediting = offers.slice(1).map((row) => [row[4]]);
  const exit = needs[1]?.[0];
  const byName: Record<string, unknown[]> = {
    BEST_EXIT: [below(0), below(1), offers, asOf, worth, limits],
    EXIT_VALUE: [below(0), below(1), exit, offers, asOf, worth, limits],
    COMPARE_EXITS: [below(0)[0]?.[0], below(1)[0]?.[0], offers, asOf, worth, limits],
    COMPARE_SOURCES: [exit, 1000, offers, asOf, worth, limits],
    EXCHANGE_PLAN: [balances, offers, needs, worth, asOf, limits, settings],
    PLAN_SUMMARY: [balances, offers, needs, worth, asOf, limits, settings],
    CREDIT_DATE: [asOf, crediting, settings],
    EXCHANGE_BY: [asOf, crediting, settings],
    CHECK_ROWS: [asOf, balances, offers, needs, worth, limits, settings],
  };
  return byName[name] ?? [];
}

const NONSENSE = [
  "",
  "?",
  "#N/A",
  "１２，０００",
  "500円",
  -1,
  0.5,
  2 ** 53,
  true,
  null,
  undefined,
];

describe.each(registry)("$name", ({ name }) => {
  test.each([1, 2, 3, 4, 5, 6])("from dist and from src is one on the small book %i", (seed) => {
    const args = argumentsFor(name, bookCells(generateBook("small", seed)));
    expect(args.length).toBeGreaterThan(0);
    expect(fromBundle(name, args)).toEqual(fromSource(name, args));
  });

  test("from dist and from src is one where cells hold nonsense", () => {
    const anyCell = fc.record({
      table: fc.nat(6),
      row: fc.nat(12),
      column: fc.nat(20),
      nonsense: fc.constantFrom(...NONSENSE),
    });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.array(anyCell, { maxLength: 3 }),
        (seed, changes) => {
          const args = argumentsFor(name, bookCells(generateBook("small", seed)));
          for (const { table, row, column, nonsense } of changes) {
            const rows = args[table % args.length];
            const cells = Array.isArray(rows) ? (rows[row % rows.length] as unknown[]) : null;
            if (cells !== null && cells.length > 0) cells[column % cells.length] = nonsense;
          }
          expect(fromBundle(name, args)).toEqual(fromSource(name, args));
        },
      ),
      { numRuns: 40 },
    );
  });

  test("changes none of its arguments, and answers the same twice", () => {
    const args = argumentsFor(name, bookCells(generateBook("small", 7)));
    const before = structuredClone(args);
    const first = fromSource(name, args);
    expect(args).toEqual(before);
    expect(fromSource(name, args)).toEqual(first);
  });

  test("takes undefined, null and a blank for an argument that is left out", () => {
    const args = argumentsFor(name, bookCells(generateBook("small", 8)));
    const needed = functionNamed(name).arguments.filter(({ isOptional }) => !isOptional).length;
    const given = args.slice(0, needed);
    const rest = functionNamed(name).arguments.length - needed;
    const [answer] = [fromBundle(name, given)];
    for (const blank of [undefined, null, ""]) {
      expect(fromBundle(name, [...given, ...Array(rest).fill(blank)])).toEqual(answer);
    }
  });
});

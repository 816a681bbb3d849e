// Messages that nobody should send are refused in words, never a broken call, and never write.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TabId } from "../../../src/desk/keys.ts";
import { type RecordAsk, recorded } from "../../../src/desk/record/record.ts";
import { AS_OF, exampleTabs } from "./example-tabs.ts";
import { desk } from "./sheet.ts";

const wildNumber = fc.oneof(
  fc.integer({ min: -2, max: 9 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, 490, 500, 2 ** 53, Number.MAX_VALUE),
);
const wildText = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom("Hapitas", "Amazon gift", "ハピタス", "a1", "2026-11-22", "{row}", "constructor"),
);
const wildTable = fc.constantFrom(
  ...["offers", "limits", "balances", "log", "plan", "start", "constructor", "toString"],
) as fc.Arbitrary<TabId>;
const offer = fc.record({
  row: wildNumber,
  source: wildText,
  exit: wildText,
  give: wildNumber,
  get: wildNumber,
});
const kept = fc.oneof(wildText, wildNumber, fc.boolean());
const cell = fc.record({
  table: wildTable,
  row: wildNumber,
  column: fc.oneof(wildText, fc.constantFrom("Points", "Id", "Used")),
  before: kept,
  after: kept,
});
const undo = fc.record({
  what: wildText,
  cells: fc.array(cell, { minLength: 1, maxLength: 3 }),
  appended: fc.array(fc.record({ table: wildTable, row: wildNumber }), { maxLength: 2 }),
});

const step = fc.record({ offer, amount: wildNumber });
const of = <K extends RecordAsk["kind"]>(kind: K) => fc.constant(kind);
const ask: fc.Arbitrary<RecordAsk> = fc.oneof(
  fc.record({ kind: of("done"), id: wildText, step, note: wildText }),
  fc.record({
    kind: of("credited"),
    logId: wildText,
    day: wildText,
    received: fc.option(wildNumber),
  }),
  fc.record({ kind: of("registered"), logId: wildText, day: wildText, lastFour: wildText }),
  fc.record({ kind: of("offer-closed"), offer }),
  fc.record({ kind: of("confirmed"), table: wildTable, row: wildNumber }),
  fc.record({
    kind: of("mend-used"),
    table: fc.constantFrom("offers" as const, "limits" as const),
    row: wildNumber,
    used: wildNumber,
  }),
  fc.record({ kind: of("undo"), undo }),
);

describe("a message that nobody should send", () => {
  test("is answered in words", () => {
    fc.assert(
      fc.property(ask, fc.boolean(), (wild, isEmpty) => {
        const tables = desk(isEmpty ? {} : exampleTabs("en"));
        const outcome = recorded(tables, JSON.parse(JSON.stringify(wild)), AS_OF);
        if (outcome.kind === "refused") {
          expect(outcome.why.ja).not.toBe("");
          expect(outcome.why.en).not.toContain("undefined");
        } else if (outcome.kind === "write") {
          // A confirmation of a row that is there, or cells that are blank being left blank.
          expect(["confirmed", "undo"]).toContain(wild.kind);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

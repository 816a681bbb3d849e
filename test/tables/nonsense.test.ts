import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDate } from "../../src/core/day.ts";
import { readBook } from "../../src/tables/book.ts";
import { checkRows } from "../../src/tables/check-rows.ts";
import { problemsMessage } from "../../src/tables/words/message.ts";
import { writeFindings } from "../../src/tables/write/findings.ts";
import { BOOK } from "./plan-book.ts";
import { freshIntake, TOKYO } from "./tokyo.ts";

const cell = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom("", null, undefined, "#N/A", "1e400", "−", "%", "500,", "{found}|{other}", "$&"),
  fc.date({ min: new Date("1800-01-01"), max: new Date("2400-01-01"), noInvalidDate: false }),
  fc.constant({ image: true }),
);

/** A book in which one cell below a header is anything at all. */
const spoiled = fc
  .record({
    table: fc.constantFrom("balances", "offers", "needs", "worth", "limits", "settings"),
    row: fc.nat(),
    column: fc.nat(),
    cell,
  })
  .map(({ table, row, column, cell: found }) => {
    const rows = (BOOK[table as keyof typeof BOOK] as unknown[][]).map((cells) => [...cells]);
    const cells = rows[1 + (row % (rows.length - 1))]!;
    cells[column % cells.length] = found;
    return { ...BOOK, [table]: rows };
  });

describe("whatever stands in a cell", () => {
  it("is read or told of, and never breaks the reading", () => {
    fc.assert(
      fc.property(spoiled, (cells) => {
        const intake = freshIntake();
        const book = readBook(cells, intake);
        expect(book === null).toBe(intake.problems.length > 0);
        const message = problemsMessage(intake.problems, "en");
        expect(message).not.toMatch(/undefined|\[object|NaN-/);
      }),
      { numRuns: 500 },
    );
  });

  it("gives a check whose rows are all of one width and hold only text and numbers", () => {
    fc.assert(
      fc.property(spoiled, (cells) => {
        const intake = freshIntake();
        const { asOf, ...tables } = cells;
        const rows = writeFindings(checkRows(Object.values(tables), asOf, intake), "ja");
        for (const row of rows) {
          expect(row).toHaveLength(5);
          for (const value of row) expect(["string", "number"]).toContain(typeof value);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("quotes a date as the sheet shows it", () => {
    const intake = freshIntake();
    const date = TOKYO.dateOf(20000);
    readBook(
      {
        ...BOOK,
        balances: [
          ["Source", "Points"],
          [date, 1],
        ],
      },
      intake,
    );
    expect(problemsMessage(intake.problems, "en")).toContain(`"${isoDate(20000)}" is not a name`);
  });
});

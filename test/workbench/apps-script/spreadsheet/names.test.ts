import { describe, expect, test } from "vitest";
import { openBook } from "./open-book.ts";

describe("a named range", () => {
  test("is found by its name without case, and not there is null", () => {
    const { book } = openBook();
    book.setNamedRange("BALANCES", book.getRange("A1:D1000"));
    expect(book.getRangeByName("balances")!.getA1Notation()).toBe("A1:D1000");
    expect(book.getRange("Balances").getA1Notation()).toBe("A1:D1000");
    expect(book.getRangeByName("OFFERS")).toBe(null);
  });

  test("takes another range, another name, and is removed", () => {
    const { book, sheet } = openBook();
    book.setNamedRange("残高", book.getRange("A1"));
    const [named] = book.getNamedRanges();
    named!.setRange(sheet.getRange("B2")).setName("Balances");
    expect(book.getRangeByName("残高")).toBe(null);
    expect(named!.getName()).toBe("Balances");
    expect(named!.getRange().getA1Notation()).toBe("B2");
    expect(sheet.getNamedRanges().map((one) => one.getName())).toEqual(["Balances"]);
    named!.remove();
    expect(book.getNamedRanges()).toHaveLength(0);
    expect(() => named!.getRange()).toThrow('no named range "Balances"');
  });

  test("is refused where its name is an address or no word, and the old name stays", () => {
    const { book } = openBook();
    book.setNamedRange("AS_OF", book.getRange("A1"));
    expect(() => book.setNamedRange("A1", book.getRange("A1"))).toThrow('"A1"');
    expect(() => book.getNamedRanges()[0]!.setName("two words")).toThrow("two words");
    expect(book.getRangeByName("AS_OF")!.getA1Notation()).toBe("A1");
    expect(() => book.removeNamedRange("NOWHERE")).toThrow("NOWHERE");
    book.removeNamedRange("as_of");
    expect(book.getRangeByName("AS_OF")).toBe(null);
  });
});

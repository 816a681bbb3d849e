import { describe, expect, it } from "vitest";
import { newNames } from "../../src/tables/names.ts";

describe("currency names", () => {
  it.each([
    ["ハピタス", "ﾊﾋﾟﾀｽ"],
    ["ハピタス", " Hapitas "],
    ["PeX", "ＰＥＸ"],
    ["Amazonギフトカード", "Amazonギフト券"],
    ["Amazonギフトカード", "アマギフ"],
    ["Amazonギフトカード", "amazon gift"],
    ["楽天ポイント", "Rakuten Points"],
    ["知らないサイト", "知らない　サイト"],
  ])("%s and %s are one currency, named as first met", (first, second) => {
    const names = newNames();
    expect([names.currency(first), names.currency(second)]).toEqual([first, first]);
  });

  it.each([
    ["dポイント", "Vポイント"],
    ["PayPayポイント", "PayPayマネーライト"],
    ["WAON", "WAON POINT"],
    ["楽天ポイント", "楽天Edy"],
    ["Amazonギフト券", "Amazonポイント"],
  ])("%s and %s are two", (first, second) => {
    const names = newNames();
    expect(names.currency(first)).not.toBe(names.currency(second));
  });
});

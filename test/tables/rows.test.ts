import { describe, expect, it } from "vitest";
import { day } from "../../src/core/day.ts";
import { fraction } from "../../src/core/fraction.ts";
import type { Cell } from "../../src/tables/cell.ts";
import { type Intake, refuseProblems } from "../../src/tables/intake.ts";
import { readHistory } from "../../src/tables/rows/history.ts";
import { readLimits } from "../../src/tables/rows/limits.ts";
import { readListings } from "../../src/tables/rows/listings.ts";
import { readOffers } from "../../src/tables/rows/offers.ts";
import { readPurchases } from "../../src/tables/rows/purchases.ts";
import { readSettings } from "../../src/tables/rows/settings.ts";
import { readWorth } from "../../src/tables/rows/worth.ts";
import { freshIntake } from "./tokyo.ts";

/** What a reader makes of a table written as lines with bars. */
function read<T>(reader: (cells: Cell, intake: Intake) => T, ...lines: string[]): T {
  const intake = freshIntake();
  const cells = lines.map((line) => line.split("|").map((cell) => cell.trim()));
  const found = reader(cells, intake);
  refuseProblems(intake);
  return found;
}

describe("rows of each table", () => {
  it("an offer has every feature a site may state", () => {
    const [offer] = read(
      readOffers,
      "交換元|交換先|交換ポイント|受取|最低交換|交換単位|1回上限|手数料|手数料の引き方|手数料無料|反映|開始日|終了日|先着|上限|数え方|期間|使用済み|条件|達成|増量|増量の種類|増量の反映|状態|確認日|リンク|メモ",
      "げん玉|ドットマネー|10|1|5,000pt|10|100,000|10%|受取|10,000|即時|2026/12/1|2026/12/31|○|50,000|受取|年度|3,000|会員|はい|0.5|dポイント|翌営業日|受付中|2026-11-01|https://example.com|年末の増量",
    );
    expect(offer).toMatchObject({
      lot: { give: 10, get: 1 },
      amounts: { kind: "steps", minimum: 5000, step: 10, maximum: 100000 },
      fee: {
        charge: { kind: "percent", share: fraction(1, 10) },
        from: "received",
        freeFrom: 10000,
      },
      from: day("2026-12-01"),
      until: day("2026-12-31"),
      isFirstCome: true,
      cap: { amount: 50000, counted: "units", per: "fiscal-year", used: 3000 },
      condition: { text: "会員", isMet: true },
      bonus: { perPoint: fraction(1, 20), currency: "dポイント" },
      isOpen: true,
      confirmedOn: day("2026-11-01"),
      note: "年末の増量",
    });
    expect(offer?.crediting.text).toBe("即時");
    expect(offer?.bonus?.crediting.text).toBe("翌営業日");
  });

  it("an offer's blanks stand for their defaults", () => {
    const [offer] = read(
      readOffers,
      " source * |EXIT|Give|Get|Crediting|Cap|Condition|Bonus",
      "ちょびリッチ|Pollet|1000|502.5|instant|4000|gold|1",
    );
    expect(offer).toMatchObject({
      lot: { give: 400, get: 201 },
      amounts: { kind: "steps", minimum: 1000, step: 1000, maximum: null },
      fee: { charge: { kind: "none", stated: false }, from: "balance", freeFrom: null },
      cap: { amount: 4000, counted: "points", per: "total", used: 0 },
      condition: { text: "gold", isMet: false },
      bonus: { perPoint: fraction(1, 1000), currency: "Pollet" },
    });
  });

  it("named amounts override minimum, step and maximum", () => {
    const [offer] = read(
      readOffers,
      "Source|Exit|Give|Get|Crediting|Amounts|Minimum|Maximum",
      "モッピー|WAON POINT|1|1|instant|3000/500/1000|5000|100",
    );
    expect(offer?.amounts).toEqual({ kind: "named", amounts: [500, 1000, 3000] });
  });

  it("a limit covers a source, or one exit of it, within its days", () => {
    expect(
      read(
        readLimits,
        "Source|Exit|Cap|Cap in|Cap per|From|Until|Used",
        "Hapitas||30,000||month|||12,000",
        "ハピタス|PeX|3|requests|total|2026-12-01|2026-12-31|",
      ),
    ).toEqual([
      {
        row: 2,
        source: "Hapitas",
        exit: null,
        cap: { amount: 30000, counted: "points", per: "month", used: 12000 },
        from: null,
        until: null,
      },
      {
        row: 3,
        source: "Hapitas",
        exit: "PeX",
        cap: { amount: 3, counted: "requests", per: "total", used: 0 },
        from: day("2026-12-01"),
        until: day("2026-12-31"),
      },
    ]);
  });

  it("worth is exact, and says how long units live", () => {
    const worth = read(
      readWorth,
      "通貨|1単位の円|価値|有効期間",
      "げん玉|0.1|0.095|",
      "ドットマネー|1|1円|6か月後の月末",
    );
    expect(worth.get("げん玉")).toMatchObject({
      yenPerUnit: fraction(1, 10),
      leftOver: fraction(19, 200),
      validity: { kind: "endless" },
    });
    expect(worth.get("ドットマネー")?.validity).toEqual({ kind: "month-end", months: 6 });
  });

  it("settings may repeat days, in either language", () => {
    expect(
      read(
        readSettings,
        "Setting|Value",
        "Closed day|2026-12-28",
        "休業日|2026-12-29",
        "営業日|2027-01-03",
        "Stale after|30",
        "Plan until|2027-03-31",
      ),
    ).toMatchObject({
      effort: fraction(10),
      spareDays: 0,
      until: day("2027-03-31"),
      staleAfter: 30,
      closed: [day("2026-12-28"), day("2026-12-29")],
      open: [day("2027-01-03")],
    });
  });

  it("history, listings and purchases are read with their defaults", () => {
    expect(
      read(
        readHistory,
        "Source|Exit|Bonus|From|Until",
        "ハピタス|Amazonギフト券|2%|2026-03-01|2026-03-31",
      )[0],
    ).toMatchObject({ bonus: fraction(1, 50), from: day("2026-03-01"), until: day("2026-03-31") });
    expect(
      read(readListings, "Mall|Category|Via|Rate|Cap", "Amazon|Fashion|ハピタス|0|1,000円")[0],
    ).toMatchObject({ rate: fraction(0), cap: 1000, base: "tax-included", countsInApp: false });
    expect(
      read(
        readPurchases,
        "Item|Category|Mall|Price|Pay with",
        "靴|Fashion|Amazon|¥12,800|アマギフ",
      )[0],
    ).toMatchObject({ price: 12800, coupon: 0, discount: 0, payWith: "アマギフ", onlyOn: null });
  });
});

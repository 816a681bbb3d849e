// Why a need is not met in full: what the plan can tell, and nothing that it cannot.

import { describe, expect, test } from "vitest";
import { stateOf } from "../../../src/desk/state/state.ts";
import type { NeedView } from "../../../src/desk/views.ts";
import type { TableId } from "../../../src/tables/problem.ts";
import { on } from "../occasions.ts";
import { desk, type Tabs, tab } from "../record/sheet.ts";

const JA: Partial<Record<TableId, string>> = {
  balances: "交換元 | ポイント\nA | 1000",
  offers: "交換元 | 交換先 | 交換ポイント | 受取 | 反映 | 手数料\nA | X | 500 | 500 | 3日 | 0",
  needs: "使う先 | 金額 | 使う日\nX | 5000 | 2026-12-01",
  worth:
    "通貨 | 1単位の円 | 価値\nA | 1 | 0.9\nB | 1 | 0.9\nHub | 1 | 0.9\nX | 1 | 0.9\nY | 1 | 0.9",
};

const EN: Partial<Record<TableId, string>> = {
  balances: "Source | Points\nA | 1000",
  offers: "Source | Exit | Give | Get | Crediting | Fee\nA | X | 500 | 500 | 3 days | 0",
  needs: "Exit | Amount | Date\nX | 5000 | 2026-12-01",
  worth: "Currency | Yen per unit | Worth\nA | 1 | 0.9\nX | 1 | 0.9",
};

function needs(
  other: Partial<Record<TableId, string>>,
  language: "ja" | "en" = "ja",
): readonly NeedView[] {
  const tabs: Tabs = {};
  const rows = { ...(language === "ja" ? JA : EN), ...other };
  for (const [id, text] of Object.entries(rows)) tabs[id as TableId] = tab(id, text);
  const { plan, problems } = stateOf(desk(tabs), on(language));
  if (plan === null) throw new Error(JSON.stringify(problems));
  return plan.needs;
}

const why = (other: Partial<Record<TableId, string>>, language: "ja" | "en" = "ja") =>
  needs(other, language)[0]?.why;

const offers = (rows: string) =>
  `交換元 | 交換先 | 交換ポイント | 受取 | 反映 | 手数料 | 上限 | 期間\n${rows}`;

describe("a need that is met", () => {
  test("says so by its yen, and nothing more", () => {
    expect(needs({ needs: "使う先 | 金額 | 使う日 | メモ\nX | 1000 | 2026-12-01 | 冬物" })).toEqual(
      [{ row: 2, exits: "X", amount: 1000, met: 1000, day: "2026-12-01", note: "冬物", why: "" }],
    );
  });
});

describe("a need that is not met in full", () => {
  test("has no offer to its exit", () => {
    const wanted = "使う先 | 金額 | 使う日\nY | 100 | 2026-12-01";
    expect(why({ needs: wanted })).toBe("計画の期間にYへ申請できる交換がありません。");
    const english = "Exit | Amount | Date\nA/X | 9000 | 2026-11-22";
    const late = "A → X is credited on 2026-11-25 at the earliest, after 2026-11-22.";
    expect(why({ needs: english }, "en")).toBe(
      `No offer to A takes requests within the plan. ${late}`,
    );
  });

  test("cannot be reached in time by any offer, spare days kept", () => {
    expect(why({ needs: "使う先 | 金額 | 使う日\nX | 100 | 2026-11-24" })).toBe(
      "A → X の反映は早くても 2026-11-25 で、2026-11-24 に間に合いません。",
    );
    const settings = "設定 | 値\n余裕日数 | 7";
    expect(why({ settings })).toBe(
      "A → X の反映は早くても 2026-11-25 で、2026-11-24 に間に合いません。",
    );
  });

  test("lacks points for the least amount", () => {
    expect(why({})).toBe("Aのポイントが残っていません。");
    expect(why({}, "en")).toBe("No points of A are left.");
    expect(why({ balances: "交換元 | ポイント\nA | 1400" })).toBe(
      "残るAは最低交換 500 に届きません。",
    );
    expect(why({ balances: "Source | Points\nA | 1400" }, "en")).toBe(
      "What is left of A does not reach the minimum 500.",
    );
    expect(needs({ balances: "交換元 | ポイント\nA | 1400" })[0]).toMatchObject({ met: 1000 });
  });

  test("counts the fee, unless a larger amount is free of it", () => {
    const fee = "A | X | 500 | 600 | 即時 | 105 | |";
    expect(why({ balances: "交換元 | ポイント\nA | 600", offers: offers(fee) })).toBe(
      "残るAは最低交換 500 と手数料を合わせた 605 に届きません。",
    );
    const free = `
      交換元 | 交換先 | 交換ポイント | 受取 | 交換単位 | 反映 | 手数料 | 手数料無料
      A | X | 500 | 600 | 100 | 即時 | 105 | 600`;
    expect(needs({ balances: "交換元 | ポイント\nA | 602", offers: free })[0]?.met).toBe(720);
  });

  test("is held by a cap that the plan itself fills", () => {
    const rows = offers("A | X | 500 | 500 | 即時 | 0 | 1000 | 期間中");
    const balances = "交換元 | ポイント\nA | 9000";
    expect(why({ balances, offers: rows })).toBe("期間中の上限 1,000 ポイントに空きがありません。");
  });

  test("looks back along the route to what feeds it", () => {
    const rows = offers("A | Hub | 300 | 300 | 3日 | 0 | |\nHub | X | 500 | 500 | 即時 | 0 | |");
    const balances = "交換元 | ポイント\nA | 200";
    expect(why({ balances, offers: rows })).toBe(
      "Hubのポイントが残っていません。残るAは最低交換 300 に届きません。",
    );
    const soon = "使う先 | 金額 | 使う日\nX | 100 | 2026-11-24";
    expect(why({ offers: rows, needs: soon })).toBe(
      "Hubのポイントが残っていません。A → Hub の反映は早くても 2026-11-25 で、2026-11-24 に間に合いません。",
    );
  });

  test("may simply not be worth it, as an optimal plan proves", () => {
    const poor = "使う先 | 金額 | 使う日 | 1円の価値\nX | 5000 | 2026-12-01 | 0.1";
    expect(why({ needs: poor })).toBe(
      "最低交換・上限・反映日の中で、プランの価値を増やす申請はもうありません(証明済み)。",
    );
  });

  test("may lie outside the plan", () => {
    const settings = "設定 | 値\n計画の終わり | 2026-12-31";
    const wanted =
      "使う先 | 金額 | 使う日 | メモ\nX | 500 | 2026-12-01 |\nX | 100 | 2027-01-05 | 初売り\nX | 100 | 2026-11-01 | 秋";
    expect(
      needs({ needs: wanted, settings }).map((need) => [need.row, need.met, need.why]),
    ).toEqual([
      [2, 500, ""],
      [3, 0, "初売りは計画の終わり 2026-12-31 より後のため除きました。"],
      [4, 0, "秋は基準日 2026-11-22 より前のため除きました。"],
    ]);
  });
});

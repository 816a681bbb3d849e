// Every refusal in both languages: what was asked of which tables, and what the user reads.

import { describe, expect, test } from "vitest";
import type { Kept, Undo } from "../../../src/desk/keys.ts";
import { confirmed } from "../../../src/desk/record/confirmed.ts";
import { credited } from "../../../src/desk/record/credited.ts";
import { done } from "../../../src/desk/record/done.ts";
import { formulaRefused } from "../../../src/desk/record/formula-there.ts";
import { offerClosed } from "../../../src/desk/record/offer-closed.ts";
import type { Outcome } from "../../../src/desk/record/outcome.ts";
import { REFUSED, type RefusalCode } from "../../../src/desk/record/refused.ts";
import { registered } from "../../../src/desk/record/registered.ts";
import { undone } from "../../../src/desk/record/undo.ts";
import { mendUsed } from "../../../src/desk/record/used.ts";
import type { Label } from "../../../src/tables/language.ts";
import { AS_OF, exampleTabs, hapitas, moppyCash, moppyPex, pexCash } from "./example-tabs.ts";
import { desk, type Tabs } from "./sheet.ts";

const LOG = `
  Requested on | Source | Exit | Points | Expected | Credit by | Last four | Registered on | Credited on | Received | Id
  2026-11-18 | Hapitas | Amazon gift | 490 | 500 | 2026-11-24 | | | | | a1
  2026-11-17 | Hapitas | Amazon gift | 490 | 500 | 2026-11-20 | AB12 | 2026-11-21 | 2026-11-20 | 490 | a2
  2026-10-30 | Moppy | Cash | 500 | 500 | 2026-10-31 | | | | | a3
  2026-10-30 | Moppy | Cash | 500 | 500 | 2026-10-31 | | | | | a3`;

const OFFERS_HEAD = "Source | Exit | Give | Get | Crediting";

type Rows = Parameters<typeof exampleTabs>[1];
const tabs = (rows: Rows = {}): Tabs => exampleTabs("en", rows);
const offers = (row: string, more = ""): Tabs =>
  tabs({ offers: `${OFFERS_HEAD}${more}\n${row}`, limits: "Source | Cap | Cap per" });

const ask = (tables: Tabs, offer = hapitas("en").offer, amount = 490, id = "n1"): Outcome =>
  done(desk(tables), { kind: "done", id, step: { offer, amount }, note: "" }, AS_OF);

const credit = (logId: string, day: string, received: number | null = null): Outcome =>
  credited(desk(tabs({ log: LOG })), { kind: "credited", logId, day, received }, AS_OF);

const register = (logId: string, lastFour: string): Outcome =>
  registered(
    desk(tabs({ log: LOG })),
    { kind: "registered", logId, day: "2026-11-22", lastFour },
    AS_OF,
  );

const takeBack = (after: Kept, appended: Undo["appended"] = []): Outcome =>
  undone(desk(tabs({ log: LOG })), {
    what: "it",
    cells: [{ table: "log", row: 2, column: "Id", before: "", after }],
    appended,
  });

const HUGE = "9007199254740991";

/** What brings each refusal about, and what is read. */
const CASES: Readonly<Record<RefusalCode, () => readonly [Outcome, Label]>> = {
  "no-tab": () => {
    const { log: _, ...rest } = tabs();
    return [
      ask(rest),
      {
        en: "There is no tab Log. Choose “Set up the sheets” in the menu; nothing was written.",
        ja: "「記録」のタブがありません。メニューの「シートを用意する」を実行してください。何も書き込んでいません。",
      },
    ];
  },
  unreadable: () => [
    ask(tabs({ balances: "Source | Points\nHapitas | many" })),
    {
      en: 'Nothing was written, as the tables cannot be read:\nBalances row 2, Points: "many" is not a whole number of points. Type a number such as 490.',
      ja: "表を読めないため、何も書き込んでいません。\n残高 2行目「Points」: 「many」は整数のポイントではありません。490 のような数を入力してください。",
    },
  ],
  "no-column": () => [
    ask(tabs({ balances: "Source | Points\nHapitas | 1000" })),
    {
      en: "Balances has no column Available from. Type “Available from” beside its last header and try again; nothing was written.",
      ja: "「残高」に「Available from」の列がありません。見出し行の右端に「Available from」と入力して、もう一度お試しください。何も書き込んでいません。",
    },
  ],
  "too-large": () => [
    ask(
      tabs({
        limits: `Source | Cap | Cap per | Cap in | Used\nHapitas | ${HUGE} | month | points | 1`,
      }),
      { row: 2, source: "Hapitas", exit: "Amazon gift", give: 490, get: 500 },
      490 * 18_000_000_000_000,
    ),
    {
      en: "The numbers are too large to be computed exactly; nothing was written. Use fewer digits in points and Used.",
      ja: "数が大きすぎて正確に計算できないため、何も書き込んでいません。ポイントや使用済みの桁を確かめてください。",
    },
  ],
  "no-id": () => [
    ask(tabs(), undefined, 490, " "),
    {
      en: "The request came without a number, so it could not be kept from being recorded twice; nothing was written. Open the planner again.",
      ja: "記録番号がなく二重記録を防げないため、何も書き込んでいません。プランナーを開き直してください。",
    },
  ],
  "offer-gone": () => [
    ask(tabs(), { ...hapitas("en").offer, row: 9, give: 480 }),
    {
      en: "Hapitas → Amazon gift (480 → 500) is no longer in Offers; nothing was written. Open the plan again.",
      ja: "Hapitas → Amazon gift (480 → 500)は「交換レート」にもうありません。何も書き込んでいません。プランを開き直してください。",
    },
  ],
  "offer-moved": () => [
    ask(tabs(), { ...hapitas("en").offer, row: 4 }),
    {
      en: "Hapitas → Amazon gift (490 → 500) stands in row 2 of Offers now, no longer in row 4; nothing was written. Open the plan again.",
      ja: "Hapitas → Amazon gift (490 → 500)は「交換レート」の4行目から2行目に移っています。何も書き込んでいません。プランを開き直してください。",
    },
  ],
  "offer-changed": () => [
    ask(offers("Hapitas | Amazon gift | 500 | 500 | instant")),
    {
      en: "Offers row 2 has changed: it was Hapitas → Amazon gift (490 → 500), and is now Hapitas → Amazon gift (500 → 500). Nothing was written; open the plan again.",
      ja: "「交換レート」の2行目が変わりました。前はHapitas → Amazon gift (490 → 500)、今はHapitas → Amazon gift (500 → 500)です。何も書き込んでいません。プランを開き直してください。",
    },
  ],
  closed: () => [
    ask(tabs(), pexCash("en"), 1000),
    {
      en: "PeX → Cash is marked closed in Offers row 5; nothing was written. If it takes requests again, set its Status to open.",
      ja: "PeX → Cashは「交換レート」5行目で停止中になっています。何も書き込んでいません。再開していれば「状態」を受付中に直してください。",
    },
  ],
  condition: () => [
    ask(
      offers("Hapitas | Amazon gift | 490 | 500 | instant | entry | FALSE", " | Condition | Met"),
    ),
    {
      en: "The condition of Hapitas → Amazon gift is not met: entry. Nothing was written; set Met to TRUE in Offers row 2 once it is.",
      ja: "Hapitas → Amazon giftの条件「entry」が未達成です。何も書き込んでいません。達成したら「交換レート」2行目の「達成」を TRUE にしてください。",
    },
  ],
  "not-yet": () => [
    ask(offers("Hapitas | Amazon gift | 490 | 500 | instant | 2026-11-23", " | From")),
    {
      en: "Hapitas → Amazon gift opens on 2026-11-23; nothing was written.",
      ja: "Hapitas → Amazon giftの受付は 2026-11-23 からです。何も書き込んでいません。",
    },
  ],
  over: () => [
    ask(offers("Hapitas | Amazon gift | 490 | 500 | instant | 2026-11-21", " | Until")),
    {
      en: "Hapitas → Amazon gift ended on 2026-11-21; nothing was written.",
      ja: "Hapitas → Amazon giftの受付は 2026-11-21 に終わりました。何も書き込んでいません。",
    },
  ],
  amount: () => [
    ask(tabs(), undefined, 500),
    {
      en: "Hapitas → Amazon gift cannot be asked for 500 points: it takes 490 and then steps of 490. Nothing was written.",
      ja: "Hapitas → Amazon giftでは 500 ポイントを申請できません(490 から 490 刻み)。何も書き込んでいません。",
    },
  ],
  "nothing-received": () => [
    ask(
      offers("Hapitas | Amazon gift | 490 | 500 | instant | 500 | received", " | Fee | Fee from"),
    ),
    {
      en: "490 points of Hapitas → Amazon gift would bring nothing after the fee; nothing was written.",
      ja: "Hapitas → Amazon giftで 490 ポイントを交換しても、手数料を引くと何も残りません。何も書き込んでいません。",
    },
  ],
  short: () => [
    ask(tabs(), undefined, 1960),
    {
      en: "The request takes 1,960 points of Hapitas, but 1,900 are there on 2026-11-22 in Balances. Nothing was written; correct Balances first.",
      ja: "この申請にはHapitas 1,960 ポイントが必要ですが、2026-11-22 に使えるのは 1,900 ポイントです(「残高」)。何も書き込んでいません。先に「残高」を直してください。",
    },
  ],
  cap: () => [
    ask(tabs(), moppyCash("en"), 2000),
    {
      en: "The cap of 2,000 points a month (Offers row 3) has 1,500 left, and this request counts 2,000. Nothing was written; correct Used if it is wrong.",
      ja: "月の上限 2,000 ポイント(交換レート 3行目)の残りは 1,500 で、この申請は 2,000 と数えます。何も書き込んでいません。「使用済み」が違っていれば直してください。",
    },
  ],
  "cap-stale": () => [
    ask(tabs({ log: LOG.split("\n").slice(0, 5).join("\n") }), moppyCash("en"), 2000),
    {
      en: "The cap of 2,000 points a month (Offers row 3) has 1,500 left, and this request counts 2,000. But Used says 500, which may be left from 2026-10-30: the Log counts 0 in the period now running. Nothing was written; correct Used first.",
      ja: "月の上限 2,000 ポイント(交換レート 3行目)の残りは 1,500 で、この申請は 2,000 と数えます。ただし「使用済み」の 500 は 2026-10-30 までの期間のものかもしれません(記録では今の期間は 0)。何も書き込んでいません。先に「使用済み」を直してください。",
    },
  ],
  "calendar-ends": () => [
    done(
      desk(offers("Hapitas | Amazon gift | 490 | 500 | 3 business days")),
      { kind: "done", id: "n1", step: hapitas("en"), note: "" },
      AS_OF + 366 * 25,
    ),
    {
      en: "Holidays are not known on the days of crediting, so nothing was written.",
      ja: "反映日の祝日がわからないため、何も書き込んでいません。",
    },
  ],
  "no-entry": () => [
    credit("a9", "2026-11-22"),
    {
      en: "This request is no longer in the Log as it was shown; nothing was written. Open the planner again.",
      ja: "この申請は表示したときのままでは「記録」に見つかりません。何も書き込んでいません。プランナーを開き直してください。",
    },
  ],
  "entry-twice": () => [
    credit("a3", "2026-11-22"),
    {
      en: "Rows 4 and 5 of the Log have the same Id a3; nothing was written. Change the Id of the row that was copied.",
      ja: "「記録」の4行目と5行目の記録番号が同じ a3 です。何も書き込んでいません。写した行の番号を変えてください。",
    },
  ],
  "bad-day": () => [
    credit("a1", "2026-02-30"),
    {
      en: "“2026-02-30” is not a date. Choose a date; nothing was written.",
      ja: "「2026-02-30」は日付ではありません。日付を選んでください。何も書き込んでいません。",
    },
  ],
  "future-day": () => [
    credit("a1", "2026-11-23"),
    {
      en: "2026-11-23 is still to come; nothing was written. Choose today (2026-11-22) or an earlier day.",
      ja: "2026-11-23 はまだ先の日です。何も書き込んでいません。今日(2026-11-22)以前の日を選んでください。",
    },
  ],
  "before-request": () => [
    credit("a1", "2026-11-17"),
    {
      en: "2026-11-17 is before the request was made on 2026-11-18; nothing was written.",
      ja: "2026-11-17 は申請日 2026-11-18 より前です。何も書き込んでいません。",
    },
  ],
  "bad-received": () => [
    credit("a1", "2026-11-22", 1.5),
    {
      en: "“1.5” is not a whole number of 0 or more; nothing was written.",
      ja: "「1.5」は0以上の整数ではありません。何も書き込んでいません。",
    },
  ],
  "credited-otherwise": () => [
    credit("a2", "2026-11-20"),
    {
      en: "Log row 3 already says: credited on 2026-11-20, 490. Nothing was written; correct the row there if it is wrong.",
      ja: "「記録」3行目にはすでに「2026-11-20 に反映、490」とあります。何も書き込んでいません。違っていれば表で直してください。",
    },
  ],
  "last-four": () => [
    register("a1", "ABCD-EFGH-1234"),
    {
      en: "Type only the last four characters of the code, letters and digits. The code itself is never kept; nothing was written.",
      ja: "コードの末尾4文字(英数字)だけを入力してください。コード全体は保存しません。何も書き込んでいません。",
    },
  ],
  "registered-otherwise": () => [
    register("a2", "AB13"),
    {
      en: "Log row 3 already says: registered on 2026-11-21, code ending in AB12. Nothing was written; correct the row there if it is wrong.",
      ja: "「記録」3行目にはすでに「2026-11-21 に登録、末尾 AB12」とあります。何も書き込んでいません。違っていれば表で直してください。",
    },
  ],
  "cannot-confirm": () => [
    confirmed(desk(tabs()), { table: "worth", row: 2 }, AS_OF),
    {
      en: "Rows of Worth carry no day of confirmation; nothing was written.",
      ja: "「価値」の行には確認日がありません。何も書き込んでいません。",
    },
  ],
  "no-row": () => [
    confirmed(desk(tabs()), { table: "offers", row: 6 }, AS_OF),
    {
      en: "Offers row 6 is empty now; nothing was written. Open the planner again.",
      ja: "「交換レート」の6行目は今は空です。何も書き込んでいません。プランナーを開き直してください。",
    },
  ],
  "mend-changed": () => [
    mendUsed(desk(tabs()), { kind: "mend-used", table: "limits", row: 2, used: 0 }, AS_OF),
    {
      en: "Limits row 2 has changed since: the Log no longer speaks for 0 there. Nothing was written; open the planner again.",
      ja: "「上限」の2行目か記録が変わり、0 とする根拠がなくなりました。何も書き込んでいません。プランナーを開き直してください。",
    },
  ],
  formula: () => [
    formulaRefused(desk(tabs()).tables.balances!, 3, 2),
    {
      en: "Balances row 3, Points holds a formula, which is left to you: nothing was written. Change it there, or type a value instead of it.",
      ja: "残高 3行目「Points」には数式が入っています。数式は書き換えないため、何も書き込んでいません。表で直すか、値に置き換えてください。",
    },
  ],
  "undo-changed": () => [
    takeBack("b7"),
    {
      en: "Log row 2, Id holds “a1” by now, not “b7”, so nothing was taken back.",
      ja: "記録 2行目「Id」は「b7」ではなく「a1」に変わっているため、取り消していません。",
    },
  ],
  "undo-filled": () => [
    takeBack("a1", [{ table: "log", row: 2 }]),
    {
      en: "Log row 2, Requested on has been filled in since (“2026-11-18”), so nothing was taken back. Clear it first.",
      ja: "記録 2行目「Requested on」にその後「2026-11-18」が入力されているため、取り消していません。先に空にしてください。",
    },
  ],
};

describe("a refusal", () => {
  test.each(Object.keys(REFUSED) as RefusalCode[])("%s says why, in both languages", (code) => {
    const [outcome, why] = CASES[code]();
    expect(outcome).toEqual({ kind: "refused", code, why });
  });

  test("for want of a column names it as the table's own headers are written", () => {
    const { offers: _, ...rest } = exampleTabs("ja");
    const bare = exampleTabs("ja", {
      offers: "交換元 | 交換先 | 交換ポイント | 受取 | 反映\nモッピー | 現金 | 500 | 500 | 翌日",
    });
    const outcome = offerClosed(desk({ ...rest, ...bare }), { ...moppyCash("ja"), row: 2 });
    expect(outcome).toMatchObject({ kind: "refused", code: "no-column" });
    expect(outcome.kind === "refused" && outcome.why.ja).toContain("「状態」と入力して");
  });

  test("names the amounts that an offer takes, and the most", () => {
    const named = offers("Hapitas | Amazon gift | 490 | 500 | instant | '490/980", " | Amounts");
    const capped = offers("Hapitas | Amazon gift | 490 | 500 | instant | 980", " | Maximum");
    const why = (outcome: Outcome) => (outcome.kind === "refused" ? outcome.why : null);
    expect(why(ask(named, undefined, 1470))?.en).toContain("it takes 490 / 980.");
    expect(why(ask(named, undefined, 1470))?.ja).toContain("(申請できるのは 490 / 980)");
    expect(why(ask(capped, undefined, 1470))?.en).toContain("steps of 490, up to 980.");
    expect(why(ask(capped, undefined, 1470))?.ja).toContain("490 刻み、980 まで)");
  });

  test("for want of points still to come is none of a lot that has arrived", () => {
    expect(ask(tabs(), moppyPex("en"), 3000).kind).toBe("write");
    expect(ask(tabs(), moppyPex("en"), 3100)).toMatchObject({ code: "short" });
  });
});

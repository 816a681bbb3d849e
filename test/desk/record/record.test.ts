// A month of one user, action by action, each of which could be taken back.

import { describe, expect, test } from "vitest";
import { day } from "../../../src/core/day.ts";
import { type RecordAsk, recorded } from "../../../src/desk/record/record.ts";
import { AS_OF, exampleTabs, hapitas, moppyCash } from "./example-tabs.ts";
import { changed, written } from "./outcomes.ts";
import { contents, desk, type Tabs, text } from "./sheet.ts";

const STORY: readonly (readonly [string, RecordAsk])[] = [
  ["2026-11-22", { kind: "done", id: "a1", step: hapitas("ja", 980), note: "セール" }],
  ["2026-11-22", { kind: "confirmed", table: "offers", row: 3 }],
  [
    "2026-11-24",
    { kind: "done", id: "a2", step: { offer: moppyCash("ja"), amount: 500 }, note: "" },
  ],
  ["2026-11-25", { kind: "credited", logId: "a1", day: "2026-11-25", received: null }],
  ["2026-11-25", { kind: "registered", logId: "a1", day: "2026-11-25", lastFour: "7QX2" }],
  ["2026-11-26", { kind: "credited", logId: "a2", day: "2026-11-25", received: 395 }],
  ["2026-11-30", { kind: "offer-closed", offer: moppyCash("ja") }],
  ["2026-12-01", { kind: "mend-used", table: "limits", row: 2, used: 0 }],
];

describe("a month of recording", () => {
  const seen: Tabs[] = [exampleTabs("ja")];
  const undos = STORY.map(([iso, ask]) => {
    const tabs = seen[seen.length - 1]!;
    const outcome = written(recorded(desk(tabs), ask, day(iso)));
    seen.push(changed(tabs, outcome));
    return outcome.undo!;
  });
  const last = seen[seen.length - 1]!;

  test("leaves balances and Log as they really are", () => {
    expect(text(last, "balances").slice(1)).toEqual([
      "ハピタス | 920 |  | ",
      "ハピタス | 0 |  | 2026-12-31",
      "ハピタス | 9000 | 2026-12-01 | ",
      "モッピー | 2395 |  | ",
      "Amazonギフト券 | 1000 | 2026-11-25 | 2036-11-25",
      "現金 | 395 | 2026-11-25",
    ]);
    expect(text(last, "log").slice(1)).toEqual([
      "2026-11-22 | ハピタス | Amazonギフト券 | 980 | 0 | 1000 | 2026-11-26 | 3営業日以内 |  |  | 7QX2 | 2026-11-25 | 2026-11-25 |  | セール | a1",
      "2026-11-24 | モッピー | 現金 | 500 | 105 | 500 | 2026-11-25 | 翌日 |  |  |  |  | 2026-11-25 | 395 |  | a2",
    ]);
    expect(text(last, "limits")[1]).toBe("ハピタス | 30000 | 月 | 0");
  });

  test("can be taken back action by action, to the first cell", () => {
    let tabs = last;
    for (const [at, undo] of [...undos.entries()].reverse()) {
      tabs = changed(tabs, recorded(desk(tabs), { kind: "undo", undo }, AS_OF));
      expect(contents(tabs)).toEqual(contents(seen[at]!));
    }
  });

  test("is not taken back in another order where a later action stands on it", () => {
    const { kind } = recorded(desk(last), { kind: "undo", undo: undos[0]! }, AS_OF);
    expect(kind).toBe("refused");
  });
});

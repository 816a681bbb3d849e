// An action that breaks off between two tables leaves a note of what it meant to write: that is enough to mend it.

import { describe, expect, test } from "vitest";
import { credited } from "../../../src/desk/record/credited.ts";
import { done } from "../../../src/desk/record/done.ts";
import { interrupted, undone } from "../../../src/desk/record/undo.ts";
import { AS_OF, exampleTabs, hapitas } from "./example-tabs.ts";
import { changed, written } from "./outcomes.ts";
import { applied, contents, desk, type Tabs } from "./sheet.ts";

const tabs = exampleTabs("ja");
const outcome = written(
  done(desk(tabs), { kind: "done", id: "a1", step: hapitas("ja", 980), note: "" }, AS_OF),
);
const note = JSON.parse(JSON.stringify(outcome.undo));

/** The tabs with only some of the tables written. */
function broken(bits: number): Tabs {
  return applied(
    tabs,
    outcome.edits.filter((_, at) => (bits >> at) % 2 === 1),
  );
}

describe("an action that broke off", () => {
  const all = 2 ** outcome.edits.length - 1;

  test.each(Array.from({ length: all + 1 }, (_, bits) => bits))(
    "is taken back to the first cell, whichever tables it had written (%i)",
    (bits) => {
      const half = broken(bits);
      expect(contents(changed(half, interrupted(desk(half), note)))).toEqual(contents(tabs));
    },
  );

  test("is not to be taken back as if it were whole", () => {
    expect(undone(desk(broken(1)), note)).toMatchObject({ code: "undo-changed" });
    expect(undone(desk(broken(all)), note).kind).toBe("write");
  });

  test("is told of in both languages", () => {
    expect(interrupted(desk(broken(1)), note)).toMatchObject({
      said: {
        en: "An action was broken off halfway, and what it had written was taken back: ハピタス 980 ポイント → Amazonギフト券 の申請の記録. Please do it again.",
        ja: "途中で途切れた操作があったため、書き込み済みの分を元に戻しました: ハピタス 980 ポイント → Amazonギフト券 の申請の記録。もう一度行ってください。",
      },
    });
  });

  test("is left alone where the user has typed something else since", () => {
    const half = broken(1);
    const cells = half.balances!.cells.map((row) => row.map((cell) => (cell === 920 ? 919 : cell)));
    const typed = { ...half, balances: { ...half.balances!, cells } };
    expect(interrupted(desk(typed), note)).toMatchObject({ code: "undo-changed" });
  });

  test("writes its Log last, so that what the Log says was written whole", () => {
    expect(outcome.edits.map(({ table }) => table)).toEqual(["balances", "limits", "log"]);
    const whole = broken(all);
    const ask = { kind: "credited", logId: "a1", day: "2026-11-22", received: 1 } as const;
    const come = written(credited(desk(whole), ask, AS_OF));
    expect(come.edits.map(({ table }) => table)).toEqual(["balances", "log"]);
  });
});

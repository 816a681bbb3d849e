import { describe, expect, test } from "vitest";
import { credited } from "../../../src/desk/record/credited.ts";
import { done } from "../../../src/desk/record/done.ts";
import type { Outcome } from "../../../src/desk/record/outcome.ts";
import { registered } from "../../../src/desk/record/registered.ts";
import { undone } from "../../../src/desk/record/undo.ts";
import { AS_OF, exampleTabs, hapitas, moppyPex } from "./example-tabs.ts";
import { changed, written } from "./outcomes.ts";
import { contents, desk, type Tabs, text } from "./sheet.ts";

const requested = (tabs: Tabs, id = "a1"): Tabs =>
  changed(tabs, done(desk(tabs), { kind: "done", id, step: hapitas("en"), note: "" }, AS_OF));

const LATER = AS_OF + 8;

const come = (tabs: Tabs, day: string, received: number | null = null, logId = "a1"): Outcome =>
  credited(desk(tabs), { kind: "credited", logId, day, received }, LATER);

const LEFT =
  "Balances has no untouched row of this request's Amazon gift, so nothing was changed there: please check it.";

describe("units that have come", () => {
  const asked = requested(exampleTabs("en"));
  const gift = (tabs: Tabs) => text(tabs, "balances").filter((row) => row.startsWith("Amazon"));

  test("on the latest day and in full are noted in the Log alone", () => {
    const outcome = written(come(asked, "2026-11-26"));
    expect(outcome.edits.map(({ table }) => table)).toEqual(["log"]);
    expect(outcome.said).toEqual({
      en: "Credited on 2026-11-26: 500 of Amazon gift.",
      ja: "Amazon gift 500 が 2026-11-26 に反映、と記録しました。",
    });
    expect(text(changed(asked, outcome), "log")[1]).toContain(" |  |  | 2026-11-26 |  |  | a1");
  });

  test("earlier than promised are usable from that day, and their life begins with it", () => {
    expect(gift(changed(asked, come(asked, "2026-11-24")))).toEqual([
      "Amazon gift | 500 | 2026-11-24 | 2036-11-24",
    ]);
  });

  test("late keep their day in Balances, but live from the day they came", () => {
    expect(gift(changed(asked, come(asked, "2026-11-30")))).toEqual([
      "Amazon gift | 500 | 2026-11-26 | 2036-11-30",
    ]);
  });

  test("in another number correct the lot, and the Log says how many", () => {
    const tabs = changed(asked, come(asked, "2026-11-26", 480));
    expect(gift(tabs)).toEqual(["Amazon gift | 480 | 2026-11-26 | 2036-11-26"]);
    expect(text(tabs, "log")[1]).toContain("| 2026-11-26 | 480 |");
  });

  test("leave a life that the user has typed", () => {
    const [head, ...rows] = text(asked, "balances").map((row) =>
      row.replace("2036-11-26", "2027-01-31"),
    );
    const typed = { ...asked, ...exampleTabs("en", { balances: [head, ...rows].join("\n") }) };
    const tabs: Tabs = { ...typed, log: asked.log! };
    expect(gift(changed(tabs, come(tabs, "2026-11-24")))).toEqual([
      "Amazon gift | 500 | 2026-11-24 | 2027-01-31",
    ]);
  });

  test("leave Balances alone, in words, where the lot has been spent or changed since", () => {
    const spent = text(asked, "balances").map((row) => row.replace("gift | 500", "gift | 200"));
    const tabs: Tabs = { ...exampleTabs("en", { balances: spent.join("\n") }), log: asked.log! };
    const outcome = written(come(tabs, "2026-11-24", 480));
    expect(outcome.edits.map(({ table }) => table)).toEqual(["log"]);
    expect(outcome.said.en).toContain(LEFT);
    expect(outcome.said.ja).toContain(
      "「残高」にこの申請のAmazon giftの行がそのままでは見つからないため、残高は変えていません。",
    );
  });

  test("of two requests alike correct one lot each", () => {
    const twice = requested(asked, "a2");
    const first = changed(twice, come(twice, "2026-11-26", 480));
    const both = changed(first, come(first, "2026-11-26", 490, "a2"));
    expect(gift(both).map((row) => row.split(" | ")[1])).toEqual(["480", "490"]);
  });

  test("are noted once: the same again says so, and another day is refused", () => {
    const tabs = changed(asked, come(asked, "2026-11-26"));
    expect(come(tabs, "2026-11-26")).toMatchObject({ kind: "already" });
    expect(come(tabs, "2026-11-26", 500)).toMatchObject({ kind: "already" });
    expect(come(tabs, "2026-11-27")).toMatchObject({ code: "credited-otherwise" });
  });

  test("and taken back leave every cell as it was", () => {
    const outcome = written(come(asked, "2026-11-24", 480));
    const tabs = changed(asked, outcome);
    expect(contents(changed(tabs, undone(desk(tabs), outcome.undo!)))).toEqual(contents(asked));
  });

  test("keep the request itself from being taken back alone", () => {
    const before = exampleTabs("en");
    const request = written(
      done(desk(before), { kind: "done", id: "a1", step: hapitas("en"), note: "" }, AS_OF),
    );
    const tabs = changed(changed(before, request), come(asked, "2026-11-26"));
    expect(undone(desk(tabs), request.undo!)).toMatchObject({ code: "undo-filled" });
  });

  test("of a row typed by hand need no Id", () => {
    const log =
      "Requested on | Source | Exit | Points | Expected | Credited on\n2026-11-20 | Moppy | Cash | 500 | 500 |";
    const tabs = exampleTabs("en", { log });
    const outcome = written(come(tabs, "2026-11-24", null, "row 2: 2026-11-20 500 → 500"));
    expect(text(changed(tabs, outcome), "log")[1]).toBe(
      "2026-11-20 | Moppy | Cash | 500 | 500 | 2026-11-24",
    );
  });

  test("have a lot of the bonus's own, which is not touched", () => {
    const tabs = exampleTabs("en");
    const step = { offer: moppyPex("en"), amount: 200 };
    const made = changed(tabs, done(desk(tabs), { kind: "done", id: "a1", step, note: "" }, AS_OF));
    const now = changed(made, come(made, "2026-11-22", 1990));
    expect(text(now, "balances").slice(5)).toEqual([
      "PeX | 1990 | 2026-11-22 | 2027-05-31",
      "d Points | 60 | 2026-11-22",
    ]);
  });
});

describe("a code that was registered", () => {
  const asked = requested(requested(exampleTabs("en")), "a2");
  const enter = (tabs: Tabs, lastFour: string, logId = "a1") =>
    registered(desk(tabs), { kind: "registered", logId, day: "2026-11-27", lastFour }, LATER);

  test("leaves its last four characters and the day", () => {
    const outcome = written(enter(asked, "０7b２ "));
    expect(text(changed(asked, outcome), "log")[1]).toContain("| 07b2 | 2026-11-27 |");
    expect(outcome.said).toEqual({
      en: "Registered on 2026-11-27: the code ending in 07b2.",
      ja: "末尾 07b2 のコードを 2026-11-27 に登録、と記録しました。",
    });
  });

  test("is recorded though other tables cannot be read", () => {
    const broken = exampleTabs("en", { offers: "Source\nHapitas", limits: "Cap\nmany" });
    expect(enter({ ...broken, log: asked.log! }, "0712").kind).toBe("write");
  });

  test("is recorded once", () => {
    const tabs = changed(asked, enter(asked, "0712"));
    expect(enter(tabs, "0712")).toMatchObject({ kind: "already" });
  });

  test("is recognised where the sheet has made a number of it", () => {
    const tabs = changed(asked, enter(asked, "0712"));
    const cells = tabs.log!.cells.map((row) => row.map((cell) => (cell === "0712" ? 712 : cell)));
    expect(enter({ ...tabs, log: { ...tabs.log!, cells } }, "0712").kind).toBe("already");
  });

  test("that ends like another one of the exit is pointed at", () => {
    const tabs = changed(asked, enter(asked, "AB12"));
    const outcome = written(enter(tabs, "ab12", "a2"));
    expect(outcome.said.en).toContain("Log row 2 has a code with the same last four characters");
    expect(outcome.said.ja).toContain("「記録」2行目にも末尾が同じコードがあります");
  });

  test.each(["ABCDE", "AB1", "AB-1", "", "アマギフ"])("is refused as %j", (lastFour) => {
    expect(enter(asked, lastFour)).toMatchObject({ code: "last-four" });
  });
});

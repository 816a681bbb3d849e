// A newcomer's story: from empty tabs to a gift code that is registered, and back again.

import { describe, expect, test } from "vitest";
import { type Day, day } from "../../src/core/day.ts";
import { preset } from "../../src/desk/presets/preset.ts";
import type { Undo } from "../../src/desk/protocol.ts";
import { credited } from "../../src/desk/record/credited.ts";
import { done } from "../../src/desk/record/done.ts";
import { registered } from "../../src/desk/record/registered.ts";
import { undone } from "../../src/desk/record/undo.ts";
import { stateOf } from "../../src/desk/state/state.ts";
import type { State } from "../../src/desk/views.ts";
import { difference } from "../../src/desk/what-if/difference.ts";
import type { Language } from "../../src/tables/language.ts";
import { expectJson, LANGUAGES, on } from "./occasions.ts";
import { AS_OF, exampleTabs, TABLES } from "./record/example-tabs.ts";
import { changed, written } from "./record/outcomes.ts";
import { contents, desk, type Tabs, tab } from "./record/sheet.ts";

const TYPED = {
  ja: {
    balances: "ハピタス | 1500",
    offers: "ハピタス | アマギフ | 490 | 500 | 0 | 3営業日以内",
    needs: "Amazonギフト券 | 1000 | 2026-11-27",
    worth: "ハピタス | 1",
  },
  en: {
    balances: "Hapitas | 1500",
    offers: "Hapitas | Amazon gift card | 490 | 500 | 0 | within 3 business days",
    needs: "Amazon gift | 1000 | 2026-11-27",
    worth: "Hapitas | 1",
  },
} as const;

/** Tabs as they are set up: headers, and not one row. */
function setUp(language: Language): Tabs {
  const tabs = exampleTabs(language);
  for (const id of TABLES) tabs[id] = { ...tabs[id]!, cells: tabs[id]!.cells.slice(0, 1) };
  return tabs;
}

function typed(tabs: Tabs, id: keyof (typeof TYPED)["ja"], row: string): Tabs {
  const { name, cells } = tabs[id]!;
  return { ...tabs, [id]: { name, cells: [...cells, ...tab(name, row).cells] } };
}

function seen(tabs: Tabs, language: Language, today: Day): State {
  const state = stateOf(desk(tabs), on(language, today));
  expectJson(state);
  return state;
}

/** As it comes back from the sidebar. */
const carried = (undo: Undo | null): Undo => JSON.parse(JSON.stringify(undo));

describe.each(LANGUAGES)("a newcomer (%s)", (language) => {
  const rows = TYPED[language];
  const empty = setUp(language);
  const held = typed(typed(empty, "balances", rows.balances), "worth", rows.worth);
  const filledIn = typed(typed(held, "offers", rows.offers), "needs", rows.needs);

  test("sees at every row typed either a plan or what is still to be done", () => {
    expect(seen(empty, language, AS_OF)).toMatchObject({ problems: [], plan: { steps: [] } });
    const half = seen(held, language, AS_OF);
    expect(half.plan).toBeNull();
    expect(half.problems).toMatchObject([{ table: "worth", row: 2 }]);
    const whole = seen(filledIn, language, AS_OF);
    expect(whole.problems.map(({ table }) => table)).toEqual(["needs", "worth"]);
  });

  const ask = { kind: "preset", preset: "amazon", write: true } as const;
  const chosen = preset(desk(filledIn), on(language), ask);
  if (chosen.kind === "refused") throw new Error(chosen.why[language]);
  const ready = changed(filledIn, chosen.outcome);

  test("chooses who they are, and has a plan", () => {
    const { plan, problems } = seen(ready, language, AS_OF);
    expect(problems).toEqual([]);
    expect(plan?.steps).toMatchObject([{ amount: 1470, receives: 1500, creditedBy: "2026-11-27" }]);
    expect(plan?.needs).toMatchObject([{ met: 1000, why: "" }]);
    expect(plan?.steps[0]?.noLaterThan).toBe("2026-11-24");
  });

  test("sees what it costs to miss the last safe day", () => {
    const late = difference(desk(ready), on(language), [{ kind: "as-of", day: "2026-11-25" }]);
    expect(late).toMatchObject({ needsBefore: 1000, needsAfter: 0 });
  });

  test("asks, waits, is credited, registers the code, and takes it all back", () => {
    const requestDay = day("2026-11-24");
    const [step] = seen(ready, language, requestDay).plan!.steps;
    expect(step).toMatchObject({ when: "today" });
    const request = { kind: "done", id: "a1", step: step!.key, note: "" } as const;
    const asked = done(desk(ready), request, requestDay);
    const waiting = changed(ready, asked);
    const after = seen(waiting, language, requestDay);
    expect(after.plan).toMatchObject({ steps: [], needs: [{ met: 1000, why: "" }] });
    expect(after.balances.map(({ points }) => points)).toEqual([30, 1500]);
    expect(after.log).toMatchObject([{ id: "a1", state: "waiting", creditBy: "2026-11-27" }]);

    const twoDaysLate = day("2026-11-29");
    expect(seen(waiting, language, twoDaysLate).log).toMatchObject([{ state: "late" }]);
    const come = { kind: "credited", logId: "a1", day: "2026-11-29", received: null } as const;
    const arrival = credited(desk(waiting), come, twoDaysLate);
    const there = changed(waiting, arrival);
    expect(seen(there, language, twoDaysLate).log).toMatchObject([{ state: "to-register" }]);

    const code = { kind: "registered", logId: "a1", day: "2026-11-29", lastFour: "1A2B" } as const;
    const entry = registered(desk(there), code, twoDaysLate);
    const closed = changed(there, entry);
    expect(seen(closed, language, twoDaysLate).log).toMatchObject([
      { state: "closed", lastFour: "1A2B", registeredOn: "2026-11-29" },
    ]);

    let back = closed;
    for (const outcome of [entry, arrival, asked]) {
      back = changed(back, undone(desk(back), carried(written(outcome).undo)));
    }
    expect(contents(back)).toEqual(contents(ready));
    expect(seen(back, language, requestDay)).toEqual(seen(ready, language, requestDay));
  });
});

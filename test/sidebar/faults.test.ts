// Every way in which a call goes wrong, on every action, over the built add-on: nothing lost, nothing twice, the user told.

import { beforeAll, describe, expect, test } from "vitest";
import type { Ask, State } from "../../src/desk/protocol.ts";
import { createClient } from "../../src/sidebar/client/client.ts";
import { createSession, type Session } from "../../src/sidebar/session.ts";
import { clientCalls, type Fault } from "../../src/workbench/execution/client-calls.ts";
import { type AddOnRun, addOnRun } from "../addon/add-on-run.ts";
import { ManualTimer } from "./manual-timer.ts";

type Language = "ja" | "en";

/** What goes wrong with the call, and whether the script has run all the same. */
const FAULTS: readonly { readonly fault: Fault; readonly isDone: boolean }[] = [
  { fault: { kind: "storage-denied" }, isDone: false },
  { fault: { kind: "authorization-required" }, isDone: false },
  { fault: { kind: "dropped" }, isDone: false },
  { fault: { kind: "answer-lost" }, isDone: true },
  { fault: { kind: "duplicated" }, isDone: true },
  { fault: { kind: "slow", until: Promise.resolve() }, isDone: true },
];

interface Opened {
  readonly run: AddOnRun;
  readonly session: Session;
  /** The next call goes wrong so. */
  fail(fault: Fault): void;
}

/** The sidebar over a spreadsheet with the example, opened without a fault. */
async function opened(language: Language): Promise<Opened> {
  const run = addOnRun({ language });
  run.menu("setUpSheets", "YES");
  let next: Fault | null = null;
  const calls = clientCalls({
    runtime: run.runtime,
    language,
    fault() {
      const fault = next;
      next = null;
      return fault;
    },
  });
  const client = createClient((json, onAnswer, onFailure) => {
    void calls.run("answerSidebar", [json]).then((outcome) => {
      if ("value" in outcome) onAnswer(outcome.value);
      else onFailure(outcome.failure);
    });
  }, new ManualTimer().timer);
  const session = createSession(
    client,
    () => "once",
    () => undefined,
  );
  await session.open();
  return { run, session, fail: (fault) => (next = fault) };
}

const firstStep = ({ plan }: State) => plan!.steps[0]!.key;

/** What is clicked, after some clicks before it that go well. */
const ACTIONS: Readonly<
  Record<string, { before?: (state: State) => Ask[]; click: (state: State) => Ask }>
> = {
  done: {
    click: (state) => ({ kind: "done", id: "once", step: firstStep(state), note: "" }),
  },
  "offer-closed": { click: (state) => ({ kind: "offer-closed", offer: firstStep(state).offer }) },
  credited: {
    before: (state) => [{ kind: "done", id: "once", step: firstStep(state), note: "" }],
    click: ({ asOf }) => ({ kind: "credited", logId: "once", day: asOf, received: null }),
  },
  registered: {
    before: (state) => [
      { kind: "done", id: "once", step: firstStep(state), note: "" },
      { kind: "credited", logId: "once", day: state.asOf, received: null },
    ],
    click: ({ asOf }) => ({ kind: "registered", logId: "once", day: asOf, lastFour: "AB12" }),
  },
  confirmed: { click: () => ({ kind: "confirmed", table: "offers", row: 2 }) },
  preset: { click: () => ({ kind: "preset", preset: "cash", write: true, replace: true }) },
};

/** Every cell of every tab, and the names of the tabs. */
function written({ grid, cells }: AddOnRun): unknown {
  return grid.sheets().map(({ name }) => [name, cells(name)]);
}

/** Clicks until there is an answer or trouble, and says which. */
async function clicked(session: Session, ask: Ask): Promise<"answered" | "in trouble"> {
  let isOver = false;
  void session.act(ask).then(() => {
    isOver = true;
  });
  while (!isOver && session.trouble === null) await new Promise((turn) => setImmediate(turn));
  return isOver ? "answered" : "in trouble";
}

async function begun(language: Language, name: string): Promise<Opened & { readonly ask: Ask }> {
  const { before, click } = ACTIONS[name]!;
  const book = await opened(language);
  for (const ask of before?.(book.session.state!) ?? []) {
    expect(await book.session.act(ask)).toBe(true);
  }
  return { ...book, ask: click(book.session.state!) };
}

// What goes wrong is the same in every language; what Google says of it is not.
const TRIED = [
  ...Object.keys(ACTIONS).map((name) => ["ja", name, FAULTS] as const),
  ["en", "done", FAULTS.slice(0, 3)] as const,
];

describe("a call that goes wrong", () => {
  describe.each(TRIED)("in %s, on %s", (language, name, faults) => {
    let untouched: unknown;
    let expected: unknown;
    beforeAll(async () => {
      const { run, session, ask } = await begun(language, name);
      untouched = written(run);
      await clicked(session, ask);
      expected = written(run);
      expect(expected).not.toEqual(untouched);
    });

    test.each(faults)("$fault.kind", async ({ fault, isDone }) => {
      const { run, session, fail, ask } = await begun(language, name);
      fail(fault);
      const outcome = await clicked(session, ask);
      // Whoever closes the sidebar now leaves it done or not done, and never half.
      expect(written(run)).toEqual(isDone ? expected : untouched);
      if (outcome === "in trouble") {
        expect(session.trouble?.fault).not.toBe("unknown");
        session.trouble!.again();
        while (session.trouble !== null || session.isBusy) {
          await new Promise((turn) => setImmediate(turn));
        }
      }
      // Asked again, it is done exactly once.
      expect(written(run)).toEqual(expected);
      expect(session.notice).not.toBeNull();
    });
  });
});

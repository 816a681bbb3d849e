import { describe, expect, test } from "vitest";
import { createClient } from "../../src/sidebar/client/client.ts";
import { createSession } from "../../src/sidebar/session.ts";
import { type Failure, FakeServer } from "./fake/server.ts";
import { exampleBook } from "./fake/states.ts";
import { ManualTimer } from "./manual-timer.ts";

const LOST: Failure = {
  kind: "fails",
  message: "Connection failure due to HTTP 0",
  isCarriedOut: true,
};
const DROPPED: Failure = { ...LOST, isCarriedOut: false };
const DENIED: Failure = { ...DROPPED, message: "Error code PERMISSION_DENIED." };

/** A session that has been opened, over the scripted server. */
async function opened() {
  const server = new FakeServer(exampleBook("en"));
  const clock = new ManualTimer();
  const client = createClient((json, onAnswer, onFailure) => {
    queueMicrotask(() => {
      try {
        const answer = server.answer(json);
        if (answer !== null) onAnswer(answer);
      } catch (error) {
        onFailure(error);
      }
    });
  }, clock.timer);
  let ids = 0;
  const session = createSession(
    client,
    () => `id-${++ids}`,
    () => undefined,
  );
  await session.open();
  return { session, server, clock };
}

/** Waits until the session is in trouble. */
async function trouble(session: { readonly trouble: unknown }): Promise<void> {
  for (let turn = 0; session.trouble === null && turn < 50; turn += 1) await Promise.resolve();
  expect(session.trouble).not.toBeNull();
}

const first = { kind: "offer-closed", offer: exampleBook("en").plan!.steps[0]!.key.offer } as const;

describe("a session", () => {
  test("opens with all but the plan, and then with it", async () => {
    const { session, server } = await opened();
    expect(server.asked).toEqual([
      { kind: "open", suppose: [], withoutPlan: true },
      { kind: "open", suppose: [] },
    ]);
    expect(session.state?.plan?.steps).toHaveLength(7);
  });

  test("sends a double click once", async () => {
    const { session, server } = await opened();
    const step = session.state!.plan!.steps[0]!.key;
    const clicks = [session.done(step, ""), session.done(step, "")];
    expect(await Promise.all(clicks)).toEqual([true, false]);
    expect(server.actions).toEqual(["done"]);
    expect(session.notice?.undo).not.toBeNull();
  });

  test("asks again with the same id where the answer was lost, and records once", async () => {
    const { session, server } = await opened();
    server.failNext(LOST);
    const done = session.done(session.state!.plan!.steps[0]!.key, "");
    await trouble(session);
    expect(session.trouble).toMatchObject({ fault: "network", mayHaveWritten: true });
    session.trouble!.again();
    expect(await done).toBe(true);
    expect(server.recorded).toEqual(["id-1"]);
    expect(server.actions).toEqual(["done", "done"]);
    expect(session.trouble).toBeNull();
  });

  test("keeps the id for the next click where the user let the lost answer be", async () => {
    const { session, server } = await opened();
    const step = session.state!.plan!.steps[0]!.key;
    server.failNext(LOST);
    const done = session.done(step, "");
    await trouble(session);
    session.trouble!.dismiss();
    expect(await done).toBe(false);
    await session.done(step, "");
    expect(server.recorded).toEqual(["id-1"]);
  });

  test("takes a new id for an equal request once the first stands in the Log", async () => {
    const { session, server } = await opened();
    const step = session.state!.plan!.steps[0]!.key;
    server.failNext(LOST);
    const done = session.done(step, "");
    await trouble(session);
    session.trouble!.dismiss();
    await done;
    const item = { ...server.state.log[0]!, id: "id-1" };
    server.state = { ...server.state, log: [item] };
    await session.open();
    await session.done(step, "");
    expect(server.recorded).toEqual(["id-1", "id-2"]);
  });

  test("says that nothing was written where Google refused, or where only a question was asked", async () => {
    const { session, server } = await opened();
    server.failNext(DENIED);
    const closed = session.act(first);
    await trouble(session);
    expect(session.trouble).toMatchObject({ fault: "permission", mayHaveWritten: false });
    session.trouble!.dismiss();
    await closed;
    server.failNext(DROPPED);
    const year = session.ask({ kind: "year", year: 2026 });
    await trouble(session);
    expect(session.trouble).toMatchObject({ fault: "network", mayHaveWritten: false });
    session.trouble!.dismiss();
    expect(await year).toBeNull();
  });

  test("goes on to something else without the failed call", async () => {
    const { session, server, clock } = await opened();
    server.failNext({ kind: "silent" });
    const lost = session.act(first);
    await Promise.resolve();
    await Promise.resolve();
    clock.goOff();
    await trouble(session);
    expect(session.trouble?.fault).toBe("timeout");
    expect(await session.ask({ kind: "year", year: 2026 })).toMatchObject({ kind: "year" });
    expect(await lost).toBe(false);
    expect(session.trouble).toBeNull();
    expect(session.isBusy).toBe(false);
  });

  test("tells of a refusal, and leaves the state as it was", async () => {
    const { session, server } = await opened();
    const before = session.state;
    server.refuseNext("Someone else has changed the row.");
    expect(await session.act(first)).toBe(false);
    expect(session.notice).toMatchObject({ tone: "refused", undo: null });
    expect(session.state).toBe(before);
  });

  test("keeps what is supposed through every action until it is taken off", async () => {
    const { session, server } = await opened();
    const [step] = session.state!.plan!.steps;
    const supposition = { kind: "not-today", offer: step!.key.offer } as const;
    await session.suppose(supposition);
    expect(session.notice?.difference?.value).toBe(-2007.2);
    expect(session.supposed).toEqual([supposition]);
    await session.act(first);
    expect(server.asked.at(-1)).toEqual({ kind: "open", suppose: [supposition] });
    await session.unsuppose(session.supposed[0]!);
    expect(server.asked.at(-1)).toEqual({ kind: "open", suppose: [] });
  });

  test("does not show as supposed what the add-on no longer takes", async () => {
    const { session, server } = await opened();
    const [step] = session.state!.plan!.steps;
    await session.suppose({ kind: "not-today", offer: step!.key.offer });
    const acted = session.act(first);
    server.refuseNext("No such offer.", 1);
    await acted;
    expect(session.supposed).toEqual([]);
  });

  test("keeps the plan while a cell is selected", async () => {
    const { session } = await opened();
    await session.act({ kind: "select", table: "offers", row: 2, column: null });
    expect(session.state?.plan?.steps).toHaveLength(7);
  });
});

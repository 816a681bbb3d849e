import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Keeper, type KeepingState, PAUSE } from "../../../src/workbench/page/keeping/keeper.ts";
import type { BookStore, KeptBook } from "../../../src/workbench/page/keeping/kept-book.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A store of one current book, with what went to its shelf. */
function memoryStore() {
  const there = { version: 0, snapshot: "", shelf: [] as string[], failure: null as Error | null };
  const store: Pick<BookStore, "save"> = {
    async save({ snapshot }, known) {
      if (there.failure !== null) throw there.failure;
      const shelved = there.version !== 0 && there.version !== known;
      if (shelved) there.shelf.push(there.snapshot);
      there.version = Math.max(known, there.version) + 1;
      there.snapshot = snapshot;
      return { version: there.version, shelved };
    },
  };
  return { there, store: store as BookStore };
}

function tab(store: BookStore | { readonly unavailable: string }, version = 0) {
  const states: KeepingState[] = [];
  const here = { mayWrite: true, text: "" };
  const book = (): KeptBook => ({
    name: "book",
    isExample: false,
    language: "ja",
    snapshot: here.text,
  });
  const keeper = new Keeper({
    store,
    book,
    known: { version },
    mayWrite: () => here.mayWrite,
    onState: (state) => states.push(state),
  });
  const type = (text: string) => {
    here.text = text;
    keeper.touch();
  };
  return { here, keeper, type, states, kinds: () => states.map(({ kind }) => kind) };
}

describe("a keeper", () => {
  test("saves changes in a row once, a moment after the last", async () => {
    const { there, store } = memoryStore();
    const { type, kinds } = tab(store);
    type("a");
    await vi.advanceTimersByTimeAsync(PAUSE - 1);
    type("ab");
    await vi.advanceTimersByTimeAsync(PAUSE - 1);
    expect(there.version).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(there).toMatchObject({ version: 1, snapshot: "ab" });
    expect(kinds()).toEqual(["untouched", "unsaved", "unsaved", "saving", "saved"]);
  });

  test("saves at once when the page goes away", async () => {
    const { there, store } = memoryStore();
    const { type, keeper } = tab(store);
    type("a");
    await keeper.flush();
    expect(there.snapshot).toBe("a");
    expect(keeper.hasUnsaved).toBe(false);
  });

  test("says why it cannot save, still has the changes, and tries again with the next", async () => {
    const { there, store } = memoryStore();
    const { type, keeper, states } = tab(store);
    there.failure = new Error("the disk is full");
    type("a");
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(states.at(-1)).toEqual({ kind: "failed", why: "the disk is full" });
    expect(keeper.hasUnsaved).toBe(true);
    there.failure = null;
    type("ab");
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(there.snapshot).toBe("ab");
  });

  test("says so at once where the browser keeps nothing", () => {
    const { type, keeper, states } = tab({ unavailable: "private window" });
    expect(states).toEqual([{ kind: "failed", why: "private window" }]);
    type("a");
    expect(keeper.hasUnsaved).toBe(true);
  });

  test("writes nothing while another tab may write", async () => {
    const { there, store } = memoryStore();
    const { here, keeper, type, kinds } = tab(store);
    here.mayWrite = false;
    keeper.lockChanged();
    type("a");
    await keeper.flush();
    expect(there.version).toBe(0);
    expect(kinds()).toEqual(["untouched", "taken-over"]);
    expect(keeper.hasUnsaved).toBe(true);
  });

  test("keeps what the other tab had saved when it takes over", async () => {
    const { there, store } = memoryStore();
    const first = tab(store);
    first.type("first");
    await first.keeper.flush();
    const second = tab(store, 1);
    second.here.text = "first";
    first.type("first, changed");
    await first.keeper.flush();
    second.here.text = "second";
    second.keeper.lockChanged();
    await second.keeper.flush();
    expect(there.snapshot).toBe("second");
    expect(there.shelf).toEqual(["first, changed"]);
    expect(second.states.at(-1)).toMatchObject({ kind: "saved", shelvedOther: true });
  });

  test("saves nothing any more once it is stopped", async () => {
    const { there, store } = memoryStore();
    const { type, keeper } = tab(store);
    type("a");
    await keeper.stop();
    await vi.advanceTimersByTimeAsync(PAUSE * 2);
    expect(there.version).toBe(0);
  });
});

// Where the page's books are kept, whichever of them is open: the store, the lock, the version that this tab knows.

import { indexedDbStore } from "./indexed-db-store.ts";
import { Keeper, type KeepingState } from "./keeper.ts";
import type { BookStore, KeptBook, StoredBook } from "./kept-book.ts";
import { type WriterLock, writerLock } from "./writer-lock.ts";

export interface Keeping {
  /** The book to show first; null where none is kept. */
  current(): Promise<StoredBook | null>;
  /** The first book does not open: it goes to the shelf as it is, marked. */
  shelveUnreadable(): Promise<void>;
  /** Keeps a book beside the one that a reload shows; says whether it could. */
  shelve(book: KeptBook): Promise<boolean>;
  shelf(): Promise<readonly StoredBook[]>;
  /** Saves a book that is open, from now on. */
  keeper(book: () => KeptBook, onState: (state: KeepingState) => void): Keeper;
  takeOver(): Promise<void>;
  onLock(listener: () => void): void;
}

type Store = BookStore | { readonly unavailable: string };

/** The browser's own store and lock. */
export async function browserKeeping(): Promise<Keeping> {
  const listeners: (() => void)[] = [];
  const store: Store = await indexedDbStore().catch((thrown: unknown) => ({
    unavailable: thrown instanceof Error ? thrown.message : String(thrown),
  }));
  const lock = await writerLock(() => {
    for (const listener of listeners) listener();
  });
  return keepingOf(store, lock, (listener) => void listeners.push(listener));
}

function keepingOf(store: Store, lock: WriterLock, onLock: Keeping["onLock"]): Keeping {
  const known = { version: 0 };
  const stored = "unavailable" in store ? null : store;
  return {
    async current() {
      const book = (await stored?.current()) ?? null;
      known.version = book?.version ?? 0;
      return book;
    },
    async shelveUnreadable() {
      if (lock.isHeld) await stored?.shelveCurrent(true);
    },
    async shelve(book) {
      if (stored === null) return false;
      try {
        await stored.shelve(book, false);
        return true;
      } catch {
        // The caller asks the user, who can still save a file.
        return false;
      }
    },
    shelf: async () => (await stored?.shelf()) ?? [],
    keeper: (book, onState) =>
      new Keeper({ store, book, onState, known, mayWrite: () => lock.isHeld }),
    takeOver: () => lock.takeOver(),
    onLock,
  };
}

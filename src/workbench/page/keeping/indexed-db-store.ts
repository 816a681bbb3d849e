// Books in IndexedDB: one current, and a shelf of former ones from which nothing is ever deleted.

import type { BookStore, KeptBook, StoredBook } from "./kept-book.ts";

const DATABASE = "point-exit-workbench";
const BOOKS = "books";
const CURRENT = "current";

/** @throws where the browser keeps nothing (a private window, storage switched off). */
export async function indexedDbStore(): Promise<BookStore> {
  const database = await opened();
  const inOne = async <T>(
    mode: IDBTransactionMode,
    work: (books: IDBObjectStore) => Promise<T>,
  ): Promise<T> => {
    const transaction = database.transaction(BOOKS, mode, { durability: "strict" });
    const over = finished(transaction);
    const result = await work(transaction.objectStore(BOOKS));
    await over;
    return result;
  };
  const current = (books: IDBObjectStore) => asked<StoredBook | undefined>(books.get(CURRENT));
  return {
    current: () => inOne("readonly", async (books) => (await current(books)) ?? null),
    save: (book, known) =>
      inOne("readwrite", async (books) => {
        const there = await current(books);
        const isForeign = there !== undefined && there.version !== known;
        if (isForeign) await asked(books.put({ ...there, key: shelfKey() }));
        const version = Math.max(known, there?.version ?? 0) + 1;
        await asked(books.put(stored(book, CURRENT, version, false)));
        return { version, shelved: isForeign };
      }),
    shelve: (book, isUnreadable) =>
      inOne("readwrite", async (books) => {
        await asked(books.put(stored(book, shelfKey(), 0, isUnreadable)));
      }),
    shelveCurrent: (isUnreadable) =>
      inOne("readwrite", async (books) => {
        const there = await current(books);
        if (there === undefined) return;
        await asked(books.put({ ...there, key: shelfKey(), isUnreadable }));
        await asked(books.delete(CURRENT));
      }),
    shelf: () =>
      inOne("readonly", async (books) => {
        const all = await asked<StoredBook[]>(books.getAll());
        return all
          .filter(({ key }) => key !== CURRENT)
          .sort((a, b) => b.savedAt - a.savedAt || (a.key < b.key ? 1 : -1));
      }),
  };
}

function stored(book: KeptBook, key: string, version: number, isUnreadable: boolean): StoredBook {
  const { name, isExample, language, snapshot } = book;
  return { name, isExample, language, snapshot, key, version, isUnreadable, savedAt: Date.now() };
}

/** Never one that is there already: a former book is never written over. */
function shelfKey(): string {
  return `shelf-${Date.now()}-${crypto.randomUUID()}`;
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.addEventListener("upgradeneeded", () => {
    request.result.createObjectStore(BOOKS, { keyPath: "key" });
  });
  return asked(request);
}

function asked<T>(request: IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result as T));
    request.addEventListener("error", () => reject(request.error ?? new Error("IndexedDB")));
  });
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(transaction.error ?? new Error("IndexedDB"));
    transaction.addEventListener("complete", () => resolve());
    transaction.addEventListener("abort", fail);
    transaction.addEventListener("error", fail);
  });
}

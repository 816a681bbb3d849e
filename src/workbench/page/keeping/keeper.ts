// Saves the open book a moment after each change, as long as this tab is the one that may.

import type { BookStore, KeptBook } from "./kept-book.ts";

export type KeepingState =
  | { readonly kind: "untouched" | "unsaved" | "saving" | "elsewhere" | "taken-over" }
  | { readonly kind: "saved"; readonly at: number; readonly shelvedOther: boolean }
  | { readonly kind: "failed"; readonly why: string };

export interface KeeperOptions {
  /** Null where the browser keeps nothing, with the reason. */
  readonly store: BookStore | { readonly unavailable: string };
  /** Whether this tab may save now. */
  readonly mayWrite: () => boolean;
  /** The book as it stands. */
  readonly book: () => KeptBook;
  /** Version of the stored book that this tab knows, 0 where none is stored; saving counts it up. */
  readonly known: { version: number };
  readonly onState: (state: KeepingState) => void;
}

/** Changes in a row are saved once, this many milliseconds after the last. */
export const PAUSE = 600;

export class Keeper {
  readonly #options: KeeperOptions;
  #isDirty = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> = Promise.resolve();

  constructor(options: KeeperOptions) {
    this.#options = options;
    if (!options.mayWrite()) this.#tell({ kind: "elsewhere" });
    else if ("unavailable" in options.store) this.#fail(options.store.unavailable);
    else this.#tell({ kind: "untouched" });
  }

  /** Whether there are changes that no store has. */
  get hasUnsaved(): boolean {
    return this.#isDirty;
  }

  /** The book has changed. */
  touch(): void {
    this.#isDirty = true;
    if (this.#cannotSave()) return;
    this.#tell({ kind: "unsaved" });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), PAUSE);
  }

  /** The lock came or went. */
  lockChanged(): void {
    if (this.#options.mayWrite()) {
      // What the other tab has saved is not what this one shows: saving puts theirs on the shelf.
      this.#isDirty = true;
      void this.flush();
    } else {
      clearTimeout(this.#timer);
      this.#tell({ kind: "taken-over" });
    }
  }

  /** Saves what is unsaved, at once. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#running = this.#running.then(() => this.#save());
    return this.#running;
  }

  /** Nothing is saved any more. */
  stop(): Promise<void> {
    clearTimeout(this.#timer);
    return this.#running;
  }

  async #save(): Promise<void> {
    const { store, book, mayWrite, known } = this.#options;
    if (!this.#isDirty || !mayWrite() || "unavailable" in store) return;
    this.#isDirty = false;
    this.#tell({ kind: "saving" });
    try {
      const { version, shelved } = await store.save(book(), known.version);
      known.version = version;
      if (!this.#isDirty) this.#tell({ kind: "saved", at: Date.now(), shelvedOther: shelved });
    } catch (thrown) {
      this.#isDirty = true;
      this.#fail(thrown instanceof Error ? thrown.message : String(thrown));
    }
  }

  #cannotSave(): boolean {
    return !this.#options.mayWrite() || "unavailable" in this.#options.store;
  }

  #fail(why: string): void {
    this.#tell({ kind: "failed", why });
  }

  #tell(state: KeepingState): void {
    this.#options.onState(state);
  }
}

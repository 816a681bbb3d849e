// What outlives one execution: properties, cache and locks, as plain data that a page can keep.

/** Texts by their keys. */
export type PropertyStore = Map<string, string>;

export interface CachedText {
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly expires: number;
}

export type StoreScope = "document" | "script" | "user";

export interface Stores {
  readonly properties: Readonly<Record<StoreScope, PropertyStore>>;
  readonly cache: Readonly<Record<StoreScope, Map<string, CachedText>>>;
  /** Scopes of locks that another execution holds: a test puts them there. */
  readonly heldLocks: Set<StoreScope>;
  /** Whether the cache forgets everything at once, as it may at any time. */
  forgetsCache: boolean;
  /** The clock of the cache and of records. */
  now(): number;
}

/** Stores with nothing in them. */
export function emptyStores(now: () => number = Date.now): Stores {
  return {
    properties: { document: new Map(), script: new Map(), user: new Map() },
    cache: { document: new Map(), script: new Map(), user: new Map() },
    heldLocks: new Set(),
    forgetsCache: false,
    now,
  };
}

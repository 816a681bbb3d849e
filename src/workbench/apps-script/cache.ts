// CacheService: texts that may be gone at any time.

import { exception } from "./exception.ts";
import { type ExecutionContext, mustBeEnabled } from "./execution-context.ts";
import type { StoreScope } from "./stores.ts";
import { strict } from "./strict.ts";

const KEY_LENGTH = 250;
const VALUE_BYTES = 100 * 1024;
const SECONDS = { least: 1, usual: 600, most: 21_600 } as const;
const ITEMS = 1000;

/** The double of CacheService. Google: the document's cache is null outside a document; here there always is one. */
export function cacheService(context: ExecutionContext) {
  const cache = (scope: StoreScope, member: string) => () => {
    mustBeEnabled(context, member);
    return cacheOf(context, scope);
  };
  return strict(context.realm, "CacheService", {
    getDocumentCache: cache("document", "getDocumentCache"),
    getScriptCache: cache("script", "getScriptCache"),
    getUserCache: cache("user", "getUserCache"),
  } satisfies GoogleAppsScript.Cache.CacheService);
}

function cacheOf(context: ExecutionContext, scope: StoreScope) {
  const { realm, stores } = context;
  const kept = stores.cache[scope];
  const get = (key: string): string | null => {
    if (stores.forgetsCache) kept.clear();
    const found = kept.get(key);
    return found !== undefined && found.expires > stores.now() ? found.text : null;
  };
  const put = (key: unknown, value: unknown, seconds: unknown = SECONDS.usual) => {
    mustFit(context, String(key), String(value));
    const isSound = typeof seconds === "number" && seconds >= SECONDS.least;
    if (!isSound || seconds > SECONDS.most) {
      throw exception(realm, `Argument out of range: expirationInSeconds ${String(seconds)}`);
    }
    // Put last anew, so that the first key is the one that was put longest ago.
    kept.delete(String(key));
    kept.set(String(key), { text: String(value), expires: stores.now() + seconds * 1000 });
    for (const oldest of kept.keys()) if (kept.size > ITEMS) kept.delete(oldest);
  };
  return strict(realm, "Cache", {
    get: (key: unknown) => get(String(key)),
    getAll(keys: readonly unknown[]) {
      const found = new realm.Object() as Record<string, string>;
      for (const key of keys.map(String)) {
        const text = get(key);
        if (text !== null) found[key] = text;
      }
      return found;
    },
    put,
    putAll(values: object, seconds?: unknown) {
      for (const [key, value] of Object.entries(values)) put(key, value, seconds);
    },
    remove(key: unknown) {
      kept.delete(String(key));
    },
    removeAll(keys: readonly unknown[]) {
      for (const key of keys) kept.delete(String(key));
    },
  } satisfies GoogleAppsScript.Cache.Cache);
}

function mustFit({ realm }: ExecutionContext, key: string, value: string): void {
  if (key.length > KEY_LENGTH) throw exception(realm, "Argument too large: key");
  const { length } = new TextEncoder().encode(value);
  if (length > VALUE_BYTES) throw exception(realm, "Argument too large: value");
}

// LockService: one execution at a time.

import { exception } from "./exception.ts";
import { type ExecutionContext, mustBeEnabled } from "./execution-context.ts";
import type { StoreScope } from "./stores.ts";
import { strict } from "./strict.ts";

/**
 * The double of LockService. Google waits; here nobody could let go meanwhile, so a lock that is held
 * is refused at once.
 */
export function lockService(context: ExecutionContext) {
  const lock = (scope: StoreScope, member: string) => () => {
    mustBeEnabled(context, member);
    return lockOf(context, scope);
  };
  return strict(context.realm, "LockService", {
    getDocumentLock: lock("document", "getDocumentLock"),
    getScriptLock: lock("script", "getScriptLock"),
    getUserLock: lock("user", "getUserLock"),
  } satisfies GoogleAppsScript.Lock.LockService);
}

/** Lets go of every lock of an execution: when it ends, and while it waits for its user's answer. */
export function releaseLocks({ locks, stores }: Pick<ExecutionContext, "locks" | "stores">): void {
  for (const scope of locks) stores.heldLocks.delete(scope);
  locks.clear();
}

function lockOf({ realm, locks, stores }: ExecutionContext, scope: StoreScope) {
  const tryLock = (_milliseconds: unknown): boolean => {
    if (locks.has(scope)) return true;
    if (stores.heldLocks.has(scope)) return false;
    stores.heldLocks.add(scope);
    locks.add(scope);
    return true;
  };
  return strict(realm, "Lock", {
    tryLock,
    waitLock(milliseconds: unknown): void {
      if (tryLock(milliseconds)) return;
      const words = "Lock timeout: another process was holding the lock for too long.";
      throw exception(realm, words);
    },
    hasLock: () => locks.has(scope),
    releaseLock(): void {
      if (locks.delete(scope)) stores.heldLocks.delete(scope);
    },
  } satisfies GoogleAppsScript.Lock.Lock);
}

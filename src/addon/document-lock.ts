// One action at a time: what is read is what is written over.

import { Refusal } from "./refusal.ts";

/** Long enough for an action of another user to end. */
const WAIT = 10_000;

/** Runs an action while nobody else's can run. What it has written is there before the next begins. */
export function locked<T>(action: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!waited(lock)) throw busy();
  try {
    const done = action();
    SpreadsheetApp.flush();
    return done;
  } finally {
    lock.releaseLock();
  }
}

// Google: the wait ends with an error, whose text is nobody's to read.
function waited(lock: GoogleAppsScript.Lock.Lock): boolean {
  return lock.tryLock(WAIT);
}

function busy(): Refusal {
  return new Refusal({
    ja: "ほかの操作が書き込み中です。何も書き込んでいません。少し待ってからもう一度お試しください。",
    en: "Another action is being written. Nothing was written; please try again in a moment.",
  });
}

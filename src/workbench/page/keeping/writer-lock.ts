// Which of the tabs that show the book may save it: one at a time, told apart by a lock of the browser.

export interface WriterLock {
  /** Whether this tab may save. */
  readonly isHeld: boolean;
  /** Takes the lock from the tab that has it; that tab is told. */
  takeOver(): Promise<void>;
}

const NAME = "point-exit-workbench-book";

/**
 * Asks for the lock; another tab that has it keeps it until it is closed or this one takes over.
 *
 * @param onChange - Called when the lock comes or goes.
 */
export async function writerLock(onChange: () => void): Promise<WriterLock> {
  let isHeld = false;
  // A grant may be answered after a later one: only the latest counts.
  let latest = 0;
  const ask = (options: LockOptions) =>
    new Promise<void>((resolve) => {
      latest += 1;
      const mine = latest;
      const change = (held: boolean) => {
        if (mine === latest && held !== isHeld) {
          isHeld = held;
          onChange();
        }
        resolve();
      };
      navigator.locks
        .request(NAME, options, (lock) => {
          change(lock !== null);
          // Held until the tab is closed, or another one takes it away.
          return lock === null ? undefined : new Promise(() => undefined);
        })
        .catch(() => change(false));
    });
  await ask({ ifAvailable: true });
  return {
    get isHeld() {
      return isHeld;
    },
    takeOver: () => ask({ steal: true }),
  };
}

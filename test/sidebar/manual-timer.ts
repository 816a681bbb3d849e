// A timer that goes off when a test says so.

import type { Timer } from "../../src/sidebar/client/client.ts";

export class ManualTimer {
  private readonly waiting = new Set<() => void>();

  readonly timer: Timer = (callback) => {
    this.waiting.add(callback);
    return () => this.waiting.delete(callback);
  };

  /** All that is waited for has taken too long. */
  goOff(): void {
    const callbacks = [...this.waiting];
    this.waiting.clear();
    for (const callback of callbacks) callback();
  }
}

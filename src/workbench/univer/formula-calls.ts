// How often custom functions were called, by function and cell.

import type { CellPlace } from "../grid/sheet-value.ts";

export interface CalledFormula {
  readonly name: string;
  readonly place: CellPlace;
  readonly times: number;
  /** Seconds inside the function, all calls together. */
  readonly seconds: number;
}

/** Counts calls since the start or the last `reset`: what an edit made run, and how often. */
export class FormulaCalls {
  readonly #calls = new Map<string, CalledFormula>();

  list(): readonly CalledFormula[] {
    return [...this.#calls.values()];
  }

  reset(): void {
    this.#calls.clear();
  }

  /** Calls, and counts what is called, whether it answers or throws. */
  counted<T>(name: string, place: CellPlace, call: () => T): T {
    const start = performance.now();
    try {
      return call();
    } finally {
      const key = `${name}\n${place.sheet}\n${place.row}\n${place.column}`;
      const before = this.#calls.get(key);
      const seconds = (performance.now() - start) / 1000 + (before?.seconds ?? 0);
      this.#calls.set(key, { name, place, times: (before?.times ?? 0) + 1, seconds });
    }
  }
}

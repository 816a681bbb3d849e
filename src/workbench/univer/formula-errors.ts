// Why formulas show an error: the messages that Sheets puts into the notes of their cells.

import type { CellPlace } from "../grid/sheet-value.ts";

/** Messages of formulas' errors, by cell; the page shows them where the user looks. */
export interface FormulaErrors {
  /** What is wrong in a cell; undefined where nothing is. */
  at(place: CellPlace): string | undefined;
  /** All of them. */
  list(): readonly FormulaMessage[];
  /** Calls back after messages came, changed or went; returns how to stop. */
  onChange(listener: () => void): () => void;
}

export interface FormulaMessage {
  readonly place: CellPlace;
  readonly message: string;
}

/** Where messages come together; what is shown is exchanged at once, when a recalculation is over. */
export class ErrorBoard implements FormulaErrors {
  readonly #listeners = new Set<() => void>();
  #shown = new Map<string, FormulaMessage>();

  at(place: CellPlace): string | undefined {
    return this.#shown.get(keyOf(place))?.message;
  }

  list(): readonly FormulaMessage[] {
    return [...this.#shown.values()];
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  show(messages: readonly FormulaMessage[]): void {
    const next = new Map(messages.map((message) => [keyOf(message.place), message]));
    const isSame =
      next.size === this.#shown.size &&
      [...next].every(([key, { message }]) => this.#shown.get(key)?.message === message);
    this.#shown = next;
    if (isSame) return;
    for (const listener of this.#listeners) listener();
  }
}

function keyOf({ sheet, row, column }: CellPlace): string {
  return `${sheet}\n${row}\n${column}`;
}

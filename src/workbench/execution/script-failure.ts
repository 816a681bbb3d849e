// What a script threw, as the one who started it is told.

import { TimeExceeded } from "./realm.ts";

/** An error of the script: its own name (`Error`, `TypeError`, `Exception`) and message, no longer of its realm. */
export class ScriptFailure extends Error {
  constructor(
    override readonly name: string,
    message: string,
  ) {
    super(message);
  }

  /** The first line of a note, as Sheets writes it; Google adds "(line N)", which says nothing of a bundle. */
  get note(): string {
    return `${this.name}: ${this.message}`;
  }
}

/** Any thrown thing as a failure of the script. */
export function failureOf(thrown: unknown): ScriptFailure {
  if (thrown instanceof ScriptFailure) return thrown;
  if (thrown instanceof TimeExceeded) {
    return new ScriptFailure("Exception", "Exceeded maximum execution time");
  }
  // Errors of the script's realm are no Errors of this one.
  const isError = Object.prototype.toString.call(thrown) === "[object Error]";
  if (!isError) return new ScriptFailure("Error", String(thrown));
  const { name, message } = thrown as Error;
  return new ScriptFailure(String(name), String(message));
}

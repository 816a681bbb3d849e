// What a spreadsheet with formulas needs of the project whose custom functions it calculates.

import type { CellPlace, FormulaArgument, FormulaResult } from "./sheet-value.ts";

/** What the spreadsheet shows of a function while its name is typed: Google reads it from the JSDoc above the stub. */
export interface FunctionHelp {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly detail: string }[];
}

export interface FormulaHost {
  readonly customFunctions: readonly FunctionHelp[];
  /**
   * Calculates one formula, in an execution of its own.
   *
   * @throws {@link FormulaError}, and nothing else.
   */
  callCustom(name: string, args: readonly FormulaArgument[], at: CellPlace): FormulaResult;
}

/** A formula that shows an error: which one, and the text that Sheets puts into the cell's note. */
export class FormulaError extends Error {
  constructor(
    readonly shown: "#ERROR!" | "#NAME?" | "#REF!",
    message: string,
  ) {
    super(message);
  }

  /** By shape: tests load Univer in a bundle that holds a copy of this class. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && "shown" in value;
  }
}

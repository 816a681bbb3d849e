// Custom functions for tests of the spreadsheet, made of plain functions.

import { FormulaError, type FormulaHost } from "../../src/workbench/grid/formula-host.ts";
import type { FormulaArgument, FormulaResult } from "../../src/workbench/grid/sheet-value.ts";

export interface RecordingHost extends FormulaHost {
  /** The arguments of every call so far, with the function's name in front. */
  readonly seen: readonly (readonly [name: string, ...args: readonly FormulaArgument[]])[];
}

type Function = (...args: readonly FormulaArgument[]) => FormulaResult;

/** A host of these functions; what one throws is the message of an `#ERROR!`. */
export function hostOf(functions: Readonly<Record<string, Function>>): RecordingHost {
  const seen: [string, ...FormulaArgument[]][] = [];
  return {
    seen,
    customFunctions: Object.keys(functions).map((name) => ({
      name,
      description: `${name}のこと / About ${name}`,
      parameters: [{ name: "range", detail: "表の範囲 / The table" }],
    })),
    callCustom(name, args) {
      seen.push([name, ...args]);
      try {
        return functions[name]!(...args);
      } catch (thrown) {
        if (thrown instanceof FormulaError) throw thrown;
        throw new FormulaError("#ERROR!", (thrown as Error).message);
      }
    },
  };
}

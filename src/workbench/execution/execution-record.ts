// The record of one execution, as tests and the page count them.

import type { AuthMode, ServiceCall } from "../apps-script/call-context.ts";
import type { CellPlace } from "../grid/sheet-value.ts";

export type ExecutionKind = "custom-function" | "open" | "install" | "menu" | "client";

/** One run of the script, as it is counted. */
export interface Execution {
  readonly kind: ExecutionKind;
  readonly functionName: string;
  readonly authMode: AuthMode;
  /** The formula's cell; null outside custom functions. */
  readonly cell: CellPlace | null;
  readonly milliseconds: number;
  /** Null where it ended well. */
  readonly failure: { readonly name: string; readonly message: string } | null;
  readonly calls: readonly ServiceCall[];
  /** Lines written by console and Logger. */
  readonly log: readonly string[];
  /** Globals made without a declaration. */
  readonly leaked: readonly string[];
}

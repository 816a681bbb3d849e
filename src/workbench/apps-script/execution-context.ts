// What the services that belong to no spreadsheet know of the execution in which they are called.

import type { ServiceContext } from "./call-context.ts";
import { notPermitted } from "./permission.ts";
import type { StoreScope, Stores } from "./stores.ts";

export interface ExecutionContext extends ServiceContext {
  readonly stores: Stores;
  /** The add-on's name, over its menu. */
  readonly addOnName: string;
  /** IANA zone of the script, from its manifest. */
  readonly scriptTimeZone: string;
  /** Scopes of the locks that this execution holds. */
  readonly locks: Set<StoreScope>;
  /** Whether the script's top level is running: no service may be touched then. */
  isLoading(): boolean;
  log(line: string): void;
}

/** Throws where a document has not yet been opened with the add-on (AuthMode.NONE): menus, Logger and Utilities only. */
export function mustBeEnabled(context: ExecutionContext, member: string): void {
  if (context.authMode === "NONE") throw notPermitted(context, member);
}

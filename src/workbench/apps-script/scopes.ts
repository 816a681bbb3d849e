// Which OAuth scope a call of Google's services asks of the user.

import type { ServiceCall } from "./call-context.ts";
import { SPREADSHEET_CLASSES } from "./spreadsheet/classes.ts";

/** The spreadsheet the add-on is open in, and no other file. */
export const CURRENT_SPREADSHEET = "https://www.googleapis.com/auth/spreadsheets.currentonly";
/** Sidebars and dialogs. */
export const CONTAINER_UI = "https://www.googleapis.com/auth/script.container.ui";

/**
 * The scope that a call needs; null where it needs none.
 *
 * Google: members of the Spreadsheet service need `spreadsheets` or `spreadsheets.currentonly`, and those
 * that reach other files `spreadsheets` alone; here: the latter do not exist. Google: of Ui, only what
 * shows HTML needs a scope; here: the same.
 */
export function scopeOf({ member }: Pick<ServiceCall, "member">): string | null {
  const [owner, name] = member.split(".") as [string, string];
  if (owner === "Ui") return /^show/.test(name) ? CONTAINER_UI : null;
  const known = SPREADSHEET_CLASSES[owner]?.[name];
  return known === undefined || known.need === "nothing" ? null : CURRENT_SPREADSHEET;
}

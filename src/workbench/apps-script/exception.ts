// The errors that Google's services throw, made of the realm in which the add-on catches them.

import type { Realm } from "../execution/realm.ts";

/**
 * An error as Apps Script's services throw it: `String(error)` is `Exception: message`.
 *
 * @returns An Error of the realm, named "Exception".
 */
export function exception(realm: Pick<Realm, "Error">, message: string): Error {
  const error = new realm.Error(message);
  error.name = "Exception";
  return error;
}

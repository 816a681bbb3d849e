// Doubles that know what they are not: a member that is missing throws by its name, and never is undefined.

import type { Realm } from "../execution/realm.ts";

/** What a search for a member answers where there is none. */
export const MISSING = Symbol("missing");

/**
 * An object with these members and no others. Reading another throws (Google: undefined; here: named,
 * for a test must tell a slip of the add-on from a gap of the workbench), and so does setting any.
 *
 * @param name - As the add-on's author knows it: "Utilities", "Range".
 */
export function strict<Members extends object>(
  realm: Pick<Realm, "Error">,
  name: string,
  members: Members,
): Members {
  const find = (key: string): unknown =>
    Object.hasOwn(members, key) ? members[key as keyof Members] : MISSING;
  return strictObject(realm, name, find) as Members;
}

/** As {@link strict}, with members that are looked for when they are asked for. */
export function strictObject(
  realm: Pick<Realm, "Error">,
  name: string,
  find: (key: string) => unknown,
): object {
  return new Proxy(Object.freeze({}), {
    get(_, key) {
      if (key === Symbol.toStringTag) return name;
      // Other symbols are the language's own questions ("do you iterate?"), not the add-on's.
      if (typeof key === "symbol") return undefined;
      const found = find(key);
      if (found !== MISSING) return found;
      if (key === "toString") return () => name;
      throw new realm.Error(`${name}.${key} is not in the workbench's double of Apps Script`);
    },
    has: (_, key) => typeof key === "string" && find(key) !== MISSING,
    set(_, key) {
      throw new realm.Error(`${name}.${String(key)} cannot be set`);
    },
  });
}

// Google's enums: members that are equal to themselves only, and print as their names.

import type { RealmConstructors } from "../execution/realm.ts";
import { strict } from "./strict.ts";

export interface EnumMember {
  readonly name: () => string;
  readonly ordinal: () => number;
  readonly toString: () => string;
  readonly toJSON: () => string;
}

/** The members of an enum by their names; another name throws. */
export function enumeration<Name extends string>(
  realm: Pick<RealmConstructors, "Error">,
  title: string,
  names: readonly Name[],
): Readonly<Record<Name, EnumMember>> {
  const members = names.map((name, place): [Name, EnumMember] => {
    const itself = () => name;
    const member = { name: itself, ordinal: () => place, toString: itself, toJSON: itself };
    return [name, strict(realm, `${title}.${name}`, member)];
  });
  return strict(realm, title, Object.fromEntries(members) as Record<Name, EnumMember>);
}

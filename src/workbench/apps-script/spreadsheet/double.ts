// One object of Google's Spreadsheet service as the add-on sees it: permitted, counted, checked, then answered.

import type { ServiceContext } from "../call-context.ts";
import { exception } from "../exception.ts";
import { mustBeGiven } from "../permission.ts";
import { mismatch } from "../signature.ts";
import { MISSING, strictObject } from "../strict.ts";
import { fits } from "./argument.ts";
import { rememberDouble } from "./double-of.ts";
import type { Member, Signature } from "./member.ts";

/** An object that answers for a class of Google's. */
export interface Target {
  /** Name of the sheet that it reads or writes; null for the spreadsheet as a whole. */
  readonly sheetName: string | null;
}

/**
 * The object that the add-on holds for a target. Every call of a member
 * 1. throws unless the execution's mode allows it,
 * 2. is recorded,
 * 3. throws unless its arguments fit one of the member's signatures,
 * 4. is answered by the target; arrays of the answer are made anew, of the add-on's realm.
 * A target that answers with itself (setters do) answers with the object.
 */
export function double(
  context: ServiceContext,
  name: string,
  target: Target,
  members: Readonly<Record<string, Member>>,
): object {
  const object: object = strictObject(context.realm, name, (key) => {
    if (!Object.hasOwn(members, key)) return MISSING;
    const { signatures } = members[key]!;
    if (signatures === null) return target[key as keyof Target];
    return (...args: unknown[]) => {
      const answer = called(context, target, { ...members[key]!, signatures, name, key }, args);
      return answer === target ? object : ofRealm(context.realm.Array, answer);
    };
  });
  rememberDouble(object, { name, target });
  return object;
}

interface Called extends Member {
  readonly name: string;
  readonly key: string;
  readonly signatures: readonly Signature[];
}

function called(
  context: ServiceContext,
  target: Target,
  { name, key, kind, need, signatures }: Called,
  args: readonly unknown[],
): unknown {
  mustBeGiven(context, need, key);
  context.record({ member: `${name}.${key}`, kind, sheet: target.sheetName });
  if (!signatures.some((signature) => fits(signature, args))) {
    const member = name === "SpreadsheetApp" ? `${name}.${key}` : `SpreadsheetApp.${name}.${key}`;
    throw mismatch(context.realm, member, args);
  }
  const method = target[key as keyof Target] as unknown as (...args: unknown[]) => unknown;
  try {
    return method.apply(target, [...args]);
  } catch (thrown) {
    // What the grid refuses is an Error of the workbench's realm: the add-on must meet one of its own.
    if (thrown instanceof RangeError) throw exception(context.realm, thrown.message);
    throw thrown;
  }
}

/** `instanceof Array` holds in the bundle only for the arrays of its own realm. */
function ofRealm(RealmArray: ArrayConstructor, value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const copy = new RealmArray<unknown>();
  for (const item of value) copy.push(ofRealm(RealmArray, item));
  return copy;
}

// Arguments of the wrong types, refused as Google's services refuse them.

import type { ServiceContext } from "./call-context.ts";
import { exception } from "./exception.ts";
import { doubleOf } from "./spreadsheet/double-of.ts";

/**
 * Throws unless a claim about the arguments of a member holds.
 *
 * @param member - As `Utilities.formatDate`.
 */
export function mustMatch(
  { realm }: Pick<ServiceContext, "realm">,
  claim: boolean,
  member: string,
  args: readonly unknown[],
): void {
  if (!claim) throw mismatch(realm, member, args);
}

/** Google's refusal of arguments that fit no signature of a member. */
export function mismatch(
  realm: Pick<ServiceContext["realm"], "Error">,
  member: string,
  args: readonly unknown[],
): Error {
  const kinds = args.map(kindOf).join(",");
  return exception(
    realm,
    `The parameters (${kinds}) don't match the method signature for ${member}.`,
  );
}

/**
 * As Google's message names a kind: `String`, `number[]`, `SpreadsheetApp.Range`.
 *
 * Google: objects of the script's own are `(class)`, and so are empty lists; here: the same.
 */
function kindOf(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return value.length === 0 ? "(class)" : `${kindOf(value[0])}[]`;
  if (typeof value === "string") return "String";
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "Boolean";
  const double = doubleOf(value);
  if (double !== null) return `SpreadsheetApp.${double.name}`;
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  return tag === "Object" || tag === "Function" ? "(class)" : tag;
}

/** Whether a value is a Date of any realm; one that is no date is one still. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}

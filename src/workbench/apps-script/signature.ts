// Arguments of the wrong types, refused as Google's services refuse them.

import { exception } from "./exception.ts";
import type { ServiceContext } from "./service-context.ts";

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
  if (claim) return;
  const types = args.map(typeName).join(",");
  throw exception(
    realm,
    `The parameters (${types}) don't match the method signature for ${member}.`,
  );
}

/** As Google names types in that message. */
function typeName(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (isDate(value)) return "Date";
  if (Array.isArray(value)) return "number[]";
  return typeof value === "object" || typeof value === "function"
    ? String(Object.prototype.toString.call(value).slice(8, -1))
    : `${(typeof value)[0]!.toUpperCase()}${(typeof value).slice(1)}`;
}

/** Whether a value is a Date of any realm; one that is no date is one still. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}

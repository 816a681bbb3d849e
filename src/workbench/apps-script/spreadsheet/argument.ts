// Whether the arguments of a call fit a member, as Google decides it: by their number and kinds.

import { doubleOf } from "./double-of.ts";

/**
 * What a place of a signature takes: Google's own names of kinds; `value` is what one cell may be given,
 * `[]` a list and `[][]` rows. A `?` takes null too, and undefined is null (Google does the same).
 */
export type ArgumentKind =
  | "String"
  | "String?"
  | "String[]"
  | "String[][]"
  | "String?[][]"
  | "number"
  | "number?"
  | "Boolean"
  | "Object"
  | "value"
  | "value[]"
  | "value[][]"
  | `${DoubleName}`
  | `${DoubleName}?`
  | `${DoubleName}?[][]`;

type DoubleName = "Range" | "Sheet" | "DataValidation" | "EmbeddedChart";

/** Whether a list of arguments is of one signature. Google counts arguments, so one too many fits none. */
export function fits(kinds: readonly ArgumentKind[], args: readonly unknown[]): boolean {
  return kinds.length === args.length && kinds.every((kind, place) => isOf(kind, args[place]));
}

function isOf(kind: string, value: unknown): boolean {
  if (kind.endsWith("[]")) {
    return Array.isArray(value) && value.every((item) => isOf(kind.slice(0, -2), item));
  }
  if (kind.endsWith("?"))
    return value === null || value === undefined || isOf(kind.slice(0, -1), value);
  if (kind === "String") return typeof value === "string";
  if (kind === "number") return typeof value === "number" && Number.isFinite(value);
  if (kind === "Boolean") return typeof value === "boolean";
  if (kind === "value") return !Array.isArray(value);
  const double = doubleOf(value);
  if (kind === "Object") return typeof value === "object" && value !== null && double === null;
  return double?.name === kind;
}

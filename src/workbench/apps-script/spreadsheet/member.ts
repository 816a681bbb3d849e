// What the double knows of a member of Google's Spreadsheet service before it is called.

import type { ServiceCall } from "../call-context.ts";
import type { Need } from "../permission.ts";
import type { ArgumentKind } from "./argument.ts";

/**
 * How a member is counted. A `read` hands out what cells hold (values, formulas, formats, notes, rules) or
 * how far they reach (`getLastRow`); a `write` changes cells, sheets or names; `other` finds a place,
 * selects, or asks for a name. `getDataRange` is such a place, so `getDataRange().getValues()` is one read.
 */
export type CallKind = ServiceCall["kind"];

/** One signature: the kinds of its arguments, in order. */
export type Signature = readonly ArgumentKind[];

export interface Member {
  readonly kind: CallKind;
  readonly need: Need;
  /** Null where it is no function but a constant. */
  readonly signatures: readonly Signature[] | null;
}

/** Members of one class of Google's by their names. */
export type Members<GoogleClass> = Readonly<Partial<Record<keyof GoogleClass & string, Member>>>;

const NO_ARGUMENTS: readonly Signature[] = [[]];

/** A member that asks what cells hold. */
export function reads(...signatures: Signature[]): Member {
  return { kind: "read", need: "document", signatures: orNone(signatures) };
}

/** A member that changes cells, sheets or names. */
export function writes(...signatures: Signature[]): Member {
  return { kind: "write", need: "edit", signatures: orNone(signatures) };
}

/** A member that finds a place in the document. */
export function finds(...signatures: Signature[]): Member {
  return { kind: "other", need: "document", signatures: orNone(signatures) };
}

/** A member that moves what the user sees: a selection, a message. */
export function shows(...signatures: Signature[]): Member {
  return { kind: "other", need: "edit", signatures: orNone(signatures) };
}

/** A member that touches no document: a builder of rules or charts. */
export function builds(...signatures: Signature[]): Member {
  return { kind: "other", need: "nothing", signatures: orNone(signatures) };
}

/** A constant, as `SpreadsheetApp.DataValidationCriteria`; asking for it is no call. */
export function holds(): Member {
  return { kind: "other", need: "nothing", signatures: null };
}

function orNone(signatures: readonly Signature[]): readonly Signature[] {
  return signatures.length === 0 ? NO_ARGUMENTS : signatures;
}

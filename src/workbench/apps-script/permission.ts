// Which members of Google's services an execution may call, by the way it was started.

import type { AuthMode, ServiceContext } from "./call-context.ts";
import { exception } from "./exception.ts";

/**
 * What a call asks for: `nothing` is always given; `document` is reading the spreadsheet;
 * `edit` is changing it, what it shows, or its user's selection.
 */
export type Need = "nothing" | "document" | "edit";

const GIVEN: Readonly<Record<AuthMode, readonly Need[]>> = {
  NONE: ["nothing"],
  CUSTOM_FUNCTION: ["nothing", "document"],
  LIMITED: ["nothing", "document", "edit"],
  FULL: ["nothing", "document", "edit"],
};

/** Whether the mode of an execution gives what a call asks for. */
export function isGiven(mode: AuthMode, need: Need): boolean {
  return GIVEN[mode].includes(need);
}

/**
 * Throws where the execution may not call a member.
 *
 * Google: names the member with or without its class, and at times the scopes that are missing;
 * here: always the bare name, as custom functions show it.
 *
 * @param member - Bare name, as `setValues`.
 */
export function mustBeGiven(
  context: Pick<ServiceContext, "authMode" | "realm">,
  need: Need,
  member: string,
): void {
  if (!isGiven(context.authMode, need)) throw notPermitted(context, member);
}

/** What Google throws at a call that the execution's mode does not allow. */
export function notPermitted(context: Pick<ServiceContext, "realm">, member: string): Error {
  return exception(context.realm, `You do not have permission to call ${member}`);
}

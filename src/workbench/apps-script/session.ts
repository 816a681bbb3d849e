// Session: who is at the keyboard, as little as an add-on of these scopes is told.

import type { ExecutionContext } from "./execution-context.ts";
import { strict } from "./strict.ts";

/** The double of Session. Nobody has an address here: the add-on asks for no scope that would tell it. */
export function session(context: ExecutionContext) {
  const nobody = () => strict(context.realm, "User", { getEmail: () => "" });
  return strict(context.realm, "Session", {
    getScriptTimeZone: () => context.scriptTimeZone,
    getActiveUserLocale: () => context.language,
    getActiveUser: nobody,
    getEffectiveUser: nobody,
    /** Google: changes every 30 days; here: always one. */
    getTemporaryActiveUserKey: () => "workbench",
  } satisfies Partial<Omit<GoogleAppsScript.Base.Session, "getActiveUser" | "getEffectiveUser">> & {
    getActiveUser: unknown;
    getEffectiveUser: unknown;
  });
}

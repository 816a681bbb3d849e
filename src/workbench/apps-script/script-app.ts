// ScriptApp: the ways in which an execution may have been started.

import type { AuthMode } from "./call-context.ts";
import { type EnumMember, enumeration } from "./enumeration.ts";
import type { ExecutionContext } from "./execution-context.ts";
import { strict } from "./strict.ts";

const MODES: readonly AuthMode[] = ["NONE", "CUSTOM_FUNCTION", "LIMITED", "FULL"];

/** `ScriptApp.AuthMode` of an execution. */
export type AuthModes = Readonly<Record<AuthMode, EnumMember>>;

/** The members of AuthMode; made once an execution, for scripts compare them by identity. */
export function authModes({ realm }: Pick<ExecutionContext, "realm">): AuthModes {
  return enumeration(realm, "ScriptApp.AuthMode", MODES);
}

/** The double of ScriptApp: its enum only, for the add-on asks for no triggers. */
export function scriptApp(context: ExecutionContext, modes: AuthModes) {
  return strict(context.realm, "ScriptApp", { AuthMode: modes });
}

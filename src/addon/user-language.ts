// The language of menus, questions and answers: the user's.

import type { Language } from "../tables/language.ts";
import { helpLanguage } from "./help.ts";

/** Japanese unless the user's language is known to be another. */
export function userLanguage(): Language {
  return helpLanguage(Session.getActiveUserLocale() ?? "");
}

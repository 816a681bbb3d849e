// Whether files are what they were: by content, for times of files say nothing after a checkout.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A short text that changes whenever one of the files does; a file that is not there counts, too. */
export function contentHash(root: string, paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of [...paths].sort()) hash.update(`${path}\0`).update(bytes(join(root, path)));
  return hash.digest("base64url").slice(0, 27);
}

/** Every file and folder below a folder, from the root; [] where there is no such folder. */
export function filesBelow(root: string, folder: string): string[] {
  try {
    const names = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
    return names.map((name) => join(folder, name));
  } catch {
    return [];
  }
}

function bytes(path: string): Uint8Array | string {
  try {
    return readFileSync(path);
  } catch {
    return "no file";
  }
}

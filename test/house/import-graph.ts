// Who imports whom, types included.

import { posix } from "node:path";
import type { SourceFile } from "./source-files.ts";

export interface Import {
  readonly from: string;
  /** A path of the project, or the name of a package. */
  readonly to: string;
}

const STATEMENT = /^\s*(?:import|export)\b(?:[^"';]*?\bfrom)?\s*["']([^"']+)["']/gm;
const CALL = /\bimport\(\s*["']([^"']+)["']\s*\)/g;

/** Every import and re-export of some files. */
export function importsOf(files: readonly SourceFile[]): Import[] {
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(STATEMENT), ...text.matchAll(CALL)].map(([, name]) => ({
      from: path,
      to: name!.startsWith(".") ? posix.join(posix.dirname(path), name!) : name!,
    })),
  );
}

/** One cycle of imports, as the paths around it; null where there is none. */
export function cycleIn(imports: readonly Import[]): string[] | null {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const to of next.get(path) ?? []) {
      const cycle = visit(to, [...trail, path]);
      if (cycle !== null) return cycle;
    }
    done.add(path);
    return null;
  };
  for (const path of next.keys()) {
    const cycle = visit(path, []);
    if (cycle !== null) return cycle;
  }
  return null;
}

/** Everything that some files reach through imports. */
export function reached(starts: readonly string[], imports: readonly Import[]): Set<string> {
  const found = new Set<string>();
  const visit = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    for (const { from, to } of imports) if (from === path) visit(to);
  };
  starts.forEach(visit);
  return found;
}

// The headless spreadsheet for tests. Node cannot import Univer as it stands (a CommonJS part of it hides its
// exports), so its entry is bundled, once for each state of the sources, and the bundle is imported.

import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import type * as Entry from "../../src/workbench/univer/headless.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const entry = `${root}src/workbench/univer/headless.ts`;
const cache = `${root}node_modules/.cache/headless-univer`;

/** The module `src/workbench/univer/headless.ts`, in a shape that Node can load. */
export async function headlessUniver(): Promise<typeof Entry> {
  const file = `${cache}/${stateOfSources()}.mjs`;
  if (!existsSync(file)) await bundle(file);
  return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as typeof Entry;
}

/** Opens a spreadsheet; see {@link Entry.openHeadless}. */
export async function openHeadless(options?: Entry.HeadlessOptions): Promise<Entry.Headless> {
  return (await headlessUniver()).openHeadless(options);
}

async function bundle(file: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  // Test files run beside each other: whoever comes first puts the whole file there, or nobody does.
  const draft = `${file}.${process.pid}-${Math.random().toString(36).slice(2)}`;
  await build({
    entryPoints: [entry],
    outfile: draft,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "error",
  });
  renameSync(draft, file);
  forgetOldBundles();
}

/** Bundles of sources that were changed since; one of the last hour may be in use by another run. */
function forgetOldBundles(): void {
  const anHourAgo = Date.now() - 3_600_000;
  for (const name of readdirSync(cache)) {
    const old = `${cache}/${name}`;
    if ((statSync(old, { throwIfNoEntry: false })?.mtimeMs ?? anHourAgo) < anHourAgo)
      rmSync(old, { force: true });
  }
}

/** A name for what the bundle is made of: our own sources as they are, everybody else's by the lock file. */
function stateOfSources(): string {
  const hash = createHash("sha256").update(readFileSync(`${root}package-lock.json`));
  for (const room of ["grid", "univer"]) {
    const folder = `${root}src/workbench/${room}`;
    for (const name of readdirSync(folder).sort())
      if (name.endsWith(".ts")) hash.update(name).update(readFileSync(`${folder}/${name}`));
  }
  return hash.digest("hex").slice(0, 16);
}

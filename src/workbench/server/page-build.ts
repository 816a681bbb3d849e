// The page from its sources, built again only when one of them has changed.
//
// It is in the workbench and not in src/build: the page is made of the workbench's own files and of packages,
// and the workbench may know no other room. What it runs, dist, is made by src/build in a process of its own.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { contentHash } from "./content-hash.ts";

export interface PageSource {
  /** Top of the project, as an absolute path: where package-lock.json and node_modules are. */
  readonly root: string;
  /** The page's first module, from the root; its built file has its name: `main.js`, `main.css`. */
  readonly entry: string;
  /** The page itself, from the root; copied as `index.html`. */
  readonly html: string;
  /** Folder for what is built, as an absolute path; it is emptied first. */
  readonly out: string;
}

/** What the last build was made from. */
interface Stamp {
  readonly inputs: readonly string[];
  readonly hash: string;
}

const STAMP = "stamp.json";
/** Changed packages are seen by the lock, for their files are thousands. */
const ALWAYS = ["package-lock.json", "src/workbench/server/page-build.ts", "tsconfig.json"];

/** Whether the built page is not what its sources would build. */
export function isPageStale(source: PageSource): boolean {
  const stamp = stampOf(source.out);
  if (stamp === null || !stamp.inputs.includes(source.entry)) return true;
  return contentHash(source.root, stamp.inputs) !== stamp.hash;
}

/**
 * Builds the page.
 *
 * @throws esbuild's own error, which names file and line.
 */
export async function buildPage({ root, entry, html, out }: PageSource): Promise<void> {
  // A start that builds nothing need not load the bundler.
  const { build } = await import("esbuild");
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outdir: out,
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    // Univer brings hyphenation of forty languages, which nobody loads: split, they stay on disk.
    splitting: true,
    minify: true,
    charset: "utf8",
    target: "es2022",
    legalComments: "none",
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".csv": "text", ".woff2": "file", ".png": "file", ".svg": "file" },
    chunkNames: "chunk-[hash]",
    assetNames: "[name]-[hash]",
    logLevel: "silent",
  });
  const own = Object.keys(metafile.inputs).filter((path) => !path.includes("node_modules/"));
  const inputs = [...new Set([...ALWAYS, entry, html, ...own])];
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const { path, contents } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
  }
  writeFileSync(join(out, "index.html"), readFileSync(join(root, html)));
  // Last: a build that was broken off leaves no stamp, and is made again.
  const stamp: Stamp = { inputs, hash: contentHash(root, inputs) };
  writeFileSync(join(out, STAMP), JSON.stringify(stamp));
}

function stampOf(out: string): Stamp | null {
  try {
    return JSON.parse(readFileSync(join(out, STAMP), "utf8")) as Stamp;
  } catch {
    return null;
  }
}

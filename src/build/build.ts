// npm run build: writes dist/ and README's function table. With --check it only compares, and fails on a difference.

import { readFileSync, writeFileSync } from "node:fs";
import { artefacts } from "./artefacts.ts";

const root = new URL("../../", import.meta.url);
const isCheck = process.argv.includes("--check");
let stale = 0;

for (const { path, text } of await artefacts(root)) {
  const url = new URL(path, root);
  if (isCheck) {
    if (current(url) === text) continue;
    stale += 1;
    console.error(`${path} is not what the sources build. Run: npm run build`);
  } else {
    writeFileSync(url, text);
    console.log(`${path}: ${Buffer.byteLength(text)} bytes`);
  }
}
process.exitCode = stale > 0 ? 1 : 0;

function current(url: URL): string | null {
  try {
    return readFileSync(url, "utf8");
  } catch {
    return null;
  }
}

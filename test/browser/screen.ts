// Pictures of the page against the ones that somebody has looked at.
// To renew them: UPDATE_SCREENS=1 npx vitest run test/browser, then look at what changed.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import pixelmatch from "pixelmatch";
import type { Locator, Page } from "playwright-core";
import { PNG } from "pngjs";
import { expect } from "vitest";

const kept = fileURLToPath(new URL("screens/", import.meta.url));
const found = fileURLToPath(new URL("../../node_modules/.cache/screens/", import.meta.url));

/** Share of pixels that may differ: fonts are drawn a little otherwise from one build of the browser to the next. */
const TOLERANCE = 0.01;

/** The grid paints when it gets round to it: a picture is taken again for so many milliseconds. */
const PATIENCE = { timeout: 15_000, interval: 300 };

/** Compares what is shown, once it has settled, with the picture kept under a name; writes both where they differ. */
export async function expectScreen(shown: Page | Locator, name: string): Promise<void> {
  const path = `${kept}${name}.png`;
  if (process.env.UPDATE_SCREENS === "1") {
    mkdirSync(kept, { recursive: true });
    writeFileSync(path, await pictureOf(shown));
    return;
  }
  mkdirSync(found, { recursive: true });
  expect(existsSync(path), `${path} is missing: UPDATE_SCREENS=1 writes it`).toBe(true);
  const before = PNG.sync.read(readFileSync(path));
  const unlike = async () => unlikeness(before, await pictureOf(shown), name);
  await expect.poll(unlike, { ...PATIENCE, message: `${name}: see ${found}` }).toEqual({
    size: [before.width, before.height],
    isLike: true,
    unlike: expect.any(Number),
  });
}

function pictureOf(shown: Page | Locator): Promise<Buffer> {
  return shown.screenshot({ animations: "disabled", caret: "hide" });
}

/** What tells a picture from the one that is kept; both that and the picture are written to look at. */
function unlikeness(before: PNG, bytes: Buffer, name: string) {
  writeFileSync(`${found}${name}.png`, bytes);
  const after = PNG.sync.read(bytes);
  const { width, height } = before;
  const size = [after.width, after.height];
  if (after.width !== width || after.height !== height) return { size, isLike: false, unlike: 1 };
  const difference = new PNG({ width, height });
  const options = { threshold: 0.2 };
  const count = pixelmatch(before.data, after.data, difference.data, width, height, options);
  if (count > 0) writeFileSync(`${found}${name}.difference.png`, PNG.sync.write(difference));
  const unlike = count / (width * height);
  return { size, isLike: unlike <= TOLERANCE, unlike };
}

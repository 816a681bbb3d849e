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

/** Compares what is shown with the picture kept under a name; writes both where they differ. */
export async function expectScreen(shown: Page | Locator, name: string): Promise<void> {
  const bytes = await shown.screenshot({ animations: "disabled", caret: "hide" });
  const path = `${kept}${name}.png`;
  if (process.env.UPDATE_SCREENS === "1") {
    mkdirSync(kept, { recursive: true });
    writeFileSync(path, bytes);
    return;
  }
  mkdirSync(found, { recursive: true });
  writeFileSync(`${found}${name}.png`, bytes);
  expect(existsSync(path), `${path} is missing: UPDATE_SCREENS=1 writes it`).toBe(true);
  const before = PNG.sync.read(readFileSync(path));
  const after = PNG.sync.read(bytes);
  expect([after.width, after.height], `size of ${name}`).toEqual([before.width, before.height]);
  const difference = new PNG({ width: before.width, height: before.height });
  const { width, height } = before;
  const options = { threshold: 0.2 };
  const unlike = pixelmatch(before.data, after.data, difference.data, width, height, options);
  if (unlike > 0) writeFileSync(`${found}${name}.difference.png`, PNG.sync.write(difference));
  expect(unlike / (width * height), `${name}: see ${found}`).toBeLessThanOrEqual(TOLERANCE);
}

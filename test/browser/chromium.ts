// Debian's Chromium, set up to draw the same pixels on every machine.

import { existsSync } from "node:fs";
import { type Browser, type BrowserContext, chromium } from "playwright-core";

const PATH = process.env.CHROMIUM ?? "/usr/bin/chromium";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
  "--force-color-profile=srgb",
];

/** A browser; the caller closes it. */
export async function openBrowser(): Promise<Browser> {
  if (!existsSync(PATH)) {
    throw new Error(
      `There is no Chromium at ${PATH}. Install it (apt-get install chromium fonts-ipafont-gothic) or set CHROMIUM.`,
    );
  }
  return chromium.launch({ executablePath: PATH, args: FLAGS });
}

export interface Screen {
  readonly width: number;
  readonly height: number;
  /** 2 shows everything at 200 %: half as many CSS pixels on the same screen. */
  readonly zoom?: number;
}

export const DESKTOP: Screen = { width: 1280, height: 800 };

/** The day on every clock of the browser: the example's own, so that its plan and its pictures stay as they are. */
const NOW = "2026-11-22T03:00:00Z";

/** A person's browser profile: nothing kept from another. */
export async function newProfile(
  browser: Browser,
  language: "ja" | "en",
  { width, height, zoom = 1 }: Screen = DESKTOP,
  timezoneId = "Asia/Tokyo",
): Promise<BrowserContext> {
  const profile = await browser.newContext({
    viewport: { width: Math.round(width / zoom), height: Math.round(height / zoom) },
    deviceScaleFactor: zoom,
    locale: language === "ja" ? "ja-JP" : "en-US",
    timezoneId,
    acceptDownloads: true,
    reducedMotion: "reduce",
  });
  await profile.clock.setFixedTime(NOW);
  return profile;
}

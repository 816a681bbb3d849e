// The built sidebar in a page 300 pixels wide, over a scripted server.

import type { Browser, Locator, Page } from "playwright-core";
import { violations } from "../../browser/axe.ts";
import { newProfile } from "../../browser/chromium.ts";

/** google.script.run over a function of the test's own; a silent call never comes back. */
const SCRIPT_RUN = () => {
  type Handler = (value: unknown) => void;
  const runner = (success: Handler, failure: Handler): object => ({
    withSuccessHandler: (handler: Handler) => runner(handler, failure),
    withFailureHandler: (handler: Handler) => runner(success, handler),
    answerSidebar(json: string) {
      const { ask } = window as unknown as { ask: (json: string) => Promise<string | null> };
      ask(json).then(
        (answer) => (answer === null ? undefined : success(answer)),
        (error: Error) => failure(new Error(error.message)),
      );
    },
  });
  const editor = { focus: () => document.documentElement.setAttribute("data-sheet", "focused") };
  const run = runner(
    () => undefined,
    () => undefined,
  );
  Object.assign(window, { google: { script: { run, host: { editor } } } });
};

/** Answers a call; null where no answer ever comes. A failure is thrown. */
export interface Server {
  answer(json: string): string | null;
}

export interface PageOptions {
  readonly language: "ja" | "en";
  /** 2 shows all letters at twice their size in the same 300 pixels. */
  readonly letters?: number;
}

export class SidebarPage {
  /** Errors that nothing caught, and addresses asked for: there must be none. */
  readonly faults: string[] = [];

  private constructor(readonly page: Page) {}

  /** Opens the sidebar's built text and waits until a plan, or its absence, is shown. */
  static async open(
    browser: Browser,
    html: string,
    server: Server,
    { language, letters = 1 }: PageOptions,
  ): Promise<SidebarPage> {
    const profile = await newProfile(browser, language, { width: 300, height: 700 });
    const page = await profile.newPage();
    const opened = new SidebarPage(page);
    page.on("pageerror", (error) => opened.faults.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") opened.faults.push(message.text());
    });
    await page.clock.setFixedTime("2026-11-23T03:00:00Z");
    await page.exposeFunction("ask", (json: string) => server.answer(json));
    await page.addInitScript(SCRIPT_RUN);
    await page.route("https://sidebar.test/**", (route) =>
      route.fulfill({ body: html, contentType: "text/html; charset=utf-8" }),
    );
    await page.goto("https://sidebar.test/");
    await opened.sizeLetters(letters);
    return opened;
  }

  /** Twice the size is what a user's text size does: the root's letters, in the same width. */
  async sizeLetters(times: number): Promise<void> {
    await this.page.evaluate(
      (percent) => {
        document.documentElement.style.fontSize = percent;
      },
      `${times * 100}%`,
    );
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole("button", { name });
  }

  async goTo(tab: string): Promise<void> {
    await this.page.getByRole("tab", { name: tab, exact: true }).click();
  }

  /** Pixels by which the page is too wide. */
  async excess(): Promise<number> {
    return this.page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - 300));
  }

  /** What axe finds, errors that nothing caught, and what is too wide. */
  async offences(): Promise<string[]> {
    const found = [...(await violations(this.page, ["body"])), ...this.faults];
    const excess = await this.excess();
    return excess > 0 ? [...found, `${excess} pixels too wide`] : found;
  }

  /** The page, made as high as what it shows. */
  async whole(): Promise<Page> {
    await this.page.setViewportSize({ width: 300, height: 400 });
    const height = await this.page.evaluate(() => document.documentElement.scrollHeight);
    await this.page.setViewportSize({ width: 300, height: Math.min(height, 2400) });
    // A button that was clicked is under the pointer no more.
    await this.page.mouse.move(0, 0);
    return this.page;
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}

// A person at the page: selects, types, reads what the cells show.

import type { BrowserContext, Page } from "playwright-core";
import type {} from "../../src/workbench/page/workbench-window.ts";
import { blockAt } from "./block-at.ts";

export class WorkbenchPage {
  /** Addresses outside this machine that the page asked for: there must be none. */
  readonly strangers: string[] = [];
  /** Errors that nothing caught. */
  readonly uncaught: string[] = [];

  private constructor(
    readonly page: Page,
    readonly address: string,
  ) {
    page.on("request", (request) => {
      const url = request.url();
      if (/^(blob|data|about):/.test(url) || url.startsWith(address)) return;
      this.strangers.push(url);
    });
    page.on("pageerror", (error) => this.uncaught.push(error.message));
  }

  /** Opens the page and waits until the first answers stand in their cells. */
  static async open(profile: BrowserContext, address: string): Promise<WorkbenchPage> {
    const opened = new WorkbenchPage(await profile.newPage(), address);
    await opened.page.goto(address);
    await opened.ready();
    return opened;
  }

  /** Milliseconds from the address to the first answers. */
  async ready(): Promise<number> {
    const mark = await this.page.waitForFunction(() => document.documentElement.dataset.ready);
    return Number(await mark.jsonValue());
  }

  /** Begins with an empty book. */
  async begin(): Promise<void> {
    const former = await this.page.locator("#wb-grid").elementHandle();
    await this.page.locator("#wb-empty").click();
    await this.page.waitForFunction((element) => element?.isConnected !== true, former);
    await this.ready();
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.ready();
  }

  /** Waits until nothing is left to be calculated. */
  async settle(): Promise<void> {
    await this.page.evaluate(() => window.workbench!.settle());
  }

  /** Selects cells, as a click would; the keyboard then speaks to the sheet. */
  async select(sheet: string, address: string): Promise<void> {
    await this.page.evaluate(
      ([name, block]) => {
        const { grid } = window.workbench!;
        const id = grid.sheets().find((each) => each.name === name)?.id;
        if (id === undefined) throw new Error(`There is no sheet ${name}`);
        grid.activate(id);
        grid.select({ sheet: id, ...block });
      },
      [sheet, blockAt(address)] as const,
    );
    await this.page.locator("canvas").first().focus();
  }

  /** Types something new into a cell and presses Enter; resolves when all that follows from it is calculated. */
  async type(sheet: string, address: string, text: string): Promise<void> {
    await this.select(sheet, address);
    const before = await this.held(sheet, address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
    // The editor hands the text over a moment after the key.
    while ((await this.held(sheet, address)) === before) await this.frame();
    await this.settle();
  }

  /** Waits until the page has drawn itself once more. */
  private frame(): Promise<unknown> {
    return this.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }

  /** Formula or value of a cell, whatever it shows. */
  private held(sheet: string, address: string): Promise<string> {
    return this.page.evaluate(
      ([name, block]) => {
        const { grid } = window.workbench!;
        const id = grid.sheets().find((each) => each.name === name)!.id;
        const { formula, value } = grid.read({ sheet: id, ...block })[0]![0]!;
        return formula || String(value);
      },
      [sheet, blockAt(address)] as const,
    );
  }

  /** Texts of some cells as the user sees them. */
  shown(sheet: string, address: string): Promise<string[][]> {
    return this.page.evaluate(
      ([name, block]) => {
        const { grid } = window.workbench!;
        const id = grid.sheets().find((each) => each.name === name)!.id;
        return grid.display({ sheet: id, ...block });
      },
      [sheet, blockAt(address)] as const,
    );
  }

  async cell(sheet: string, address: string): Promise<string> {
    return (await this.shown(sheet, address))[0]![0]!;
  }

  /** The message of a cell in error; undefined where there is none. */
  note(sheet: string, address: string): Promise<string | undefined> {
    return this.page.evaluate(
      ([name, { row, column }]) => {
        const { grid, errors } = window.workbench!;
        const id = grid.sheets().find((each) => each.name === name)!.id;
        return errors.at({ sheet: id, row, column });
      },
      [sheet, blockAt(address)] as const,
    );
  }
}

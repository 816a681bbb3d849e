// The built add-on over a spreadsheet in memory: what a user clicks and answers, and what becomes of the cells.

import type { Answer, Ask } from "../../src/desk/protocol.ts";
import type { ServiceCall } from "../../src/workbench/apps-script/call-context.ts";
import type { RuntimeOptions } from "../../src/workbench/execution/runtime-options.ts";
import type { Button, UiHost } from "../../src/workbench/execution/ui-host.ts";
import type { CellValue, Grid } from "../../src/workbench/grid/grid.ts";
import { code } from "../bundle/built.ts";
import { type Script, script } from "../workbench/execution/script.ts";

/** What the user answers, in order: a button, or a text typed and OK. */
export type Reply = Button | { readonly text: string };

export interface AddOnRun extends Script {
  /** Chooses a menu item and answers its questions; returns all it said, joined. */
  menu(functionName: string, ...replies: Reply[]): string;
  ask(ask: Ask): Answer;
  /** All cells of a sheet from A1 on. */
  cells(sheet: string): CellValue[][];
  /** Reads and writes of the latest execution. */
  calls(kind: ServiceCall["kind"]): string[];
}

/** @param wishes - As for a script; `grid` where the spreadsheet is not empty. */
export function addOnRun(
  wishes: Partial<RuntimeOptions> & { readonly grid?: Grid } = {},
): AddOnRun {
  let replies: Reply[] = [];
  let said: string[] = [];
  const next = (): Reply => {
    const reply = replies.shift();
    if (reply === undefined) throw new Error(`nobody answers: ${said[said.length - 1]}`);
    return reply;
  };
  const ui: UiHost = {
    showMenu: () => undefined,
    showSidebar: () => undefined,
    showDialog: () => undefined,
    toast: () => undefined,
    alert(_title, message, buttons) {
      said.push(message);
      if (buttons === "OK") return "OK";
      const reply = next();
      return typeof reply === "string" ? reply : "CLOSE";
    },
    prompt(_title, message) {
      said.push(message);
      const reply = next();
      return typeof reply === "string" ? { button: reply, text: "" } : { button: "OK", ...reply };
    },
  };
  const run = script(code, { ui, ...wishes });
  const grid = wishes.grid ?? run.grid;
  return {
    ...run,
    grid,
    menu(functionName, ...given) {
      replies = [...given];
      said = [];
      run.runtime.runMenuItem(functionName);
      if (replies.length > 0) throw new Error(`not asked for: ${JSON.stringify(replies)}`);
      return said.join("\n");
    },
    ask: (ask) =>
      JSON.parse(
        run.runtime.callFromClient("answerSidebar", [JSON.stringify(ask)]) as string,
      ) as Answer,
    cells(name) {
      const sheet = grid.sheets().find((other) => other.name === name)!.id;
      const { rows, columns } = grid.content(sheet);
      return grid
        .read({ sheet, row: 0, column: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) })
        .map((row) => row.map(({ value }) => value));
    },
    calls: (kind) =>
      run
        .last()
        .calls.filter((call) => call.kind === kind)
        .map(({ member, sheet }) => `${member} ${sheet ?? ""}`),
  };
}

/** The members of a grid as a plain object, so that one of them can be replaced. */
export function bound(grid: Grid): Grid {
  const names = Object.getOwnPropertyNames(Object.getPrototypeOf(grid)) as (keyof Grid)[];
  const own = Object.keys(grid) as (keyof Grid)[];
  const members = [...names, ...own]
    .filter((name) => typeof grid[name] === "function")
    .map((name) => [name, (grid[name] as (...args: never[]) => unknown).bind(grid)]);
  return Object.fromEntries(members) as Grid;
}

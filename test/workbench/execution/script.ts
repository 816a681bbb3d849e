// A script of a few lines, run over a spreadsheet in memory, and what its user was shown.

import { emptyStores, type Stores } from "../../../src/workbench/apps-script/stores.ts";
import type { Execution } from "../../../src/workbench/execution/execution-record.ts";
import { nodeRealm } from "../../../src/workbench/execution/node-realm.ts";
import { type Project, project } from "../../../src/workbench/execution/project.ts";
import { type Runtime, runtime } from "../../../src/workbench/execution/runtime.ts";
import type { RuntimeOptions } from "../../../src/workbench/execution/runtime-options.ts";
import type { Button, UiHost } from "../../../src/workbench/execution/ui-host.ts";
import type { Grid } from "../../../src/workbench/grid/grid.ts";
import { memoryGrid } from "../../../src/workbench/grid/memory-grid.ts";
import type { FormulaArgument, FormulaResult } from "../../../src/workbench/grid/sheet-value.ts";

export const MANIFEST = JSON.stringify({
  timeZone: "America/New_York",
  runtimeVersion: "V8",
  oauthScopes: [],
});

/** What was shown to the user, in order: the host's member and what it was given. */
export type Shown = readonly [member: string, ...given: unknown[]];

export interface Script {
  readonly runtime: Runtime;
  readonly project: Project;
  readonly grid: Grid;
  readonly stores: Stores;
  readonly shown: Shown[];
  /** The latest execution. */
  last(): Execution;
  /** Answers a formula in A1 of the first sheet. */
  formula(name: string, ...args: FormulaArgument[]): FormulaResult;
}

export interface Wishes extends Partial<RuntimeOptions> {
  readonly html?: Readonly<Record<string, string>>;
  /** What the user clicks, and types. */
  readonly answer?: { readonly button: Button; readonly text: string };
}

/** A script over an empty spreadsheet in Tokyo, of a Japanese user. */
export function script(code: string, wishes: Wishes = {}): Script {
  const read = project({ code, html: wishes.html ?? {}, manifest: MANIFEST });
  const grid = memoryGrid({ Sheet1: [] });
  const stores = emptyStores();
  const shown: Shown[] = [];
  const run = runtime({
    project: read,
    realm: nodeRealm(read),
    grid,
    ui: recorded(shown, wishes.answer ?? { button: "OK", text: "" }),
    title: "Points",
    timeZone: "Asia/Tokyo",
    locale: "ja_JP",
    language: "ja",
    stores,
    ...wishes,
  });
  const first = grid.sheets()[0]!.id;
  return {
    runtime: run,
    project: read,
    grid,
    stores: wishes.stores ?? stores,
    shown,
    last: () => run.executions[run.executions.length - 1]!,
    formula: (name, ...args) => run.callCustom(name, args, { sheet: first, row: 0, column: 0 }),
  };
}

function recorded(
  shown: Shown[],
  answer: { readonly button: Button; readonly text: string },
): UiHost {
  return {
    showMenu: (menu) => shown.push(["showMenu", menu]),
    showSidebar: (page) => shown.push(["showSidebar", page]),
    showDialog: (page, isModal) => shown.push(["showDialog", page, isModal]),
    alert(...given) {
      shown.push(["alert", ...given]);
      return answer.button;
    },
    prompt(...given) {
      shown.push(["prompt", ...given]);
      return answer;
    },
    toast: (...given) => shown.push(["toast", ...given]),
  };
}

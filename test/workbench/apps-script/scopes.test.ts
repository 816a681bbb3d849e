import { describe, expect, test } from "vitest";
import { scopeOf } from "../../../src/workbench/apps-script/scopes.ts";
import type { Menu } from "../../../src/workbench/execution/ui-host.ts";
import { serialOf } from "../../../src/workbench/grid/serial.ts";
import { SheetDate } from "../../../src/workbench/grid/sheet-value.ts";
import { code } from "../../bundle/built.ts";
import { current } from "../../bundle/current.ts";
import { script } from "../execution/script.ts";

/** Names of all functions that a menu's items call, those of its submenus too. */
function named(menu: Menu): string[] {
  return menu.entries.flatMap((entry) => {
    if (entry === "separator") return [];
    return "functionName" in entry ? [entry.functionName] : named(entry);
  });
}

describe("the scopes that the add-on's own calls need", () => {
  test("are those of its manifest, no more and no fewer", () => {
    const run = script(code);
    run.runtime.openDocument("LIMITED");
    const [, menu] = run.shown.find(([member]) => member === "showMenu")!;
    for (const name of named(menu as Menu)) run.runtime.runMenuItem(name);
    const day = new SheetDate(serialOf({ year: 2026, month: 11, day: 22 }));
    run.formula("CREDIT_DATE", day, "3営業日以内");
    const calls = run.runtime.executions.flatMap((execution) => execution.calls);
    const needed = new Set(calls.map(scopeOf).filter((scope) => scope !== null));
    const { oauthScopes } = JSON.parse(current("appsscript.json")) as { oauthScopes: string[] };
    expect([...needed].sort()).toEqual([...oauthScopes].sort());
  });
});

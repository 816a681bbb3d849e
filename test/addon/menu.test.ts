// The built add-on's menu and help, in the workbench.

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ITEMS, MENU } from "../../src/addon/menu-words.ts";
import { registry } from "../../src/functions/registry.ts";
import type { AuthMode } from "../../src/workbench/apps-script/call-context.ts";
import { scopeOf } from "../../src/workbench/apps-script/scopes.ts";
import type { HtmlPage } from "../../src/workbench/execution/ui-host.ts";
import { code, root } from "../bundle/built.ts";
import { script } from "../workbench/execution/script.ts";

const help = (language: string): HtmlPage => {
  const run = script(code, { language });
  run.runtime.runMenuItem("showHelp");
  const [[member, page, isModal]] = run.shown as unknown as [[string, HtmlPage, boolean]];
  expect([member, isModal]).toEqual(["showDialog", true]);
  return page;
};

describe("the add-on's menu", () => {
  test.each<AuthMode>(["NONE", "LIMITED", "FULL"])("appears in mode %s", (authMode) => {
    const run = script(code, { addOnName: "Points" });
    run.runtime.openDocument(authMode);
    expect(run.shown).toEqual([
      [
        "showMenu",
        {
          title: "Points",
          entries: MENU.map((entry) =>
            entry === "separator"
              ? entry
              : { label: entry.label.ja, functionName: entry.functionName },
          ),
        },
      ],
    ]);
    expect(run.last().leaked).toEqual([]);
  });

  test("speaks the user's language", () => {
    const run = script(code, { language: "en_GB" });
    run.runtime.openDocument("NONE");
    const [[, { entries }]] = run.shown as unknown as [[string, { entries: unknown[] }]];
    expect(entries[0]).toEqual({ label: "Open the planner", functionName: "openPlanner" });
  });

  test("names commands in both languages, each once", () => {
    for (const language of ["ja", "en"] as const) {
      expect(new Set(ITEMS.map(({ label }) => label[language])).size).toBe(ITEMS.length);
    }
    expect(new Set(ITEMS.map(({ functionName }) => functionName)).size).toBe(ITEMS.length);
  });

  test("touches nothing but menus while the document is opened", () => {
    const run = script(code);
    run.runtime.openDocument("NONE");
    expect(
      run
        .last()
        .calls.every(({ member }) => /^(SpreadsheetApp\.getUi|Menu\.|Ui\.create)/.test(member)),
    ).toBe(true);
  });

  test("appears without an event, as when onOpen is run by hand", () => {
    const run = script(code);
    run.runtime.runMenuItem("onOpen");
    expect(run.shown).toHaveLength(1);
  });

  test("appears when the add-on is installed", () => {
    const run = script(code);
    run.runtime.install();
    expect(run.shown.map(([member]) => member)).toEqual(["showMenu"]);
  });
});

describe("the add-on's help", () => {
  test.each([
    ["ja", "使い方", "残高"],
    ["ja_JP", "使い方", "残高"],
    ["", "使い方", "残高"],
    ["en", "Help", "Balances"],
    ["fr", "Help", "Balances"],
  ])("for a user of %j is called %s", (language, title, table) => {
    const page = help(language);
    expect(page.title).toBe(title);
    expect(page.html).toContain(`<dt>${table}</dt>`);
  });

  test("explains every function of the registry, in one language", () => {
    for (const entry of registry) {
      expect(help("ja").html).toContain(`<dd>${entry.help.ja}</dd>`);
      expect(help("en").html).toContain(`<dt><code>${entry.name}(`);
    }
    expect(help("en").html).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
  });

  test("is a page of text: no script, nothing from outside", () => {
    const { html } = help("ja");
    expect(html).toMatch(/^<!DOCTYPE html><html lang="ja">/);
    expect(html).not.toMatch(/<script|<link|<img|https?:|<\?/);
    expect(html).toContain('<base target="_top">');
  });

  test("asks Google for one dialog, and reads no cell", () => {
    const run = script(code);
    run.runtime.runMenuItem("showHelp");
    expect(run.last().calls.filter(({ kind }) => kind !== "other")).toEqual([]);
  });
});

describe("the shell", () => {
  test("asks for the scopes of the calls that it makes, and no others", () => {
    const { oauthScopes } = JSON.parse(readFileSync(new URL("dist/appsscript.json", root), "utf8"));
    const run = script(code);
    run.runtime.openDocument("LIMITED");
    run.runtime.runMenuItem("showHelp");
    run.formula("CREDIT_DATE", "2026-11-24", "3営業日以内");
    const calls = run.runtime.executions.flatMap((execution) => execution.calls);
    const scopes = calls.map(scopeOf).filter((scope) => scope !== null);
    expect([...new Set(scopes)].sort()).toEqual([...oauthScopes].sort());
  });
});

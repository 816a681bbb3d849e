import { describe, expect, test } from "vitest";
import type { AuthMode } from "../../../src/workbench/apps-script/call-context.ts";
import { KEPT } from "../../../src/workbench/execution/runtime.ts";
import { script } from "./script.ts";

const MENU = `
  function onOpen(e) { SpreadsheetApp.getUi().createAddonMenu().addItem("Go", "go").addToUi(); }
  function onInstall(e) { onOpen(e); }
  function go() { Logger.log(arguments.length); }
  function private_() {}`;

const opened = (body: string, authMode: AuthMode) => () =>
  script(`function onOpen(e) { ${body} } function go() {}`).runtime.openDocument(authMode);

describe("the opening of a document", () => {
  test.each<AuthMode>(["NONE", "LIMITED", "FULL"])("puts up the menu in mode %s", (authMode) => {
    const run = script(MENU, { addOnName: "Points" });
    run.runtime.openDocument(authMode);
    expect(run.shown).toEqual([
      ["showMenu", { title: "Points", entries: [{ label: "Go", functionName: "go" }] }],
    ]);
    expect(run.last()).toMatchObject({ kind: "open", authMode, failure: null });
  });

  test("tells the script its mode, as a member of ScriptApp.AuthMode", () => {
    const run = script(`function onOpen(e) {
      Logger.log([e.authMode === ScriptApp.AuthMode.LIMITED, e.authMode, JSON.stringify(e)].join()); }`);
    run.runtime.openDocument("LIMITED");
    expect(run.last().log).toEqual(['true,LIMITED,{"authMode":"LIMITED"}']);
  });

  test("is nothing to a script without onOpen", () => {
    const run = script("function F() {}");
    run.runtime.openDocument("NONE");
    run.runtime.install();
    expect(run.runtime.executions).toEqual([]);
  });

  test.each([
    "SpreadsheetApp.getActiveSpreadsheet();",
    "PropertiesService.getDocumentProperties();",
    "CacheService.getUserCache();",
    "LockService.getDocumentLock();",
    "HtmlService.createHtmlOutput('');",
    "SpreadsheetApp.getUi().alert('hello');",
  ])("may not do this in mode NONE: %s", (body) => {
    expect(opened(body, "NONE")).toThrow("You do not have permission to call");
  });

  test.each([
    "Utilities.formatDate(new Date(0), 'UTC', 'yyyy');",
    "Logger.log('a');",
    "console.log('a');",
    "Session.getActiveUserLocale();",
    "SpreadsheetApp.getUi().createMenu('a').addSeparator().addToUi();",
  ])("may do this in mode NONE: %s", (body) => {
    expect(opened(body, "NONE")).not.toThrow();
  });

  test("opens no sidebar and no dialog before the user has clicked", () => {
    const show = (member: string) =>
      `SpreadsheetApp.getUi().${member}(HtmlService.createHtmlOutput('a'), 'b');`;
    for (const member of ["showSidebar", "showModalDialog", "showModelessDialog"]) {
      expect(opened(show(member), "LIMITED")).toThrow(`permission to call Ui.${member}`);
    }
  });

  test("fails where a service is touched at the top level", () => {
    const run = script(`PropertiesService.getScriptProperties(); ${MENU}`);
    expect(() => run.runtime.openDocument("NONE")).toThrow("while the script was loading");
    expect(run.shown).toEqual([]);
  });

  test("reads the spreadsheet where the add-on is in use there", () => {
    expect(opened("SpreadsheetApp.getActiveSpreadsheet().getName();", "LIMITED")).not.toThrow();
  });
});

describe("an installation", () => {
  test("runs onInstall in mode FULL", () => {
    const run = script(MENU);
    run.runtime.install();
    expect(run.shown).toHaveLength(1);
    expect(run.last()).toMatchObject({ kind: "install", authMode: "FULL" });
  });
});

describe("a menu item", () => {
  test("runs its function afresh, without arguments, in mode FULL", () => {
    const run = script(MENU);
    run.runtime.runMenuItem("go");
    expect(run.last()).toMatchObject({ kind: "menu", authMode: "FULL", log: ["0"] });
  });

  test.each(["private_", "nowhere"])("cannot name %s", (name) => {
    const found = `Script function not found: ${name}`;
    expect(() => script(MENU).runtime.runMenuItem(name)).toThrow(found);
    const adds = `SpreadsheetApp.getUi().createMenu("a").addItem("b", "${name}");`;
    expect(opened(adds, "NONE")).toThrow(found);
  });

  test("is recorded when it fails, and the failure is passed on", () => {
    const run = script("function go() { nowhere(); }");
    expect(() => run.runtime.runMenuItem("go")).toThrow("nowhere is not defined");
    expect(run.last().failure).toEqual({
      name: "ReferenceError",
      message: "nowhere is not defined",
    });
  });

  test("counts forever, though only the latest executions are kept", () => {
    const run = script("function go() {}");
    for (let n = 0; n < KEPT + 5; n += 1) run.runtime.runMenuItem("go");
    expect(run.runtime.executions).toHaveLength(KEPT);
    expect(run.runtime.counts.get("go")).toBe(KEPT + 5);
  });
});

import { describe, expect, test } from "vitest";
import { clicked, logged } from "./in-script.ts";

const UI = "var ui = SpreadsheetApp.getUi();";

describe("a menu", () => {
  test("has items, separators and menus in it, and appears when it is told to", () => {
    const lines = `${UI} var inner = ui.createMenu("More").addItem("B", "other");
      ui.createMenu("Points").addItem("A", "go").addSeparator().addSubMenu(inner).addToUi();
      ui.createAddonMenu().addItem("never shown", "go");`;
    const more = { title: "More", entries: [{ label: "B", functionName: "other" }] };
    expect(clicked(lines).shown).toEqual([
      [
        "showMenu",
        { title: "Points", entries: [{ label: "A", functionName: "go" }, "separator", more] },
      ],
    ]);
  });

  test.each(["hidden_", "nowhere", "go()"])("has no item for %s", (name) => {
    expect(() => clicked(`${UI} ui.createMenu("a").addItem("b", "${name}");`)).toThrow(
      `Script function not found: ${name}`,
    );
  });

  test("takes no menu that is none", () => {
    expect(() => clicked(`${UI} ui.createMenu("a").addSubMenu({});`)).toThrow("Menu.addSubMenu");
  });
});

describe("a page", () => {
  const PAGE = 'HtmlService.createHtmlOutputFromFile("Sidebar")';
  const html = { Sidebar: "<p>hello</p>" };

  test("is shown at the side under the title it was given", () => {
    const run = clicked(`${UI} ui.showSidebar(${PAGE}.setTitle("Plan").setWidth(500));`, { html });
    const page = { title: "Plan", html: "<p>hello</p>", width: 500, height: null };
    expect(run.shown).toEqual([["showSidebar", page]]);
  });

  test("is shown as a dialog under the dialog's title", () => {
    const lines = `${UI} var page = HtmlService.createHtmlOutput("a").append("b").setHeight(9);
      ui.showModalDialog(page, "One"); ui.showModelessDialog(page.setContent("c"), "Two");`;
    expect(clicked(lines).shown).toEqual([
      ["showDialog", { title: "One", html: "ab", width: null, height: 9 }, true],
      ["showDialog", { title: "Two", html: "c", width: null, height: 9 }, false],
    ]);
  });

  test("has its content read back", () => {
    const lines = `var page = ${PAGE}.setTitle("t"); show([page.getContent(), page.getTitle()]);`;
    expect(logged(lines, { html })).toEqual([["<p>hello</p>", "t"]]);
  });

  test("must be there, and be no template", () => {
    const missing = 'HtmlService.createHtmlOutputFromFile("Nowhere");';
    expect(() => clicked(missing)).toThrow("No HTML file named Nowhere was found.");
    expect(() => clicked(`${PAGE};`, { html: { Sidebar: "<?= 1 ?>" } })).toThrow("scriptlets");
    expect(() => clicked("HtmlService.createTemplateFromFile('a');")).toThrow(
      "HtmlService.createTemplateFromFile is not in the workbench's double",
    );
  });

  test("cannot be shown where it is none", () => {
    expect(() => clicked(`${UI} ui.showSidebar("<p>");`)).toThrow("Ui.showSidebar");
  });
});

describe("a question", () => {
  test("is asked with a text, with buttons, or with a title, too", () => {
    const lines = `${UI} ui.alert("a"); ui.alert("b", ui.ButtonSet.YES_NO);
      ui.alert("title", "c", ui.ButtonSet.OK_CANCEL);`;
    expect(clicked(lines).shown).toEqual([
      ["alert", "", "a", "OK"],
      ["alert", "", "b", "YES_NO"],
      ["alert", "title", "c", "OK_CANCEL"],
    ]);
  });

  test("is answered by a button that is equal to itself only", () => {
    const lines = `${UI} var answer = ui.alert("a", ui.ButtonSet.YES_NO);
      show([answer === ui.Button.YES, answer == ui.Button.NO, answer, String(answer)]);`;
    expect(logged(lines, { answer: { button: "YES", text: "" } })).toEqual([
      [true, false, "YES", "YES"],
    ]);
  });

  test("may be answered by a text", () => {
    const lines = `${UI} var answer = ui.prompt("How many?");
      show([answer.getSelectedButton() === ui.Button.OK, answer.getResponseText()]);`;
    expect(logged(lines, { answer: { button: "OK", text: "12" } })).toEqual([[true, "12"]]);
  });

  test.each(["ui.alert()", "ui.alert(1)", 'ui.alert("a", "b")', 'ui.prompt("a", 1)'])(
    "cannot be asked as %s",
    (call) => {
      expect(() => clicked(`${UI} ${call};`)).toThrow("don't match the method signature for Ui.");
    },
  );
});

describe("a log", () => {
  test("is kept with its execution", () => {
    const lines = `Logger.log("a %s %s", 1, { b: 2 }); console.warn("c"); console.error("d", 3);
      console.info({ e: 4 }); Logger.log(Logger.getLog());`;
    expect(clicked(lines).last().log).toEqual([
      'a 1 {"b":2}',
      "warning: c",
      "error: d 3",
      '{"e":4}',
      'a 1 {"b":2}',
    ]);
  });
});

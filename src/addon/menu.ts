// The add-on's menu, and its commands that only show something.

import { registry } from "../functions/registry.ts";
import type { Language } from "../tables/language.ts";
import { renewAsOf } from "./as-of.ts";
import { inDialogue } from "./dialogue.ts";
import { helpPage, helpTitle } from "./help.ts";
import { MENU } from "./menu-words.ts";
import { userLanguage } from "./user-language.ts";

interface OpenEvent {
  readonly authMode?: unknown;
}

/**
 * Puts up the menu. In a document where the add-on has not been used yet (AuthMode.NONE) nothing but
 * menus may be touched: one call more, and Sheets shows a menu with "Help" alone. Elsewhere the as-of
 * day is renewed, too.
 */
export function onOpen(event?: OpenEvent): void {
  const language = menuLanguage();
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const entry of MENU) {
    if (entry === "separator") menu.addSeparator();
    else menu.addItem(entry.label[language], entry.functionName);
  }
  menu.addToUi();
  const mode = event?.authMode;
  if (mode !== undefined && mode !== ScriptApp.AuthMode.NONE) renewIfPossible();
}

/** The add-on was added while this document is open: no `onOpen` will come. */
export function onInstall(event?: OpenEvent): void {
  onOpen(event);
}

/** The menu's help, in the user's language. */
export function showHelp(): void {
  const language = userLanguage();
  const page = HtmlService.createHtmlOutput(helpPage(registry, language));
  page.setWidth(640).setHeight(520);
  SpreadsheetApp.getUi().showModalDialog(page, helpTitle(language));
}

/** The planner beside the sheet. */
export function openPlanner(): void {
  inDialogue(({ language }) => {
    const page = HtmlService.createHtmlOutputFromFile("Sidebar");
    page.setTitle(language === "ja" ? "ポイント出口プランナー" : "Point Exit Planner");
    SpreadsheetApp.getUi().showSidebar(page);
    return null;
  });
}

// The menu must come up even where Google tells no language.
function menuLanguage(): Language {
  try {
    return userLanguage();
  } catch {
    return "ja";
  }
}

// A document that may not be edited keeps its day; whoever opens it is not to be bothered with that.
function renewIfPossible(): void {
  try {
    renewAsOf();
  } catch (thrown) {
    console.warn(`the as-of day stays: ${String(thrown)}`);
  }
}

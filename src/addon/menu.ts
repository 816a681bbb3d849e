// The add-on's menu: the one other file that names Google's services, for what is shown to the user.

import { registry } from "../functions/registry.ts";
import { helpLanguage, helpPage, helpTitle } from "./help.ts";

/**
 * Puts up the menu. In a document where the add-on has not been used yet (AuthMode.NONE) nothing but
 * menus may be touched: one call more, and Sheets shows a menu with "Help" alone.
 */
export function onOpen(_event?: unknown): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  menu.addItem("使い方 / Help", "showHelp");
  menu.addToUi();
}

/** The add-on was added while this document is open: no `onOpen` will come. */
export function onInstall(event?: unknown): void {
  onOpen(event);
}

/** The menu's help, in the user's language. */
export function showHelp(): void {
  const language = helpLanguage(Session.getActiveUserLocale());
  const page = HtmlService.createHtmlOutput(helpPage(registry, language));
  page.setWidth(640).setHeight(520);
  SpreadsheetApp.getUi().showModalDialog(page, helpTitle(language));
}

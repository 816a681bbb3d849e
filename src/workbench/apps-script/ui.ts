// The double of Ui: menus, dialogs, sidebars and questions, shown by whoever holds the workbench.

import type { ServiceContext } from "./service-context.ts";

/** `SpreadsheetApp.getUi()` of an execution; throws where Google has no user in front of it. */
export function uiOf(context: ServiceContext): object {
  throw new Error(`not yet: ${context.title}`);
}

// The double of Ui: menus, dialogs, sidebars and questions, shown by whoever holds the workbench.

import type { Button, Buttons } from "../execution/ui-host.ts";
import { enumeration } from "./enumeration.ts";
import { exception } from "./exception.ts";
import type { ExecutionContext } from "./execution-context.ts";
import { pageOf } from "./html.ts";
import { releaseLocks } from "./lock.ts";
import { menuOf } from "./menu.ts";
import { notPermitted } from "./permission.ts";
import { mustMatch } from "./signature.ts";
import { strict } from "./strict.ts";

const BUTTONS: readonly Button[] = ["CLOSE", "OK", "CANCEL", "YES", "NO"];
const SETS: readonly Buttons[] = ["OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL"];

type Shown = "showSidebar" | "showModalDialog" | "showModelessDialog";
type Member = keyof Pick<
  GoogleAppsScript.Base.Ui,
  "Button" | "ButtonSet" | "createMenu" | "createAddonMenu" | "alert" | "prompt" | Shown
>;

/** `SpreadsheetApp.getUi()` of an execution; throws where Google has no user in front of it. */
export function uiOf(context: ExecutionContext): object {
  const { realm, ui } = context;
  if (context.authMode === "CUSTOM_FUNCTION") {
    throw exception(realm, "Cannot call SpreadsheetApp.getUi() from this context.");
  }
  const button = enumeration(realm, "Button", BUTTONS);
  const sets = enumeration(realm, "ButtonSet", SETS);
  const show = (member: Shown, output: unknown) => {
    mustBeAsked(context, member);
    const page = pageOf(output);
    mustMatch(context, page !== null, `Ui.${member}`, [output]);
    return page!;
  };
  const dialog = (member: Shown) => (output: unknown, title: unknown) => {
    mustMatch(context, typeof title === "string", `Ui.${member}`, [output, title]);
    const page = show(member, output);
    ui.showDialog({ ...page, title: title as string }, member === "showModalDialog");
  };
  const question = (member: "alert" | "prompt", args: readonly unknown[]) => {
    mustBeAsked(context, member);
    const chosen = SETS.find((name) => sets[name] === args[args.length - 1]);
    const texts = chosen === undefined ? args : args.slice(0, -1);
    const isSound = texts.length === 1 || (texts.length === 2 && chosen !== undefined);
    mustMatch(
      context,
      isSound && texts.every((text) => typeof text === "string"),
      `Ui.${member}`,
      args,
    );
    // Google: a script that waits for its user keeps no lock.
    releaseLocks(context);
    const [title, message] =
      texts.length === 2 ? (texts as [string, string]) : ["", texts[0] as string];
    return [title, message, chosen ?? "OK"] as const;
  };
  return strict(realm, "Ui", {
    Button: button,
    ButtonSet: sets,
    createMenu: (title: unknown) => menuOf(context, String(title)),
    createAddonMenu: () => menuOf(context, context.addOnName),
    showSidebar: (output: unknown) => ui.showSidebar(show("showSidebar", output)),
    showModalDialog: dialog("showModalDialog"),
    showModelessDialog: dialog("showModelessDialog"),
    alert: (...args: readonly unknown[]) => button[ui.alert(...question("alert", args))],
    prompt(...args: readonly unknown[]) {
      const answer = ui.prompt(...question("prompt", args));
      return strict(realm, "PromptResponse", {
        getSelectedButton: () => button[answer.button],
        getResponseText: () => answer.text,
      });
    },
  } satisfies { [Name in Member]: unknown });
}

/** Google: only what the user has asked for by a click opens anything: no sidebar from onOpen. */
function mustBeAsked(context: ExecutionContext, member: string): void {
  context.record({ member: `Ui.${member}`, kind: "other", sheet: null });
  if (context.authMode !== "FULL") throw notPermitted(context, `Ui.${member}`);
}

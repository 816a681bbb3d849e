// Menus as a script builds them.

import type { Menu } from "../execution/ui-host.ts";
import { exception } from "./exception.ts";
import type { ExecutionContext } from "./execution-context.ts";
import { mustMatch } from "./signature.ts";
import { strict } from "./strict.ts";

type GoogleMenu = GoogleAppsScript.Base.Menu;

const built = new WeakMap<object, () => Menu>();

/** `Ui.createMenu` and `Ui.createAddonMenu`: nothing is shown before `addToUi`. */
export function menuOf(context: ExecutionContext, title: string): GoogleMenu {
  const entries: Menu["entries"][number][] = [];
  const itself: GoogleMenu = strict(context.realm, "Menu", {
    addItem(label: unknown, functionName: unknown): GoogleMenu {
      const isSound = typeof label === "string" && typeof functionName === "string";
      mustMatch(context, isSound, "Menu.addItem", [label, functionName]);
      mustExist(context, functionName as string);
      entries.push({ label: label as string, functionName: functionName as string });
      return itself;
    },
    addSeparator(): GoogleMenu {
      entries.push("separator");
      return itself;
    },
    addSubMenu(menu: unknown): GoogleMenu {
      const inner = typeof menu === "object" && menu !== null ? built.get(menu) : undefined;
      mustMatch(context, inner !== undefined, "Menu.addSubMenu", [menu]);
      entries.push(inner!());
      return itself;
    },
    addToUi(): void {
      context.record({ member: "Menu.addToUi", kind: "other", sheet: null });
      context.ui.showMenu({ title, entries: [...entries] });
    },
  } satisfies GoogleMenu);
  built.set(itself, () => ({ title, entries: [...entries] }));
  return itself;
}

/** Google: takes any name, and says so when the item is clicked; here: at once. */
function mustExist(context: ExecutionContext, functionName: string): void {
  if (context.hasFunction(functionName)) return;
  throw exception(context.realm, `Script function not found: ${functionName}`);
}

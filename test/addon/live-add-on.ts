// The built add-on at work in a spreadsheet whose formulas are live: menus, the endpoint, and what the user is shown.

import { readFileSync } from "node:fs";
import { emptyStores } from "../../src/workbench/apps-script/stores.ts";
import { nodeRealm } from "../../src/workbench/execution/node-realm.ts";
import { project } from "../../src/workbench/execution/project.ts";
import { type Runtime, runtime } from "../../src/workbench/execution/runtime.ts";
import type { UiHost } from "../../src/workbench/execution/ui-host.ts";
import type { Headless } from "../../src/workbench/univer/headless.ts";
import { openHeadless } from "../support/headless-univer.ts";

const root = new URL("../../", import.meta.url);
const text = (path: string) => readFileSync(new URL(path, root), "utf8");

export interface LiveAddOn {
  readonly runtime: Runtime;
  readonly sheet: Headless;
}

/** An empty spreadsheet of Tokyo; every question is answered with yes, or no where there is to be no example. */
export async function liveAddOn(language: "ja" | "en", withExample: boolean): Promise<LiveAddOn> {
  const built = project({
    code: text("dist/Code.js"),
    html: {},
    manifest: text("dist/appsscript.json"),
  });
  let run: Runtime | null = null;
  const ui = {
    alert: (_title, _message, buttons) => (buttons === "OK" ? "OK" : withExample ? "YES" : "NO"),
  } satisfies Partial<UiHost> as unknown as UiHost;
  const sheet = await openHeadless({
    host: (grid) => {
      run = runtime({
        project: built,
        realm: nodeRealm(built),
        grid,
        ui,
        title: "Points",
        timeZone: "Asia/Tokyo",
        locale: language === "ja" ? "ja_JP" : "en_US",
        language,
        stores: emptyStores(),
      });
      return run;
    },
  });
  return { runtime: run!, sheet };
}

// Every file that is built and committed, as it must read.

import { readFileSync } from "node:fs";
import { registry } from "../functions/registry.ts";
import { bundleText } from "./bundle.ts";
import { withFunctionTable } from "./function-table.ts";
import { sidebarText } from "./sidebar.ts";

export interface Artefact {
  /** From the top of the project. */
  readonly path: string;
  readonly text: string;
}

/** The built files, from the sources as they are now. */
export async function artefacts(root: URL): Promise<Artefact[]> {
  const read = (path: string) => readFileSync(new URL(path, root), "utf8");
  return [
    { path: "dist/Code.js", text: await bundleText() },
    { path: "dist/Sidebar.html", text: await sidebarText() },
    { path: "dist/appsscript.json", text: read("appsscript.json") },
    { path: "README.md", text: withFunctionTable(read("README.md"), registry) },
  ];
}

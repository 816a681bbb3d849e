// The add-on as it was built: the very files that a push would send.

import { type Project, project } from "../execution/project.ts";

/** @throws Error that names the file, where one is missing or no add-on. */
export async function builtProject(): Promise<Project> {
  const [code, manifest] = await Promise.all([text("dist/Code.js"), text("dist/appsscript.json")]);
  const pages = await Promise.all(
    namedPages(code).map(async (name) => [name, await text(`dist/${name}.html`)] as const),
  );
  return project({ code, manifest, html: Object.fromEntries(pages) });
}

/** Html files that the code asks for by name: a server lists no folder. */
export function namedPages(code: string): string[] {
  const asked = /create(?:HtmlOutput|Template)FromFile\(\s*["'`]([\w-]+)["'`]/g;
  return [...new Set([...code.matchAll(asked)].map((found) => found[1]!))];
}

async function text(path: string): Promise<string> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.text();
}

// HtmlService: pages for sidebars and dialogs.

import type { HtmlPage } from "../execution/ui-host.ts";
import { exception } from "./exception.ts";
import { type ExecutionContext, mustBeEnabled } from "./execution-context.ts";
import { mustMatch } from "./signature.ts";
import { strict } from "./strict.ts";

type GoogleOutput = GoogleAppsScript.HTML.HtmlOutput;

const pages = new WeakMap<object, HtmlPage>();

/**
 * The double of HtmlService. Templates (`createTemplate…`) throw by name: the add-on's pages are built
 * whole, and a page with `<?` in it is refused, where Google would show it as it stands.
 */
export function htmlService(context: ExecutionContext) {
  return strict(context.realm, "HtmlService", {
    createHtmlOutput(html: unknown = "") {
      mustBeEnabled(context, "createHtmlOutput");
      mustMatch(context, typeof html === "string", "HtmlService.createHtmlOutput", [html]);
      return outputOf(context, html as string);
    },
    createHtmlOutputFromFile(name: unknown) {
      mustBeEnabled(context, "createHtmlOutputFromFile");
      const file = String(name).replace(/\.html$/, "");
      const html = Object.hasOwn(context.htmlFiles, file) ? context.htmlFiles[file] : undefined;
      if (html === undefined) {
        throw exception(context.realm, `No HTML file named ${String(name)} was found.`);
      }
      return outputOf(context, html);
    },
  } satisfies Partial<GoogleAppsScript.HTML.HtmlService>);
}

/** What an HtmlOutput holds now; null where a value is none. */
export function pageOf(output: unknown): HtmlPage | null {
  return typeof output === "object" && output !== null ? (pages.get(output) ?? null) : null;
}

function outputOf(context: ExecutionContext, html: string): GoogleOutput {
  mustBePlain(context, html);
  let page: HtmlPage = { title: "", html, width: null, height: null };
  const change = (more: Partial<HtmlPage>): GoogleOutput => {
    page = { ...page, ...more };
    mustBePlain(context, page.html);
    pages.set(itself, page);
    return itself;
  };
  const itself: GoogleOutput = strict(context.realm, "HtmlOutput", {
    getContent: () => page.html,
    getTitle: () => page.title,
    // Google: null where none was set, though its types do not say so.
    getWidth: () => page.width as number,
    getHeight: () => page.height as number,
    append: (more: unknown) => change({ html: page.html + String(more) }),
    setContent: (content: unknown) => change({ html: String(content) }),
    setTitle: (title: unknown) => change({ title: String(title) }),
    setWidth: (width: unknown) => change({ width: Number(width) }),
    setHeight: (height: unknown) => change({ height: Number(height) }),
  } satisfies Partial<GoogleOutput>) as unknown as GoogleOutput;
  pages.set(itself, page);
  return itself;
}

function mustBePlain({ realm }: ExecutionContext, html: string): void {
  if (html.includes("<?")) throw exception(realm, "a page with template scriptlets: <?");
}

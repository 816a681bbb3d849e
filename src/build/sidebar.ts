// dist/Sidebar.html from the sources: one file with its script and its style inside, which asks for nothing more.

import { readFileSync } from "node:fs";
import { build } from "esbuild";

const root = new URL("../../", import.meta.url);

/** The text of dist/Sidebar.html. */
export async function sidebarText(): Promise<string> {
  const [script, style] = await Promise.all([scriptText(), styleText()]);
  const page = [
    "<!DOCTYPE html>",
    '<html lang="ja">',
    "<head>",
    '<meta charset="utf-8">',
    '<base target="_top">',
    "<title>ポイント出口プランナー / Point Exit Planner</title>",
    `<style>\n${style}</style>`,
    "</head>",
    "<body>",
    '<div id="sidebar"></div>',
    `<script>\n${script}</script>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
  // HtmlService would run it as a template's own code.
  if (page.includes("<?"))
    throw new Error("Sidebar.html holds <?, which Google takes for a scriptlet");
  return page;
}

const OPTIONS = {
  absWorkingDir: root.pathname,
  bundle: true,
  write: false,
  charset: "utf8",
  minify: true,
  lineLimit: 160,
  legalComments: "none",
  logLevel: "silent",
} as const;

async function scriptText(): Promise<string> {
  const result = await build({
    ...OPTIONS,
    entryPoints: ["src/sidebar/main.tsx"],
    format: "iife",
    target: "es2019",
    jsx: "automatic",
    jsxImportSource: "preact",
    platform: "browser",
    // HtmlService strips whatever follows // inside back-ticks.
    supported: { "template-literal": false },
  });
  const [output] = result.outputFiles;
  if (output === undefined || result.warnings.length > 0) {
    throw new Error(JSON.stringify(result.warnings, null, 2));
  }
  // Without template literals a back-tick stands in texts only, where its code means the same.
  return output.text.replaceAll("</script", "<\\/script").replaceAll("`", "\\x60");
}

async function styleText(): Promise<string> {
  const contents = readFileSync(new URL("src/sidebar/sidebar.css", root), "utf8");
  const result = await build({ ...OPTIONS, stdin: { contents, loader: "css" } });
  return result.outputFiles[0]?.text ?? "";
}

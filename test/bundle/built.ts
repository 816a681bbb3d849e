// dist/Code.js as committed, and ways to look at it.

import { readFileSync } from "node:fs";
import { parse } from "acorn";
import { type BareBundle, bareBundle } from "../../src/workbench/execution/bare.ts";

export const root = new URL("../../", import.meta.url);
export const code = readFileSync(new URL("dist/Code.js", root), "utf8");

/** The built bundle in a spreadsheet of a time zone. */
export function built(timeZone = "Asia/Tokyo"): BareBundle {
  return bareBundle(code, { timeZone });
}

/** A top-level function as Sheets sees it. */
export interface Stub {
  readonly name: string;
  readonly parameters: readonly string[];
  /** The comment that ends right above it; "" where there is none. */
  readonly doc: string;
  readonly text: string;
}

/** Every top-level function declaration of a script; what ES2019 cannot parse throws. */
export function stubsOf(script: string): Stub[] {
  const comments = new Map<number, string>();
  const tree = parse(script, {
    ecmaVersion: 2019,
    sourceType: "script",
    onComment: (isBlock, text, _, end) => {
      if (isBlock) comments.set(end, text);
    },
  });
  return tree.body.flatMap((node) => {
    if (node.type !== "FunctionDeclaration") return [];
    const above = script.slice(0, node.start).trimEnd().length;
    return [
      {
        name: node.id.name,
        parameters: node.params.map((param) => (param.type === "Identifier" ? param.name : "?")),
        doc: comments.get(above) ?? "",
        text: script.slice(node.start, node.end + 1),
      },
    ];
  });
}

// The project's own sources, as the house checks read them.

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "acorn";
import { transformSync } from "esbuild";

export interface SourceFile {
  /** From the top of the project: `src/core/day.ts`. */
  readonly path: string;
  readonly text: string;
}

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Every TypeScript file below a folder of the project. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .sort()
    .map((path) => ({ path, text: readFileSync(`${root}${path}`, "utf8") }));
}

/** Room of a path: `src/core/day.ts` is in `core`. */
export function roomOf(path: string): string {
  const [top, room] = path.split("/");
  return top === "src" ? room! : `${top}/${room}`;
}

/** A node of acorn's tree, as far as the checks look at it. */
export interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** The tree of a file without its types. */
export function treeOf(file: SourceFile): Node {
  const loader = file.path.endsWith(".tsx") ? "tsx" : "ts";
  const { code } = transformSync(file.text, { loader, target: "es2022", jsx: "automatic" });
  return parse(code, { ecmaVersion: 2022, sourceType: "module" }) as unknown as Node;
}

/** Every node of a tree with the node that holds it. */
export function* nodes(tree: Node, parent: Node | null = null): Generator<[Node, Node | null]> {
  yield [tree, parent];
  for (const value of Object.values(tree)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) yield* nodes(child, tree);
    }
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && typeof (value as Node).type === "string";
}

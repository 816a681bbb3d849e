// A script project as it is pushed: its code, its pages and its manifest, and what a spreadsheet reads of them.

import { type FunctionDeclaration, type Identifier, type Program, parse } from "acorn";
import type { FunctionHelp } from "../grid/formula-host.ts";
import { helpOf } from "./function-help.ts";
import { type Manifest, readManifest } from "./manifest.ts";

/** The files of a project, as texts. */
export interface ProjectFiles {
  /** Code.js. */
  readonly code: string;
  /** Pages by name, without `.html`. */
  readonly html: Readonly<Record<string, string>>;
  /** appsscript.json. */
  readonly manifest: string;
}

export interface Project {
  readonly code: string;
  readonly html: Readonly<Record<string, string>>;
  readonly manifest: Manifest;
  /** Names of the functions that the code declares at its top level. */
  readonly functions: readonly string[];
  /** The functions among them that Sheets offers while a formula is typed. */
  readonly customFunctions: readonly FunctionHelp[];
}

/**
 * Reads a project's files.
 *
 * @throws Error with the place, where the code is no script that Apps Script takes (modules and
 *   syntax after ES2020 among it), or the manifest has a key that a push refuses.
 */
export function project(files: ProjectFiles): Project {
  const comments = new Map<number, string>();
  const declared = declarations(files.code, comments);
  return {
    code: files.code,
    html: files.html,
    manifest: readManifest(files.manifest),
    functions: declared.map(({ id }) => id.name),
    customFunctions: declared.flatMap(({ id, params, start }) => {
      const above = files.code.slice(0, start).trimEnd().length;
      const help = helpOf(id.name, params.map(nameOf), comments.get(above) ?? "");
      return help === null ? [] : [help];
    }),
  };
}

/** Whether a name can be reached from a menu, a cell or the sidebar: a trailing underscore makes it private. */
export function isPublic(name: string): boolean {
  return !name.endsWith("_");
}

function declarations(code: string, comments: Map<number, string>): FunctionDeclaration[] {
  const tree = parsed(code, (isBlock, text, _, end) => {
    if (isBlock) comments.set(end, text);
  });
  return tree.body.filter(
    (node): node is FunctionDeclaration => node.type === "FunctionDeclaration",
  );
}

type OnComment = (isBlock: boolean, text: string, start: number, end: number) => void;

/** Google: an own parser of unknown age; here: ES2020. The bundle's own tests hold it to ES2019. */
function parsed(code: string, onComment: OnComment): Program {
  try {
    return parse(code, { ecmaVersion: 2020, sourceType: "script", onComment });
  } catch (cause) {
    throw new Error(`Code.js: ${(cause as Error).message}`, { cause });
  }
}

/** Google: what it shows of a destructured parameter is not documented. */
function nameOf(parameter: { readonly type: string }): string {
  return parameter.type === "Identifier" ? (parameter as Identifier).name : "?";
}

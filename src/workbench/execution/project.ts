// A script project as it is pushed: its code, its pages and its manifest, and what a spreadsheet reads of them.

import { type ModuleDeclaration, type Pattern, type Program, parse, type Statement } from "acorn";
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
  /** Every name that the code declares at its top level and that becomes a property of the global object. */
  readonly globals: readonly string[];
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
  const { body } = parsed(files.code, (isBlock, text, _, end) => {
    if (isBlock) comments.set(end, text);
  });
  const declared = body.filter((node) => node.type === "FunctionDeclaration");
  const functions = declared.map(({ id }) => id.name);
  return {
    code: files.code,
    html: files.html,
    manifest: readManifest(files.manifest),
    functions,
    globals: [...functions, ...body.flatMap(variablesOf)],
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

/** What a top-level `var` declares; `let`, `const` and classes make no properties. */
function variablesOf(node: Statement | ModuleDeclaration): string[] {
  if (node.type !== "VariableDeclaration" || node.kind !== "var") return [];
  return node.declarations.map(({ id }) => nameOf(id));
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
function nameOf(pattern: Pattern): string {
  return pattern.type === "Identifier" ? pattern.name : "?";
}

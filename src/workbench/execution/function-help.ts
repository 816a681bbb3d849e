// What Sheets reads of the comment above a custom function.

import type { FunctionHelp } from "../grid/formula-host.ts";

/**
 * The help of a function; null where the comment is no JSDoc with `@customfunction`, or the name is private.
 *
 * As Google: the parameters are those declared, in their order, and a `@param` explains the one of its
 * name; `[name]` and `name=default` are no names; HTML and line breaks are dropped; `@return` is not shown.
 */
export function helpOf(
  name: string,
  parameters: readonly string[],
  comment: string,
): FunctionHelp | null {
  if (name.endsWith("_") || !comment.startsWith("*")) return null;
  const [description = "", ...tags] = tagsOf(comment);
  if (!tags.some((tag) => /^@customfunction\b/i.test(tag))) return null;
  const details = new Map(tags.flatMap(parameterOf));
  return {
    name,
    description: plain(description),
    parameters: parameters.map((parameter) => ({
      name: parameter,
      detail: details.get(parameter) ?? "",
    })),
  };
}

/** The description, then one text a tag. */
function tagsOf(comment: string): string[] {
  const text = comment
    .slice(1)
    .split("\n")
    .map((line) => line.replace(/^\s*\*? ?/, ""))
    .join("\n");
  return text.split(/^(?=@\w)/m).map((part) => part.trim());
}

function parameterOf(tag: string): [name: string, detail: string][] {
  const found = /^@param\s+(?:\{[^}]*\}\s+)?(\S+)\s*([\s\S]*)$/.exec(tag);
  return found === null ? [] : [[found[1]!, plain(found[2]!)]];
}

function plain(text: string): string {
  return text
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

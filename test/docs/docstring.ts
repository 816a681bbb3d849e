// Reads the docstrings of a source file: what they promise of a function, and the examples in them.

/** One exported function or class as its source shows it. */
export interface Documented {
  readonly name: string;
  /** Names of its parameters in order; a destructured one is `{}`. */
  readonly parameters: readonly string[];
  /** The docstring in front of it, without stars; empty where there is none. */
  readonly doc: string;
}

/** `code //=> value`, both to be evaluated. */
export interface Example {
  readonly code: string;
  readonly value: string;
}

const EXPORTED = /^export (?:function\*?|const) (\w+)/gm;

/** Every exported function of a source text; constants are listed too, their parameters empty. */
export function documented(source: string): Documented[] {
  return [...source.matchAll(EXPORTED)].map((found) => ({
    name: found[1] as string,
    parameters: parametersAfter(source, found.index + found[0].length),
    doc: docBefore(source, found.index),
  }));
}

/** The examples of a source text, wherever they stand. */
export function examples(source: string): (Example | string)[] {
  const docs = [...source.matchAll(/\/\*\*[\s\S]*?\*\//g)].map(([text]) => unstarred(text));
  return docs.flatMap((doc) => tags(doc, "example").map(exampleOf));
}

/** What a docstring lacks of: a sentence, every parameter, what is returned, an example. */
export function lacks({ parameters, doc }: Documented): string[] {
  if (doc === "") return ["a docstring"];
  const described = tags(doc, "param").map((text) => /^(\S+) - \S/.exec(text)?.[1] ?? "");
  const missing: string[] = [];
  if (!/^[^@\s][^@]*[.:]/.test(doc)) missing.push("a first sentence");
  parameters.forEach((name, index) => {
    const isThere = name === "{}" ? described[index] !== undefined : described.includes(name);
    if (!isThere) missing.push(`@param ${name}`);
  });
  for (const name of described) {
    if (!parameters.includes(name) && !parameters.includes("{}")) {
      missing.push(`a parameter for "@param ${name}"`);
    }
  }
  if (tags(doc, "returns").every((text) => text === "")) missing.push("@returns");
  if (tags(doc, "example").length === 0) missing.push("@example");
  return missing;
}

/** An example, or the text of one that has not exactly one arrow. */
function exampleOf(text: string): Example | string {
  const [code, value, ...rest] = text.split("//=>");
  if (code === undefined || value === undefined || rest.length > 0) return text;
  return { code: code.trim(), value: value.trim() };
}

function tags(doc: string, tag: string): string[] {
  return doc
    .split(/^(?=@\w)/m)
    .filter((part) => new RegExp(`^@${tag}\\b`).test(part))
    .map((part) => part.replace(/^@\w+/, "").trim());
}

function docBefore(source: string, at: number): string {
  const found = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/.exec(source.slice(0, at));
  return found === null ? "" : unstarred(found[0]);
}

function unstarred(comment: string): string {
  return comment
    .replace(/^\/\*\*|\*\/\s*$/g, "")
    .replace(/^[ \t]*\* ?/gm, "")
    .trim();
}

function parametersAfter(text: string, at: number): string[] {
  const source = text.slice(at).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
  const start = source[0] === "<" ? closingOf(source, 0) + 1 : source.indexOf("(");
  const end = closingOf(source, start);
  const names: string[] = [];
  for (let from = start + 1, index = from, depth = 0; index <= end; index += 1) {
    depth += depthOf(source, index);
    if (index < end && (depth > 0 || source[index] !== ",")) continue;
    names.push(parameterName(source.slice(from, index)));
    from = index + 1;
  }
  return names.filter((name) => name !== "");
}

/** Where the bracket that opens at a place is closed. */
function closingOf(source: string, start: number): number {
  let depth = 0;
  for (let index = start; index < source.length; index += 1) {
    depth += depthOf(source, index);
    if (depth === 0) return index;
  }
  return source.length;
}

function depthOf(source: string, index: number): number {
  const char = source[index] as string;
  if ("([{<".includes(char)) return 1;
  return ")]}".includes(char) || (char === ">" && source[index - 1] !== "=") ? -1 : 0;
}

function parameterName(text: string): string {
  const name = text.trim();
  return /^[{[]/.test(name) ? "{}" : (/^(?:\.\.\.)?(\w+)/.exec(name)?.[1] ?? "");
}

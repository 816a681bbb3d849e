// The files of a layer with their docstrings, for the tests of this folder.

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { documented, type Example, examples, lacks } from "./docstring.ts";
import { evaluated, type Scope } from "./evaluate.ts";
import { FIXTURES } from "./fixtures.ts";

const SRC = fileURLToPath(new URL("../../src", import.meta.url));

export function filesOf(layer: string): string[] {
  return readdirSync(`${SRC}/${layer}`, { recursive: true })
    .map((name) => `${layer}/${String(name)}`)
    .filter((name) => name.endsWith(".ts"))
    .sort();
}

export function sourceOf(file: string): string {
  return readFileSync(`${SRC}/${file}`, "utf8");
}

/** What the exported functions of a file lack in their docstrings, one line a function. */
export async function undocumented(file: string): Promise<string[]> {
  const scope = await exportsOf(file);
  return documented(sourceOf(file))
    .filter(({ name }) => isPlainFunction(scope[name]))
    .map((found) => ({ name: found.name, missing: lacks(found) }))
    .filter(({ missing }) => missing.length > 0)
    .map(({ name, missing }) => `${name} lacks ${missing.join(", ")}`);
}

/** Fails where an example of a file is not true. */
export async function expectTrueExamples(file: string): Promise<void> {
  const scope = { ...FIXTURES, ...(await exportsOf(file)) };
  for (const example of examples(sourceOf(file))) expectTrue(example, scope);
}

export function expectTrue(example: Example | string, scope: Scope): void {
  if (typeof example === "string") throw new Error(`not of the form expr //=> expr: ${example}`);
  const { code, value } = evaluated(example, scope);
  expect(code, example.code).toEqual(value);
}

async function exportsOf(file: string): Promise<Scope> {
  return (await import(`${SRC}/${file}`)) as Scope;
}

function isPlainFunction(value: unknown): boolean {
  return typeof value === "function" && !/^class\b/.test(String(value));
}

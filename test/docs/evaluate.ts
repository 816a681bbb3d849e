// Evaluates the examples of a module: its own exports are in scope, and the fixtures.

import type { Example } from "./docstring.ts";

export type Scope = Readonly<Record<string, unknown>>;

/** Both sides of an example as values; what does not evaluate throws. */
export function evaluated(example: Example, scope: Scope): { code: unknown; value: unknown } {
  return { code: valueIn(example.code, scope), value: valueIn(example.value, scope) };
}

function valueIn(expression: string, scope: Scope): unknown {
  const names = Object.keys(scope);
  const body = `"use strict"; return (${expression}\n);`;
  return new Function(...names, body)(...names.map((name) => scope[name]));
}

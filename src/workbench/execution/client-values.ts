// What google.script.run carries between a page and the script: plain values, copied.

/** A value that cannot be sent; the message is Google's. */
export class IllegalValue extends TypeError {}

/** Makes the containers of a copy: of the script's realm, or of this one. */
export interface Containers {
  array(): unknown[];
  object(): Record<string, unknown>;
}

const OWN: Containers = { array: () => [], object: () => ({}) };

/**
 * A deep copy of a value as it arrives on the other side: numbers, booleans, texts, null, and arrays and
 * plain objects of these. `undefined` in an array becomes null, and a key whose value it is is dropped.
 *
 * Google: Date, function and DOM element are refused wherever they stand, as are circular references;
 * what it does with Map, Set, instances of classes, NaN and infinities is not documented. Here: all
 * are refused, both ways.
 *
 * @throws {@link IllegalValue} with the path of what cannot be sent.
 */
export function sentValue(value: unknown, made: Containers = OWN): unknown {
  return copied(value, "", [], made) ?? null;
}

function copied(
  value: unknown,
  path: string,
  above: readonly unknown[],
  made: Containers,
): unknown {
  switch (typeof value) {
    case "string":
    case "boolean":
    case "undefined":
      return value;
    case "number":
      if (Number.isFinite(value)) return value;
      break;
    case "object":
      if (value === null) return null;
      if (above.includes(value)) break;
      if (Array.isArray(value)) return copiedArray(value, path, [...above, value], made);
      if (isPlain(value)) return copiedObject(value, path, [...above, value], made);
  }
  throw new IllegalValue(`Failed due to illegal value in property: ${path || "0"}`);
}

function copiedArray(
  items: readonly unknown[],
  path: string,
  above: readonly unknown[],
  made: Containers,
): unknown[] {
  const copy = made.array();
  for (let index = 0; index < items.length; index += 1) {
    copy.push(copied(items[index], below(path, String(index)), above, made) ?? null);
  }
  return copy;
}

function copiedObject(
  object: object,
  path: string,
  above: readonly unknown[],
  made: Containers,
): Record<string, unknown> {
  const copy = made.object();
  for (const [key, value] of Object.entries(object)) {
    const there = copied(value, below(path, key), above, made);
    if (there === undefined) continue;
    // A key like __proto__ is a key like any other.
    Object.defineProperty(copy, key, {
      value: there,
      ...{ configurable: true, enumerable: true, writable: true },
    });
  }
  return copy;
}

function below(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}

/** An object literal of any realm: its prototype is the end of the chain. */
function isPlain(object: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(object);
  if (prototype === null) return true;
  const isRoot = Object.getPrototypeOf(prototype) === null;
  return isRoot && Object.hasOwn(prototype as object, "hasOwnProperty");
}

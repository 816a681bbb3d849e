// Which double stands behind an object that the add-on holds.

/** A double's name among Google's classes, and the object that answers for it. */
export interface Double {
  readonly name: string;
  readonly target: object;
}

const doubles = new WeakMap<object, Double>();

/** Remembers what stands behind an object; the add-on itself cannot ask for it. */
export function rememberDouble(shown: object, double: Double): void {
  doubles.set(shown, double);
}

/** The double behind an object; null where there is none. */
export function doubleOf(value: unknown): Double | null {
  return typeof value === "object" && value !== null ? (doubles.get(value) ?? null) : null;
}

// A JavaScript realm in which the bundle runs: bare contexts in Node, a hidden frame in the page.

/** What one execution of the bundle is made of. */
export interface Realm {
  /**
   * A top-level function of the bundle; undefined where it declares none of that name.
   * It throws {@link TimeExceeded} when it takes longer than the execution may.
   */
  functionNamed(name: string): ((...args: unknown[]) => unknown) | undefined;
  /** Globals that the bundle has made without declaring them; always empty in the page, which cannot tell. */
  leaked(): readonly string[];
  /** The realm's own constructors: `instanceof` inside the bundle is a matter of the realm. */
  readonly Date: DateConstructor;
  readonly Array: ArrayConstructor;
  readonly Object: ObjectConstructor;
  readonly Error: ErrorConstructor;
}

/** What the doubles of services need of a realm: its constructors. */
export type RealmConstructors = Pick<Realm, "Date" | "Array" | "Object" | "Error">;

/**
 * Loads the bundle afresh, as Apps Script does for every execution: nothing of an earlier one is left.
 * The services are made once the realm is there (they make its Dates and Errors), and are in force
 * before the bundle's first line runs.
 *
 * @param milliseconds - How long loading may take, and how long each call may; Infinity for no limit.
 */
export type RealmMaker = (
  services: (realm: RealmConstructors) => Readonly<Record<string, unknown>>,
  milliseconds: number,
) => Realm;

/** The script took longer than its execution may. */
export class TimeExceeded extends Error {
  override readonly name = "TimeExceeded";
}

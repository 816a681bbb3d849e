// The few members of Apps Script that a custom function of this add-on may touch. Anything else throws by its name.

import { isoDateAt, startOfDay } from "../grid/civil-time.ts";

const CIVIL = "yyyy-MM-dd";

/** What the doubles need of the realm in which the bundle runs. */
export interface RealmDates {
  /** A Date of that realm. */
  makeDate(instant: number): unknown;
}

/** Google's services as a custom function meets them, in a spreadsheet of one time zone. */
export function services(timeZone: string, realm: RealmDates): Record<string, unknown> {
  const spreadsheet = strict("Spreadsheet", { getSpreadsheetTimeZone: () => timeZone });
  return {
    SpreadsheetApp: strict("SpreadsheetApp", { getActiveSpreadsheet: () => spreadsheet }),
    Utilities: strict("Utilities", {
      formatDate(date: unknown, zone: unknown, pattern: unknown): string {
        mustBe(isDate(date) && typeof zone === "string", "Utilities.formatDate");
        mustBe(pattern === CIVIL, "Utilities.formatDate");
        return isoDateAt((date as Date).getTime(), zone as string);
      },
      parseDate(text: unknown, zone: unknown, pattern: unknown): unknown {
        mustBe(typeof text === "string" && typeof zone === "string", "Utilities.parseDate");
        mustBe(
          pattern === CIVIL && /^\d{4}-\d\d-\d\d$/.test(text as string),
          "Utilities.parseDate",
        );
        return realm.makeDate(startOfDay(text as string, zone as string));
      },
    }),
  };
}

function strict(name: string, members: Record<string, unknown>): unknown {
  return new Proxy(Object.freeze(members), {
    get(target, key) {
      if (typeof key === "string" && Object.hasOwn(target, key)) return target[key];
      throw new Error(`${name}.${String(key)} is not part of the workbench`);
    },
    set(_, key) {
      throw new Error(`${name}.${String(key)} cannot be set`);
    },
  });
}

function mustBe(claim: boolean, member: string): void {
  if (!claim) throw new Error(`The parameters don't match the method signature for ${member}.`);
}

function isDate(value: unknown): boolean {
  if (Object.prototype.toString.call(value) !== "[object Date]") return false;
  return !Number.isNaN((value as Date).getTime());
}

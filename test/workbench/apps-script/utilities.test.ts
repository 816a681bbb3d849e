import { describe, expect, test } from "vitest";
import { logged } from "./in-script.ts";

const format = (iso: string, zone: string, pattern: string) =>
  logged(`show(Utilities.formatDate(new Date("${iso}"), "${zone}", ${JSON.stringify(pattern)}));`);

const parse = (text: string, zone: string, pattern: string) =>
  logged(`show(Utilities.parseDate("${text}", "${zone}", ${JSON.stringify(pattern)}));`);

describe("Utilities.formatDate", () => {
  test.each([
    ["yyyy-MM-dd", "2026-11-22"],
    ["yy/M/d", "26/11/22"],
    ["yyyy年M月d日(E)", "2026年11月22日(Sun)"],
    ["EEEE, MMMM d", "Sunday, November 22"],
    ["MMM", "Nov"],
    ["HH:mm:ss.SSS", "00:05:09.040"],
    ["h:mm a", "12:05 AM"],
    [`Z X XX ${"X".repeat(3)}`, "+0900 +09 +0900 +09:00"],
    ["'o''clock' ''", "o'clock '"],
    ["u", "7"],
  ])("writes %s as Java does", (pattern, text) => {
    expect(format("2026-11-21T15:05:09.040Z", "Asia/Tokyo", pattern)).toEqual([text]);
  });

  test("follows the zone that it is given, summer time included", () => {
    const iso = "2026-07-01T03:30:00Z";
    expect(format(iso, "America/New_York", "yyyy-MM-dd HH:mm Z")).toEqual([
      "2026-06-30 23:30 -0400",
    ]);
    expect(format(iso, "UTC", "HH:mm X")).toEqual(["03:30 Z"]);
  });

  test("refuses what Google would misread in silence: the week-year Y, an unknown zone, no date", () => {
    expect(() => format("2026-11-22", "UTC", "YYYY-MM-dd")).toThrow("the pattern letter Y");
    expect(() => format("2026-11-22", "Tokyo", "yyyy")).toThrow("no such time zone: Tokyo");
    expect(() => format("never", "UTC", "yyyy")).toThrow(
      "The parameters (Date,String,String) don't match the method signature for Utilities.formatDate.",
    );
  });

  test("refuses arguments of other types", () => {
    expect(() => logged('Utilities.formatDate("2026-11-22", "UTC", "yyyy");')).toThrow(
      "The parameters (String,String,String) don't match the method signature",
    );
  });
});

describe("Utilities.parseDate", () => {
  test("reads a wall clock of the zone", () => {
    expect(parse("2026-11-22", "Asia/Tokyo", "yyyy-MM-dd")).toEqual(["2026-11-21T15:00:00.000Z"]);
    expect(parse("22/1/2026 9:05", "UTC", "d/M/yyyy H:mm")).toEqual(["2026-01-22T09:05:00.000Z"]);
  });

  test("makes a Date of the script's own realm", () => {
    const lines = 'show(Utilities.parseDate("2026", "UTC", "yyyy") instanceof Date);';
    expect(logged(lines)).toEqual([true]);
  });

  test.each(["2026/11/22", "2026-02-30", "soon", ""])("refuses %j", (text) => {
    expect(() => parse(text, "UTC", "yyyy-MM-dd")).toThrow(`Unparseable date: "${text}"`);
  });
});

describe("Utilities", () => {
  test("makes names that nobody else has", () => {
    const lines = "show([Utilities.getUuid(), Utilities.getUuid()]);";
    const [[one, other]] = logged(lines) as [[string, string]];
    expect(one).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    expect(one).not.toBe(other);
  });

  test("makes blobs of texts and bytes", () => {
    const lines = `var blob = Utilities.newBlob("é", "text/csv", "a.csv");
      show([blob.getBytes(), blob.getDataAsString(), blob.getContentType(), blob.getName()]);
      show(Utilities.newBlob([104, 105]).getDataAsString());`;
    expect(logged(lines)).toEqual([[[-61, -87], "é", "text/csv", "a.csv"], "hi"]);
  });

  test.each(["sleep", "computeDigest", "base64Encode", "zip"])(
    "has no %s here, and says so",
    (name) => {
      expect(() => logged(`Utilities.${name}(1);`)).toThrow(`Utilities.${name} is not in the work`);
    },
  );
});

describe("Session", () => {
  test("knows the script's zone and the user's language, and nobody's address", () => {
    const lines = `show([Session.getScriptTimeZone(), Session.getActiveUserLocale(),
      Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]);`;
    expect(logged(lines, { language: "en" })).toEqual([["America/New_York", "en", "", ""]]);
  });
});

describe("an error of a service", () => {
  test("is an Error of the script's realm, called Exception", () => {
    const lines = `try { UrlFetchApp.fetch("a"); } catch (e) { show([e instanceof Error, e.name, String(e)]); }`;
    expect(logged(lines)).toEqual([
      [true, "Exception", "Exception: You do not have permission to call UrlFetchApp.fetch"],
    ]);
  });

  test("names a member that is not there, wherever it is asked for", () => {
    for (const missing of ["Session.getUser", "ScriptApp.newTrigger", "ScriptApp.AuthMode.SOME"]) {
      expect(() => logged(`${missing};`)).toThrow(`${missing} is not in the workbench's double`);
    }
  });
});

// Utilities: dates as texts and back, and the little else that this add-on could want.

import { blobOf } from "./blob.ts";
import { formatted, parsed, UnknownLetter } from "./date-pattern.ts";
import { exception } from "./exception.ts";
import type { ExecutionContext } from "./execution-context.ts";
import { isDate, mustMatch } from "./signature.ts";
import { strict } from "./strict.ts";

/**
 * The double of Utilities.
 *
 * Google: `sleep`, digests, encodings and zips, too; here they throw by name: nothing that answers a
 * formula may wait, and the add-on needs none of the others.
 */
export function utilities(context: ExecutionContext) {
  const { realm } = context;
  return strict(realm, "Utilities", {
    formatDate(date: unknown, timeZone: unknown, pattern: unknown): string {
      const isSound = isDate(date) && isText(timeZone) && isText(pattern);
      mustMatch(context, isSound, "Utilities.formatDate", [date, timeZone, pattern]);
      const instant = (date as Date).getTime();
      mustMatch(context, !Number.isNaN(instant), "Utilities.formatDate", [date, timeZone, pattern]);
      return known(context, "formatDate", timeZone as string, () =>
        formatted(instant, timeZone as string, pattern as string),
      );
    },
    /** Google: also reads names of months and days, AM and PM, and zones; here: digits of date and time only. */
    parseDate(text: unknown, timeZone: unknown, pattern: unknown) {
      const isSound = isText(text) && isText(timeZone) && isText(pattern);
      mustMatch(context, isSound, "Utilities.parseDate", [text, timeZone, pattern]);
      const instant = known(context, "parseDate", timeZone as string, () =>
        parsed(text as string, timeZone as string, pattern as string),
      );
      if (instant === null) throw exception(realm, `Unparseable date: "${text}"`);
      return new realm.Date(instant) as unknown as ReturnType<
        GoogleAppsScript.Utilities.Utilities["parseDate"]
      >;
    },
    getUuid: () => globalThis.crypto.randomUUID() as string,
    newBlob: (data: unknown, contentType?: unknown, name?: unknown) =>
      blobOf(context, data, contentType, name),
  } satisfies Partial<Omit<GoogleAppsScript.Utilities.Utilities, "newBlob">> & {
    newBlob: unknown;
  });
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** Google: an unknown zone is taken for GMT without a word; here it throws, and so does a letter not known here. */
function known<T>(context: ExecutionContext, member: string, timeZone: string, work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    if (thrown instanceof UnknownLetter) {
      throw exception(
        context.realm,
        `Utilities.${member}: ${thrown.message} is not in the workbench's double of Apps Script`,
      );
    }
    if (thrown instanceof RangeError) {
      throw exception(context.realm, `Utilities.${member}: no such time zone: ${timeZone}`);
    }
    throw thrown;
  }
}

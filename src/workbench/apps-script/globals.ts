// Every global of Apps Script that an execution of the add-on meets.

import { cacheService } from "./cache.ts";
import { exception } from "./exception.ts";
import type { ExecutionContext } from "./execution-context.ts";
import { htmlService } from "./html.ts";
import { lockService } from "./lock.ts";
import { consoleOf, logger } from "./log.ts";
import { propertiesService } from "./properties.ts";
import { type AuthModes, scriptApp } from "./script-app.ts";
import { session } from "./session.ts";
import { spreadsheetApp } from "./spreadsheet/spreadsheet-app.ts";
import { strictObject } from "./strict.ts";
import { uiOf } from "./ui.ts";
import { utilities } from "./utilities.ts";

/** Services that would need scopes which the add-on does not ask for. */
const REFUSED = [
  ...["UrlFetchApp", "DriveApp", "MailApp", "GmailApp", "CalendarApp", "DocumentApp", "FormApp"],
  ...[
    "SlidesApp",
    "ContactsApp",
    "GroupsApp",
    "LanguageApp",
    "Maps",
    "Jdbc",
    "ContentService",
    "XmlService",
  ],
];

/** The services of one execution by their names, each made when it is first touched; a touch while the script loads throws. */
export function globalsOf(context: ExecutionContext, modes: AuthModes): Record<string, object> {
  const makers: Record<string, () => object> = {
    SpreadsheetApp: () => spreadsheetApp(context, () => uiOf(context)),
    Utilities: () => utilities(context),
    Session: () => session(context),
    PropertiesService: () => propertiesService(context),
    CacheService: () => cacheService(context),
    LockService: () => lockService(context),
    HtmlService: () => htmlService(context),
    ScriptApp: () => scriptApp(context, modes),
    Logger: () => logger(context),
    console: () => consoleOf(context),
  };
  for (const name of REFUSED) makers[name] = () => refused(context, name);
  const services = Object.entries(makers).map(([name, make]): [string, object] => [
    name,
    afterLoading(context, name, make),
  ]);
  return Object.fromEntries(services);
}

function refused({ realm }: ExecutionContext, name: string): object {
  return strictObject(realm, name, (member) => () => {
    throw exception(realm, `You do not have permission to call ${name}.${member}`);
  });
}

/**
 * Google: a service that needs no permission answers at the top level, another one takes the add-on's
 * menu away. Here: none answers, for the top level runs again for every formula.
 */
function afterLoading(
  { realm, isLoading }: ExecutionContext,
  name: string,
  make: () => object,
): object {
  let made: object | null = null;
  const service = (member: string | symbol): object => {
    if (isLoading()) {
      const touched = `${name}.${String(member)}`;
      throw exception(realm, `${touched} was touched while the script was loading`);
    }
    made ??= make();
    return made;
  };
  return new Proxy(Object.freeze({}), {
    get: (_, member) => Reflect.get(service(member), member),
    has: (_, member) => Reflect.has(service(member), member),
    set: (_, member, value) => Reflect.set(service(member), member, value),
  });
}

// PropertiesService: small texts that are kept for the document, the script or the user.

import { exception } from "./exception.ts";
import { type ExecutionContext, mustBeEnabled } from "./execution-context.ts";
import { notPermitted } from "./permission.ts";
import { mustMatch } from "./signature.ts";
import type { StoreScope } from "./stores.ts";
import { strict } from "./strict.ts";

type GoogleProperties = GoogleAppsScript.Properties.Properties;

const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;

/** The double of PropertiesService. Google: document properties are null outside a document; here there always is one. */
export function propertiesService(context: ExecutionContext) {
  const store = (scope: StoreScope, member: string) => () => {
    mustBeEnabled(context, member);
    return properties(context, scope);
  };
  return strict(context.realm, "PropertiesService", {
    getDocumentProperties: store("document", "getDocumentProperties"),
    getScriptProperties: store("script", "getScriptProperties"),
    getUserProperties: store("user", "getUserProperties"),
  } satisfies GoogleAppsScript.Properties.PropertiesService);
}

function properties(context: ExecutionContext, scope: StoreScope): GoogleProperties {
  const store = context.stores.properties[scope];
  const change = (member: string, next: ReadonlyMap<string, string>): GoogleProperties => {
    mustBeWritable(context, scope, member);
    mustFit(context, next);
    store.clear();
    for (const [key, value] of next) store.set(key, value);
    context.record({ member: `Properties.${member}`, kind: "write", sheet: null });
    return itself;
  };
  const read = <T>(member: string, value: T): T => {
    context.record({ member: `Properties.${member}`, kind: "read", sheet: null });
    return value;
  };
  const itself: GoogleProperties = strict(context.realm, "Properties", {
    getProperty: (key: unknown) => read("getProperty", store.get(String(key)) ?? null),
    getKeys: () => read("getKeys", context.realm.Array.from(store.keys())),
    getProperties() {
      const copy = new context.realm.Object() as Record<string, string>;
      for (const [key, value] of store) copy[key] = value;
      return read("getProperties", copy);
    },
    setProperty(key: unknown, value: unknown): GoogleProperties {
      mustMatch(context, value !== undefined, "PropertiesService.Properties.setProperty", [key]);
      return change("setProperty", new Map([...store, [String(key), textOf(context, value)]]));
    },
    setProperties(values: object, deletesOthers: unknown = false): GoogleProperties {
      const given = Object.entries(values).map(([key, value]): [string, string] => [
        key,
        textOf(context, value),
      ]);
      return change("setProperties", new Map([...(deletesOthers === true ? [] : store), ...given]));
    },
    deleteProperty(key: unknown): GoogleProperties {
      const left = [...store].filter(([name]) => name !== String(key));
      return change("deleteProperty", new Map(left));
    },
    deleteAllProperties: (): GoogleProperties => change("deleteAllProperties", new Map()),
  } satisfies GoogleProperties);
  return itself;
}

/** Google: in a custom function the user's properties are those of the spreadsheet's owner, which nobody may set there. */
function mustBeWritable(context: ExecutionContext, scope: StoreScope, member: string): void {
  const isOwners = scope === "user" && context.authMode === "CUSTOM_FUNCTION";
  if (isOwners) throw notPermitted(context, member);
}

/** Google: turns anything into a text without a word; here it is logged, for what comes back is another thing. */
function textOf(context: ExecutionContext, value: unknown): string {
  if (typeof value !== "string") {
    context.log(`warning: a property is kept as a text: ${String(value)}`);
  }
  return String(value);
}

function mustFit({ realm }: ExecutionContext, store: ReadonlyMap<string, string>): void {
  let whole = 0;
  for (const [key, value] of store) {
    if (bytes(value) > VALUE_BYTES) throw exception(realm, "Argument too large: value");
    whole += bytes(key) + bytes(value);
  }
  if (whole > STORE_BYTES) {
    const words = "You have exceeded the property storage quota.";
    throw exception(realm, `${words} Please remove some properties and try again.`);
  }
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

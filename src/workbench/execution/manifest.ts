// appsscript.json, read as strictly as a push does.

export interface Manifest {
  /** IANA zone of the script. Machines that run the bundle here use their own; the bundle must not care. */
  readonly timeZone: string;
  readonly oauthScopes: readonly string[];
}

/** Keys that an add-on for the editor can have. `addOns` would make it another kind of add-on, without custom functions. */
const KEYS = ["timeZone", "dependencies", "exceptionLogging", "runtimeVersion", "oauthScopes"];

/** @throws Error that names the key, where Apps Script would answer "Request contains an invalid argument". */
export function readManifest(text: string): Manifest {
  const read: unknown = JSON.parse(text);
  if (typeof read !== "object" || read === null) throw new Error("appsscript.json: no object");
  const unknown = Object.keys(read).find((key) => !KEYS.includes(key));
  if (unknown !== undefined) throw new Error(`appsscript.json: "${unknown}" has no place there`);
  const { timeZone, runtimeVersion, oauthScopes } = read as Record<string, unknown>;
  if (runtimeVersion !== "V8") throw new Error('appsscript.json: runtimeVersion must be "V8"');
  if (typeof timeZone !== "string") throw new Error("appsscript.json: timeZone is missing");
  if (!Array.isArray(oauthScopes)) throw new Error("appsscript.json: oauthScopes are missing");
  return { timeZone, oauthScopes: oauthScopes.map(String) };
}

// Blob: bytes with a type and a name.

import type { ExecutionContext } from "./execution-context.ts";
import { mustMatch } from "./signature.ts";
import { strict } from "./strict.ts";

/** `Utilities.newBlob`: of a text (kept as UTF-8) or of bytes (-128 to 127, as Java's). */
export function blobOf(
  context: ExecutionContext,
  data: unknown,
  contentType: unknown = null,
  name: unknown = null,
) {
  const isBytes = Array.isArray(data) && data.every((byte) => Number.isInteger(byte));
  const isSound = typeof data === "string" || isBytes;
  mustMatch(context, isSound, "Utilities.newBlob", [data, contentType, name]);
  const bytes =
    typeof data === "string"
      ? new TextEncoder().encode(data)
      : Uint8Array.from(data as readonly number[]);
  return strict(context.realm, "Blob", {
    getBytes: () => context.realm.Array.from(Int8Array.from(bytes)),
    getDataAsString: () => new TextDecoder().decode(bytes),
    getContentType: () => contentType as string | null,
    getName: () => name as string | null,
  } satisfies Pick<
    GoogleAppsScript.Base.Blob,
    "getBytes" | "getDataAsString" | "getContentType" | "getName"
  >);
}

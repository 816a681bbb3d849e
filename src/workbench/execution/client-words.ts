// What Google tells a page whose call it refuses or loses, as users have reported it.

import type { ClientFailure } from "./client-protocol.ts";

type Refusal = "storage-denied" | "authorization-required" | "dropped";

/** The Japanese of the first is ours: nobody has reported Google's. A page must not depend on any of these words. */
const WORDS: Readonly<Record<Refusal, Readonly<Record<"ja" | "en", string>>>> = {
  "storage-denied": {
    ja: "サーバーエラーが発生したため、ストレージから読み取れませんでした。エラーコード: PERMISSION_DENIED",
    en: "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
  },
  "authorization-required": {
    ja: "その操作を実行するには承認が必要です。",
    en: "Authorization is required to perform that action.",
  },
  dropped: {
    ja: "NetworkError: Connection failure due to HTTP 0",
    en: "NetworkError: Connection failure due to HTTP 0",
  },
};

/** The failure that a handler is given, in the user's language. */
export function failureWords(refusal: Refusal, language: string): ClientFailure {
  const name = refusal === "dropped" ? "NetworkError" : "ScriptError";
  return { name, message: WORDS[refusal][language.startsWith("ja") ? "ja" : "en"] };
}

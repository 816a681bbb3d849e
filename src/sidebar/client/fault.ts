// Why a call brought no answer, told from the words that Google's page gives in either language.

export type Fault =
  /** The browser is signed in to several Google accounts, or the user has not allowed the add-on. */
  | "permission"
  /** The network was lost on the way. */
  | "network"
  /** No answer within the time that is waited for. */
  | "timeout"
  /** Anything else: the add-on broke, or what came back cannot be read. */
  | "unknown";

const PERMISSION =
  /PERMISSION_DENIED|authori[sz]ation is required|do not have permission|not have access|承認が必要|権限が(ありません|必要)|アクセス権/i;
const NETWORK = /network|connection|HTTP 0|offline|ネットワーク|接続(エラー|できません|に失敗)/i;
const TIMEOUT = /timed? ?out|maximum execution time|タイムアウト|最大実行時間|起動時間の最大値/i;

/** The kind of a failure; Google's words vary, so what is not known is `unknown`. */
export function faultOf(error: unknown): Fault {
  const message =
    typeof error === "object" && error !== null && "message" in error
      ? String(error.message)
      : String(error);
  if (PERMISSION.test(message)) return "permission";
  if (TIMEOUT.test(message)) return "timeout";
  return NETWORK.test(message) ? "network" : "unknown";
}

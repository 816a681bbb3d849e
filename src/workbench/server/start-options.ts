// What the command line of `npm start` asks for.

import { parseArgs } from "node:util";

export interface StartOptions {
  /** 1–65535; null = the first free one from 8787 on. */
  readonly port: number | null;
  /** Whether to open the address where there is a browser. */
  readonly opens: boolean;
  /** Language the page starts in; null = what the page last had. */
  readonly language: "ja" | "en" | null;
}

/** The options; null where they cannot be read. */
export function startOptions(args: readonly string[]): StartOptions | null {
  const values = parsed(args);
  if (values === null) return null;
  const { lang, port } = values;
  if (lang !== undefined && lang !== "ja" && lang !== "en") return null;
  const isPort = port === undefined || (/^\d{1,5}$/.test(port) && +port >= 1 && +port <= 65_535);
  if (!isPort) return null;
  return {
    port: port === undefined ? null : Number(port),
    opens: values["no-open"] !== true,
    language: lang ?? null,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: "string" },
        "no-open": { type: "boolean" },
        lang: { type: "string" },
      },
    }).values;
  } catch {
    return null;
  }
}

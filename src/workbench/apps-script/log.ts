// Logger and console: lines that are kept with the record of the execution.

import type { ExecutionContext } from "./execution-context.ts";
import { strict } from "./strict.ts";

type GoogleLogger = GoogleAppsScript.Base.Logger;

/** The double of Logger. */
export function logger(context: ExecutionContext): GoogleLogger {
  let lines: string[] = [];
  const itself: GoogleLogger = strict(context.realm, "Logger", {
    log(format: unknown, ...values: readonly unknown[]): GoogleLogger {
      const line = filled(String(format), values);
      lines.push(line);
      context.log(line);
      return itself;
    },
    getLog: () => lines.join("\n"),
    clear() {
      lines = [];
    },
  } satisfies GoogleLogger);
  return itself;
}

/** The double of console. Google: `time` and `timeEnd`, too. */
export function consoleOf(context: ExecutionContext) {
  const at =
    (level: string) =>
    (format: unknown, ...values: readonly unknown[]) => {
      const line = filled(typeof format === "string" ? format : told(format), values);
      context.log(`${level}${line}`);
    };
  return strict(context.realm, "console", {
    log: at(""),
    info: at(""),
    warn: at("warning: "),
    error: at("error: "),
  });
}

/** `%s` and `%d` are filled in their order, and what is left over follows. */
function filled(format: string, values: readonly unknown[]): string {
  const left = [...values];
  const line = format.replace(/%[sd]/g, (mark) => (left.length > 0 ? told(left.shift()) : mark));
  return [line, ...left.map(told)].join(" ");
}

function told(value: unknown): string {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
}

// A few lines of a script, run as if a menu item had been clicked, and what they log.

import { type Script, script, type Wishes } from "../execution/script.ts";

/** What the lines log, each value as JSON; what they throw is thrown. */
export function logged(lines: string, wishes: Wishes = {}): unknown[] {
  return clicked(lines, wishes)
    .last()
    .log.map((line): unknown => JSON.parse(line));
}

/** The script after one click on a menu item that runs the lines; `show(value)` logs a value. */
export function clicked(lines: string, wishes: Wishes = {}): Script {
  const run = script(
    `function show(value) { Logger.log(JSON.stringify(value === undefined ? "undefined" : value)); }
     function go() { ${lines} }
     function other() {}
     function hidden_() {}`,
    wishes,
  );
  run.runtime.runMenuItem("go");
  return run;
}

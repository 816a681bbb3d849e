// The top-level functions of dist/Code.js: one that Sheets lists for each custom function, one for each trigger and menu item.

import type { Command } from "../addon/commands.ts";
import type { Argument, CustomFunction } from "../functions/custom-function.ts";
import type { Label } from "../tables/language.ts";

/** Name of the global that the bundle declares, and that addon/main.ts fills. */
export const GLOBAL_NAME = "PointExits";

/**
 * Sheets reads autocomplete from the text right above a top-level declaration, and the number of
 * arguments from its declared parameters: both must be written out.
 */
export function stubOf(entry: CustomFunction): string {
  const parameters = entry.arguments.map((argument) => argument.name);
  return [
    "/**",
    ` * ${both(entry.help)}`,
    " *",
    ...entry.arguments.map((argument) => ` * @param ${argument.name} ${helpOf(argument)}`),
    " * @customfunction",
    " */",
    `function ${entry.name}(${parameters.join(", ")}) {`,
    `  return ${GLOBAL_NAME}.call("${entry.name}", arguments);`,
    "}",
    "",
  ].join("\n");
}

/** A trigger's or menu item's function. It is not offered to formulas, though one could call it. */
export function commandStubOf({ name, parameters, about, answers }: Command): string {
  const list = parameters.join(", ");
  const given = answers === true ? "return " : "";
  return `/** ${about} */\nfunction ${name}(${list}) {\n  ${given}${GLOBAL_NAME}.${name}(${list});\n}\n`;
}

function helpOf({ help, isOptional }: Argument): string {
  if (isOptional !== true) return both(help);
  return both({ ja: `（省略可）${help.ja}`, en: `(optional) ${help.en}` });
}

function both(label: Label): string {
  return `${label.ja} / ${label.en}`;
}

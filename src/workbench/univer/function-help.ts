// What Univer shows while the name of a custom function is typed.

import { BooleanNumber } from "@univerjs/core";
import { FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";
import type { FunctionHelp } from "../grid/formula-host.ts";

export type Language = "ja" | "en";

/** The help of one function in one language, from texts that say everything in both: `日本語 / English`. */
export function functionInfo(help: FunctionHelp, language: Language): IFunctionInfo {
  const description = inLanguage(help.description, language);
  return {
    functionName: help.name.toUpperCase(),
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: help.parameters.map(({ name, detail }) => ({
      name,
      detail: inLanguage(detail, language),
      example: "",
      // Google knows no optional arguments: all look required there, too.
      require: BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}

/** The part of a text in a language; a text without ` / ` is for both. */
export function inLanguage(text: string, language: Language): string {
  const middle = text.indexOf(" / ");
  if (middle < 0) return text;
  return language === "ja" ? text.slice(0, middle) : text.slice(middle + 3);
}

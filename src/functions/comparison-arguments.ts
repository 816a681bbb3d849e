// Arguments of the comparing functions, worded once.

import type { Argument } from "./custom-function.ts";
import { WORTH } from "./shared-arguments.ts";

export const SOURCE: Argument = {
  name: "source",
  help: { ja: "交換元（範囲も可）", en: "the currency held; may be a range" },
};

export const POINTS: Argument = {
  name: "points",
  help: { ja: "ポイント数（範囲も可）", en: "points held; may be a range" },
};

export const EXIT: Argument = {
  name: "exit",
  help: { ja: "交換先（範囲も可）", en: "where it goes; may be a range" },
};

export const ONE_SOURCE: Argument = {
  name: "source",
  help: { ja: "交換元", en: "the currency held" },
};

export const ONE_BALANCE: Argument = {
  name: "points",
  help: { ja: "ポイント数", en: "points held" },
};

export const ONE_EXIT: Argument = {
  name: "exit",
  help: { ja: "ほしい交換先", en: "what is wanted" },
};

export const YEN: Argument = {
  name: "yen",
  help: { ja: "ほしい金額（円）", en: "how many yen of it, at face value" },
};

export const WORTH_IF_ANY: Argument = { ...WORTH, isOptional: true };

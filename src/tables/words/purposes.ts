// What a step's units are for.

import { isoDate } from "../../core/day.ts";
import type { Need } from "../../core/need.ts";
import type { Purpose } from "../../planner/plan.ts";
import type { Language } from "../language.ts";
import { listed } from "./figures.ts";

/** A need by its note, or by exit and date. */
export function needName(need: Need, language: Language): string {
  if (need.note !== "") return need.note;
  const exits = need.exits.join("/");
  return language === "ja" ? `${exits}(${isoDate(need.day)})` : `${exits} on ${isoDate(need.day)}`;
}

/** What the units are for, each purpose named once. */
export function purposesText(purposes: readonly Purpose[], language: Language): string {
  const keep = language === "ja" ? "保有" : "keep";
  const names = purposes.map((purpose) =>
    purpose.kind === "keep" ? keep : needName(purpose.need, language),
  );
  return listed([...new Set(names)], language);
}

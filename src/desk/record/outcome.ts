// What comes of an action: edits to write with their undo, nothing as it is there already, or a refusal in words.

import type { Label, Language } from "../../tables/language.ts";
import { fill } from "../../tables/words/fill.ts";
import type { EditDraft, Edits } from "../edits.ts";
import type { Undo } from "../keys.ts";
import { REFUSED, type RefusalCode } from "./refused.ts";

export interface Refused {
  readonly kind: "refused";
  readonly code: RefusalCode;
  readonly why: Label;
}

export type Outcome =
  /** To be written whole or not at all; `undo` of an undo is null. */
  | {
      readonly kind: "write";
      readonly edits: Edits;
      readonly undo: Undo | null;
      readonly said: Label;
    }
  /** What is asked for stands there already: a double click, or an answer that was lost. */
  | { readonly kind: "already"; readonly said: Label }
  | Refused;

/** What fills a place in a sentence: the same in both languages, or not. */
export type Part = string | number | Label;

const LANGUAGES: readonly Language[] = ["ja", "en"];

/** A refusal with its places filled. */
export function refused(code: RefusalCode, parts: Readonly<Record<string, Part>> = {}): Refused {
  return { kind: "refused", code, why: filled(REFUSED[code], parts) };
}

/** A draft's edits with what is said of them; `what` is what an undo would take back. */
export function written(draft: EditDraft, language: Language, said: Label, what: Label): Outcome {
  return { kind: "write", edits: draft.edits(), undo: draft.undo(what[language]), said };
}

/** A sentence in both languages with its places filled. */
export function filled(sentence: Label, parts: Readonly<Record<string, Part>>): Label {
  return label((language) => {
    const values: Record<string, string> = {};
    for (const [name, part] of Object.entries(parts)) {
      values[name] = typeof part === "object" ? part[language] : String(part);
    }
    return fill(sentence[language], values);
  });
}

/** Sentences one after the other; those that are null are left out. */
export function together(sentences: readonly (Label | null)[]): Label {
  const there = sentences.filter((sentence) => sentence !== null);
  return {
    ja: there.map(({ ja }) => ja).join(""),
    en: there.map(({ en }) => en).join(" "),
  };
}

/** One text for each language. */
export function label(text: (language: Language) => string): Label {
  const [ja, en] = LANGUAGES.map(text);
  return { ja: ja!, en: en! };
}

// What the shell refuses, in words for its user.

import type { Label, Language } from "../tables/language.ts";

/** Thrown where an action cannot be carried out; the message is for the user. */
export class Refusal extends Error {
  constructor(readonly why: Label) {
    super(`${why.ja} / ${why.en}`);
  }
}

/** What the user is told of anything thrown: never a stack. */
export function toldOf(thrown: unknown, language: Language): string {
  if (thrown instanceof Refusal) return thrown.why[language];
  const message = messageOf(thrown);
  return language === "ja"
    ? `実行できませんでした: ${message}`
    : `This could not be done: ${message}`;
}

/** The bare message of anything thrown. */
export function messageOf(thrown: unknown): string {
  const { message } = Object(thrown) as { message?: unknown };
  return typeof message === "string" && message !== "" ? message : String(thrown);
}

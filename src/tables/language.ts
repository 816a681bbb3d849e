// The two languages in which tables are read and answers are written.

export type Language = "ja" | "en";

/** One thing said in both languages. */
export type Label = Readonly<Record<Language, string>>;

/** A label that reads the same in both, such as a header as the user typed it. */
export function sameLabel(text: string): Label {
  return { ja: text, en: text };
}

/** Japanese where a text holds kana or kanji, English otherwise. */
export function languageOf(text: string): Language {
  return /[\u3040-\u30ff\u3400-\u9fff\uff66-\uff9f]/.test(text) ? "ja" : "en";
}

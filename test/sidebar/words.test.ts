import { describe, expect, test } from "vitest";
import { languageOfBrowser, WORDS } from "../../src/sidebar/words/words.ts";

const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff]/;

/** Every word with the path to it; of a function what it makes of figures. */
function entries(words: object, path = ""): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] => {
    const at = `${path}/${key}`;
    if (typeof value === "string") return [[at, value]];
    if (typeof value === "function") {
      const parts = Array.from({ length: value.length }, (_, index) => `‹${index}›`);
      return [[at, String(value(...parts))]];
    }
    return entries(value as object, at);
  });
}

const ja = entries(WORDS.ja);
const en = entries(WORDS.en);

describe("the dictionaries", () => {
  test("have the same keys", () => {
    expect(en.map(([path]) => path)).toEqual(ja.map(([path]) => path));
  });

  test("say something everywhere", () => {
    expect([...ja, ...en].filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  test("say every part they are given", () => {
    const parts = (text: string) => [...new Set(text.match(/‹\d›/g) ?? [])].sort();
    const unlike = ja.filter(([, text], index) => {
      return parts(text).join() !== parts(en[index]![1]).join();
    });
    expect(unlike).toEqual([]);
  });

  test("keep to their language", () => {
    expect(en.filter(([, text]) => JAPANESE.test(text))).toEqual([]);
    const isForeign = (text: string) =>
      !JAPANESE.test(text) && /[a-z]/i.test(text.replace("pt", ""));
    const foreign = ja.filter(([, text]) => isForeign(text));
    expect(foreign).toEqual([]);
  });

  test("are those of the browser until the spreadsheet has told its own", () => {
    expect(["ja", "ja-JP", "JA", "en-US", "jam", ""].map(languageOfBrowser)).toEqual([
      ...["ja", "ja", "ja", "en", "en", "en"],
    ]);
  });
});

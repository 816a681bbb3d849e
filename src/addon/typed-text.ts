// Texts as they must be typed for a cell to hold them unchanged.

/** What starts with a letter or a sign of a script and no digit is taken as it stands, but for these words. */
const PLAIN = /^[\p{L}「『【(（・～〜]/u;
const WORDS_OF_SHEETS = /^(true|false)$/i;
/** Names of months begin dates: `May 5`, `Dec-24`. */
const MONTH = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\W*\d/i;

/** A text with an apostrophe in front where a sheet would make a number, a day or a formula of it. */
export function typedAs(text: string): string {
  if (text === "") return "";
  const isPlain = PLAIN.test(text) && !WORDS_OF_SHEETS.test(text) && !MONTH.test(text);
  return isPlain ? text : `'${text}`;
}

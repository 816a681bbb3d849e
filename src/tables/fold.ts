// One spelling for texts that people read as the same.

/** NFKC, the signs it leaves apart made one, and trimmed: `１２，０００ ` reads `12,000`. */
export function tidy(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u2212\u2010-\u2015]/g, "-")
    .replace(/[\u301c\uff5e]/g, "~")
    .trim();
}

/** A text as names, headers and words are compared: tidy, lower case, without spaces. */
export function fold(text: string): string {
  return tidy(text).toLowerCase().replace(/\s+/g, "");
}

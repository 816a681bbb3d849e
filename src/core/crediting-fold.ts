// One spelling for crediting words: width, case, spaces, dashes and arrows.

const DASHES = "~〜～∼-‐‑‒–—―−－";

/**
 * The words in one spelling: NFKC, lower case, every dash a `~`, every arrow a `→`, line ends a `、`, and no
 * spaces beside Japanese letters or dashes.
 *
 * @param text - The words as typed.
 * @returns The same words.
 * @example foldWords("１ – ３ 営業日　以内") //=> "1~3営業日以内"
 */
export function foldWords(text: string): string {
  const plain = text.trim().normalize("NFKC").toLowerCase();
  let folded = "";
  for (let at = 0; at < plain.length; at += 1) {
    const char = spelling(plain, at);
    const last = folded.length - 1;
    const before = folded.charAt(last);
    if (char === " " && (before === " " || isClosed(before))) continue;
    if (char === ">" && (before === "~" || before === "=")) {
      folded = `${withoutSpace(folded.slice(0, -1))}→`;
    } else {
      folded = (isClosed(char) ? withoutSpace(folded) : folded) + char;
    }
  }
  return folded;
}

function spelling(text: string, at: number): string {
  const char = text.charAt(at);
  if (char === "\n") return "、";
  if (char <= " ") return " ";
  if (char === "⇒" || char === "➡") return "→";
  const next = text.charAt(at + 1);
  const before = text.charAt(at - 1);
  if (char === "-" && isLetter(before) && isLetter(next)) return " ";
  if (char === "ー") return isDigit(next) && (isDigit(before) || before === "日") ? "~" : char;
  return DASHES.includes(char) ? "~" : char;
}

/** Whether a space beside the character means nothing. */
function isClosed(char: string): boolean {
  return char === "~" || char > "~";
}

function withoutSpace(text: string): string {
  return text.endsWith(" ") ? text.slice(0, -1) : text;
}

function isLetter(char: string): boolean {
  return char >= "a" && char <= "z";
}

function isDigit(char: string): boolean {
  return char >= "0" && char <= "9";
}

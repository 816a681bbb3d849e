// How wide a text stands in a terminal, where a full-width character takes two columns.

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const AMBIGUOUS = /[→←↑↓…※○×①-⑳]/u;

/** Columns of one line of text. East Asian ambiguous signs count as one, as most terminals draw them. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** A text with blanks after it (or before it) up to a width. */
export function padded(text: string, width: number, side: "left" | "right"): string {
  const blank = " ".repeat(Math.max(0, width - textWidth(text)));
  return side === "left" ? text + blank : blank + text;
}

/** A text cut into lines of at most a width: after a space where there is one, else between characters. */
export function wrapped(text: string, width: number): string[] {
  return text.split("\n").flatMap((line) => wrappedLine(line, Math.max(2, width)));
}

function wrappedLine(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of words(line)) {
    if (textWidth(current + word.trimEnd()) <= width) {
      current += word;
      continue;
    }
    if (current !== "") lines.push(current.trimEnd());
    current = word;
  }
  lines.push(current.trimEnd());
  return lines.flatMap((whole) => cut(whole, width));
}

/** Pieces that stay together: a run of narrow characters with its blanks, or one wide character. */
function words(line: string): string[] {
  const pieces: string[] = [];
  for (const character of line) {
    const last = pieces[pieces.length - 1];
    if (last !== undefined && staysWith(last, character)) {
      pieces[pieces.length - 1] = last + character;
    } else pieces.push(character);
  }
  return pieces;
}

/** Signs that may not begin a line, and signs that may not end one. */
const CLOSING = /[、。，．」』）】〕！？：；・ー)]/u;
const OPENING = /[「『（【〔(]/u;

function staysWith(piece: string, character: string): boolean {
  const before = piece.slice(-1);
  if (CLOSING.test(character) || OPENING.test(before)) return true;
  if (OPENING.test(character) || /\s/.test(before)) return false;
  return /\s/.test(character) || (characterWidth(character) === 1 && characterWidth(before) === 1);
}

function cut(text: string, width: number): string[] {
  if (textWidth(text) <= width) return [text];
  const lines: string[] = [];
  let current = "";
  for (const character of text) {
    if (textWidth(current + character) > width) {
      lines.push(current);
      current = "";
    }
    current += character;
  }
  lines.push(current);
  return lines;
}

function characterWidth(character: string): number {
  if (/\p{M}/u.test(character)) return 0;
  return WIDE.test(character) && !AMBIGUOUS.test(character) ? 2 : 1;
}

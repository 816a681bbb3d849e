// Closing days in crediting words: 1〜15日申請→月下旬、16〜末日→翌月上旬; 月末締め翌月5営業日; closes 15: A; else B.

/** A site's closing day and the words for requests up to it and after it. */
export interface Closing {
  /** 1 to 31; 31 = month end. */
  readonly lastDay: number;
  readonly first: string;
  /** Null where the words speak of the first only: a later request is then one of the next month's. */
  readonly second: string | null;
}

/** Without any of these the words have no closing day, and no expression need be compiled. */
const MARKS = ["→", ":", "は", "締", "〆", "closes", "month end,", "of month,", "the month,"];
const FORM = "(?:の|に)?(?:交換)?(?:申請|申し?込み?)?(?:分|完了)?";
const WHOSE = "(?:毎月|当月|申請月)?の?";
const UP_TO = new RegExp(
  `^${WHOSE}(?:1日?(?:~|から)(\\d{1,2})日?(?:まで|迄)?|(\\d{1,2})日(?:まで|迄))${FORM}(?:→|:|は)(.+)$`,
);
const AFTER = new RegExp(
  `^(?:${WHOSE}(\\d{1,2})日?(?:(?:~|から)(?:当?月?末日?|(?:28|29|30|31)日)?(?:まで)?|以降)|それ以降|以降|それ以外)${FORM}(?:→|:|は)(.+)$`,
);
const CYCLE = new RegExp(
  `^${WHOSE}(?:(\\d{1,2})日|月?末日?)(?:締め?切?り?|〆)[、→・]?(?:の|で)?(.+)$`,
);
const CLOSES =
  /^closes(?: on)?(?: the)? ?(\d{1,2})(?:st|nd|rd|th)? ?[:→] ?(.+?)(?: ?[;,、] ?else ?[:→]? ?(.+))?$/;
const MONTH_END_CLOSING =
  /^(?:closes (?:at )?)?(?:the )?(?:month end|end of (?:the )?month)(?: closing)?(?:,|:|;| then) ?(.+)$/;

/**
 * Finds a closing day in crediting words.
 *
 * @param text - The words, folded.
 * @returns The closing day with the words on either side of it; `none` where the words have no closing day,
 *   null where they have one and cannot be read (the second begins on another day than the first ends).
 * @example readClosing("15日まで→月末") //=> { lastDay: 15, first: "月末", second: null }
 */
export function readClosing(text: string): Closing | "none" | null {
  if (!MARKS.some((mark) => text.includes(mark))) return "none";
  const closes = CLOSES.exec(text);
  if (closes !== null) return closing(Number(closes[1]), closes[2] as string, closes[3] ?? null);
  const monthEnd = MONTH_END_CLOSING.exec(text);
  if (monthEnd !== null) return closing(31, monthEnd[1] as string, null);
  const cycle = CYCLE.exec(text);
  if (cycle !== null) return closing(Number(cycle[1] ?? 31), cycle[2] as string, null);
  return readClauses(text.replace(/。$/, "").split(/ ?[、,;。/] ?/));
}

function readClauses(clauses: readonly string[]): Closing | "none" | null {
  const upTo = UP_TO.exec(clauses[0] ?? "");
  if (upTo === null) return "none";
  const lastDay = Number(upTo[1] ?? upTo[2]);
  const first = upTo[3] as string;
  if (clauses.length === 1) return closing(lastDay, first, null);
  const after = AFTER.exec(clauses[1] as string);
  if (after === null || clauses.length > 2) return null;
  if (after[1] !== undefined && Number(after[1]) !== lastDay + 1) return null;
  return closing(lastDay, first, after[2] as string);
}

function closing(lastDay: number, first: string, second: string | null): Closing | null {
  return lastDay >= 1 && lastDay <= 31 ? { lastDay, first, second } : null;
}

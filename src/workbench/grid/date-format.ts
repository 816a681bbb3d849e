// Which number formats show a date or a time: what they hold arrives in scripts as a Date.

/**
 * Whether a number format shows a date, a time or a duration.
 *
 * @param pattern - As the sheet writes it: `yyyy/mm/dd`, `[h]:mm`, `#,##0`; "" is automatic.
 */
export function isDateFormat(pattern: string): boolean {
  const bare = pattern
    .replace(/"[^"]*"?/g, "")
    .replace(/[\\_*]./gs, "")
    // Elapsed hours, minutes and seconds are times; colours, conditions and currencies are not.
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, "")
    .replace(/General/gi, "");
  return /[ymdhs]/i.test(bare);
}

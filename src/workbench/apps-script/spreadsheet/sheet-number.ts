// The number by which Google knows a sheet: `#gid=` of its address.

/**
 * A number that belongs to a sheet for good, whatever its name and place.
 *
 * Google: 0 for a spreadsheet's first sheet, else drawn by lot; here: drawn from the grid's id.
 */
export function sheetNumber(id: string): number {
  let mixed = 0x811c9dc5;
  for (const letter of id) mixed = Math.imul(mixed ^ letter.codePointAt(0)!, 0x01000193);
  return mixed >>> 1;
}

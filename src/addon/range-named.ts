// A range by the name that the add-on gave it.

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * The range; null where there is none of that name. Google: the name of a tab that was deleted stays, and what is
 * answered for it, nothing or an error, is not known; here both count as none, so that the tab can be made anew.
 */
export function rangeNamed(
  spreadsheet: Spreadsheet,
  name: string,
): GoogleAppsScript.Spreadsheet.Range | null {
  try {
    return spreadsheet.getRangeByName(name);
  } catch {
    return null;
  }
}

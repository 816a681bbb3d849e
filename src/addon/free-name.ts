// A name under which a tab may be added.

/** The name itself, or with the first number that makes it free: プラン 2. Case does not set names apart. */
export function freeName(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  base: string,
): string {
  const taken = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase()));
  let name = base;
  for (let next = 2; taken.has(name.toLowerCase()); next += 1) name = `${base} ${next}`;
  return name;
}

// Sheet: its name and place, what is selected on it, and all else that the workbench has of it.

import { exception } from "../exception.ts";
import { double } from "./double.ts";
import {
  blockOf,
  type Doubles,
  type GoogleNamedRange,
  type GoogleRange,
  type GoogleSheet,
} from "./doubles.ts";
import { finds, type Members, shows, writes } from "./member.ts";
import { currentCell, firstCell, select, selectedBlock } from "./selection.ts";
import { SHEET_CELLS } from "./sheet-cells.ts";
import { SHEET_LOOKS, SheetLooks } from "./sheet-looks.ts";
import { mustBeFree } from "./sheet-name.ts";
import { sheetNumber } from "./sheet-number.ts";

const SHEET_SELF = {
  getName: finds(),
  setName: writes(["String"]),
  getSheetId: finds(),
  getIndex: finds(),
  getParent: finds(),
  getNamedRanges: finds(),
  activate: shows(),
  getActiveRange: finds(),
  getActiveCell: finds(),
  getCurrentCell: finds(),
  setActiveRange: shows(["Range"]),
} as const satisfies Members<GoogleSheet>;

export const SHEET = { ...SHEET_CELLS, ...SHEET_LOOKS, ...SHEET_SELF } as const;

class Sheet extends SheetLooks implements Pick<GoogleSheet, keyof typeof SHEET> {
  getName(): string {
    const name = this.sheetName;
    if (name === null) throw exception(this.doubles.context.realm, "Sheet not found");
    return name;
  }

  setName(name: string): GoogleSheet {
    const { context } = this.doubles;
    mustBeFree(context, name, this.id);
    context.grid.renameSheet(this.id, name);
    return this.self;
  }

  getSheetId(): number {
    return sheetNumber(this.id);
  }

  getIndex(): number {
    return this.doubles.context.grid.sheets().findIndex(({ id }) => id === this.id) + 1;
  }

  getParent() {
    return this.doubles.spreadsheet();
  }

  getNamedRanges(): GoogleNamedRange[] {
    return this.doubles.context.grid
      .names()
      .filter(({ block }) => block.sheet === this.id)
      .map(({ name }) => this.doubles.namedRange(name));
  }

  activate(): GoogleSheet {
    this.doubles.context.grid.activate(this.id);
    return this.self;
  }

  /** Google: what is selected on this sheet, shown or not; here: null unless it is shown. */
  getActiveRange(): GoogleRange | null {
    const block = selectedBlock(this.doubles.context);
    return block?.sheet === this.id ? this.doubles.range(block) : null;
  }

  /** Google: of a sheet that is not shown the cell that was; here: its first. */
  getActiveCell(): GoogleRange {
    return this.getCurrentCell() ?? this.doubles.range(firstCell(this.id));
  }

  getCurrentCell(): GoogleRange | null {
    const block = currentCell(this.doubles.context);
    return block?.sheet === this.id ? this.doubles.range(block) : null;
  }

  setActiveRange(range: GoogleRange): GoogleRange {
    select(this.doubles.context, blockOf(range));
    return range;
  }
}

/** @param id - The grid's own. */
export function sheet(doubles: Doubles, id: string): GoogleSheet {
  return double(doubles.context, "Sheet", new Sheet(doubles, id), SHEET) as GoogleSheet;
}

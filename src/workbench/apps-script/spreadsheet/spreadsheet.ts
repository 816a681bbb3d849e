// Spreadsheet: its sheets, its names, and what it tells its user.

import { parseAddress } from "../../grid/address.ts";
import { exception } from "../exception.ts";
import { double, type Target } from "./double.ts";
import {
  blockOf,
  type Doubles,
  type GoogleNamedRange,
  type GoogleRange,
  type GoogleSheet,
  type GoogleSpreadsheet,
  sheetIdOf,
} from "./doubles.ts";
import { finds, type Members, shows, writes } from "./member.ts";
import { namedBlock } from "./named-range.ts";
import { rangeAt } from "./range-at.ts";
import { currentCell, firstCell, select, selectedBlock, shownSheet } from "./selection.ts";
import { freeName, mustBeFree } from "./sheet-name.ts";
import { sheetNumber } from "./sheet-number.ts";

export const SPREADSHEET = {
  getId: finds(),
  getName: finds(),
  getSpreadsheetLocale: finds(),
  getSpreadsheetTimeZone: finds(),
  getSheets: finds(),
  getNumSheets: finds(),
  getSheetByName: finds(["String"]),
  getSheetById: finds(["number"]),
  getActiveSheet: finds(),
  setActiveSheet: shows(["Sheet"]),
  insertSheet: writes([], ["String"], ["number"], ["String", "number"]),
  deleteSheet: writes(["Sheet"]),
  getRange: finds(["String"]),
  getRangeByName: finds(["String"]),
  setNamedRange: writes(["String", "Range"]),
  removeNamedRange: writes(["String"]),
  getNamedRanges: finds(),
  getActiveRange: finds(),
  getActiveCell: finds(),
  getCurrentCell: finds(),
  setActiveRange: shows(["Range"]),
  toast: shows(["String"], ["String", "String?"], ["String", "String?", "number?"]),
} as const satisfies Members<GoogleSpreadsheet>;

class Spreadsheet implements Target, Pick<GoogleSpreadsheet, keyof typeof SPREADSHEET> {
  readonly sheetName = null;

  constructor(private readonly doubles: Doubles) {}

  /** Google: 44 letters of its address; here: one word, for there is one spreadsheet. */
  getId(): string {
    return "workbench";
  }

  getName(): string {
    return this.doubles.context.title;
  }

  getSpreadsheetLocale(): string {
    return this.doubles.context.locale;
  }

  getSpreadsheetTimeZone(): string {
    return this.doubles.context.timeZone;
  }

  getSheets(): GoogleSheet[] {
    return this.#ids.map((id) => this.doubles.sheet(id));
  }

  getNumSheets(): number {
    return this.#ids.length;
  }

  /** Google: null where there is none (whether case counts is not known); here: the same, and it counts. */
  getSheetByName(name: string): GoogleSheet | null {
    const found = this.doubles.context.grid.sheets().find((sheet) => sheet.name === name);
    return found === undefined ? null : this.doubles.sheet(found.id);
  }

  getSheetById(number: number): GoogleSheet | null {
    const found = this.#ids.find((id) => sheetNumber(id) === number);
    return found === undefined ? null : this.doubles.sheet(found);
  }

  getActiveSheet(): GoogleSheet {
    return this.doubles.sheet(shownSheet(this.doubles.context));
  }

  setActiveSheet(sheet: GoogleSheet): GoogleSheet {
    this.doubles.context.grid.activate(sheetIdOf(sheet));
    return sheet;
  }

  /**
   * Google: the new sheet is shown, and stands after the one shown before unless a place is given; here: the
   * same. Google: takes a template, too; here: none fits a signature.
   */
  insertSheet(nameOrPlace?: string | number | object, place?: number | object): GoogleSheet {
    const { context } = this.doubles;
    const { grid } = context;
    const name = typeof nameOrPlace === "string" ? nameOrPlace : freeName(context);
    mustBeFree(context, name);
    const asked = [nameOrPlace, place].find((given) => typeof given === "number");
    const afterShown = this.#ids.indexOf(grid.activeSheet()) + 1;
    const at = Math.min(Math.max(0, Math.trunc(asked ?? afterShown)), this.#ids.length);
    const id = grid.insertSheet(name, at);
    grid.activate(id);
    return this.doubles.sheet(id);
  }

  deleteSheet(sheet: GoogleSheet): void {
    const { realm, grid } = this.doubles.context;
    if (this.#ids.length === 1) {
      throw exception(realm, "You can't remove all the sheets in a document.");
    }
    grid.deleteSheet(sheetIdOf(sheet));
  }

  /** Google: an address without a sheet is one of the sheet shown, and a name will do; here: the same. */
  getRange(address: string): GoogleRange {
    const named = this.getRangeByName(address);
    if (named !== null) return named;
    const { realm } = this.doubles.context;
    const asked = parseAddress(address);
    if (asked === null) throw exception(realm, "Range not found");
    const sheet =
      asked.sheetName === null ? this.getActiveSheet() : this.getSheetByName(asked.sheetName);
    if (sheet === null) throw exception(realm, "Range not found");
    return rangeAt(this.doubles, sheetIdOf(sheet), asked);
  }

  getRangeByName(name: string): GoogleRange | null {
    const named = namedBlock(this.doubles, name);
    return named === null ? null : this.doubles.range(named.block);
  }

  /** Google: refuses addresses, blanks and signs as names, in words that are not known; here: in the grid's. */
  setNamedRange(name: string, range: GoogleRange): void {
    this.doubles.context.grid.setName(name, blockOf(range));
  }

  /** Google: a name that is not there is an error, in words that are not known; here: in its own. */
  removeNamedRange(name: string): void {
    const { realm, grid } = this.doubles.context;
    if (namedBlock(this.doubles, name) === null) {
      throw exception(realm, `There is no named range "${name}"`);
    }
    grid.removeName(name);
  }

  getNamedRanges(): GoogleNamedRange[] {
    return this.doubles.context.grid.names().map(({ name }) => this.doubles.namedRange(name));
  }

  /** Google: null where nothing is selected; here: the same, and always where there is no user. */
  getActiveRange(): GoogleRange | null {
    const block = selectedBlock(this.doubles.context);
    return block === null ? null : this.doubles.range(block);
  }

  /** Google: the current cell under an older name; here: A1 of the sheet shown where nothing is selected. */
  getActiveCell(): GoogleRange {
    return this.getCurrentCell() ?? this.doubles.range(firstCell(shownSheet(this.doubles.context)));
  }

  getCurrentCell(): GoogleRange | null {
    const block = currentCell(this.doubles.context);
    return block === null ? null : this.doubles.range(block);
  }

  setActiveRange(range: GoogleRange): GoogleRange {
    select(this.doubles.context, blockOf(range));
    return range;
  }

  /** Google: for 5 seconds unless it is said, until the next where it is negative; here: the same. */
  toast(message: string, title?: string | null, seconds?: number | null): void {
    this.doubles.context.ui.toast(message, title ?? "", seconds ?? 5);
  }

  get #ids(): string[] {
    return this.doubles.context.grid.sheets().map(({ id }) => id);
  }
}

/** The one spreadsheet of an execution. */
export function spreadsheet(doubles: Doubles): GoogleSpreadsheet {
  const target = new Spreadsheet(doubles);
  return double(doubles.context, "Spreadsheet", target, SPREADSHEET) as GoogleSpreadsheet;
}

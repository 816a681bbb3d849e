// The formulas of a workbook as the running recalculation knows them.

import {
  type Injector,
  type IRange,
  IUniverInstanceService,
  type Nullable,
  ObjectMatrix,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import {
  IDefinedNamesService,
  IFormulaCurrentConfigService,
  type IFormulaDataItem,
  type ISequenceNode,
  LexerTreeBuilder,
} from "@univerjs/engine-formula";

/** A formula in its cell. Cells filled down share one text; each says how far it is from where that was written. */
export interface PlacedFormula {
  readonly row: number;
  readonly column: number;
  readonly item: IFormulaDataItem;
  /** The cells its array was spilled into by the latest recalculation. */
  readonly spill: IRange | null;
}

export interface FormulaBook {
  /** What tells the formula of a cell from any other that could stand there; "" where there is none. */
  formulaAt(unitId: string, sheetId: string, row: number, column: number): string;
  formulas(unitId: string, sheetId: string): readonly PlacedFormula[];
  sheetIds(unitId: string): readonly string[];
  /** Id of a sheet; undefined where no sheet has that name. */
  sheetNamed(unitId: string, name: string): string | undefined;
  /** Cells or formula that a name stands for; undefined where it is none. */
  meaningOf(unitId: string, name: string): string | undefined;
  /** The references and names in a formula's text, moved to where the formula stands. */
  parts(item: IFormulaDataItem): readonly (string | ISequenceNode)[];
}

/** To be asked while formulas are calculated, or just after. */
export function formulaBook(injector: Injector): FormulaBook {
  const current = () => injector.get(IFormulaCurrentConfigService);
  const workbook = (unitId: string) =>
    injector.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  return {
    formulaAt(unitId, sheetId, row, column) {
      const item = current().getFormulaData()[unitId]?.[sheetId]?.[row]?.[column];
      return item == null ? "" : `${item.f}\n${item.x ?? 0}\n${item.y ?? 0}`;
    },
    formulas(unitId, sheetId) {
      const found: PlacedFormula[] = [];
      const spills = current().getArrayFormulaRange()[unitId]?.[sheetId];
      const items = current().getFormulaData()[unitId]?.[sheetId] ?? {};
      new ObjectMatrix<Nullable<IFormulaDataItem>>(items).forValue((row, column, item) => {
        const spill = spills?.[row]?.[column] ?? null;
        if (item != null) found.push({ row, column, item, spill });
      });
      return found;
    },
    sheetIds: (unitId) => Object.keys(current().getFormulaData()[unitId] ?? {}),
    sheetNamed: (unitId, name) => workbook(unitId)?.getSheetBySheetName(name)?.getSheetId(),
    meaningOf: (unitId, name) =>
      injector.get(IDefinedNamesService).getValueByName(unitId, name)?.formulaOrRefString,
    parts({ f, x = 0, y = 0 }) {
      const lexer = injector.get(LexerTreeBuilder);
      const text = x === 0 && y === 0 ? f : lexer.moveFormulaRefOffset(f, x, y);
      return lexer.sequenceNodesBuilder(text) ?? [];
    },
  };
}

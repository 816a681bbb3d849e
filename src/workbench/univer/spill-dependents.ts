// Formulas that refer to cells an array spills into: Univer knows only that they hang on those cells, not on the array.

import { ICommandService, type Injector, type IRange, type IUnitRange } from "@univerjs/core";
import {
  FormulaDataModel,
  IDependencyManagerService,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { contains } from "./cells.ts";
import { anchorKey, shownSpills } from "./shown-spills.ts";

/** Recalculations in a row that spills may ask for: arrays that get in each other's way could go on for ever. */
const MOST_ROUNDS = 8;

/**
 * Makes formulas follow the arrays in the cells they refer to: they are calculated after the array, not before it as
 * well, and again when the array has grown, shrunk or gone. Needs a workbook to be there.
 *
 * @returns To be called after each recalculation.
 */
export function followSpills(injector: Injector): () => void {
  const data = injector.get(FormulaDataModel);
  let spills = new Map<string, IUnitRange>();
  let rounds = 0;
  const manager = injector.get(IDependencyManagerService);
  const search = manager.searchDependency.bind(manager);
  manager.searchDependency = (ranges, except) => {
    if (spills.size === 0) return search(ranges, except);
    return search([...ranges, ...ranges.flatMap((range) => anchoredIn(range, spills))], except);
  };
  return () => {
    const before = spills;
    spills = shownSpills(injector, data);
    const dirtyRanges = changed(before, spills);
    rounds = dirtyRanges.length === 0 ? 0 : rounds + 1;
    if (rounds === 0 || rounds > MOST_ROUNDS) return;
    injector
      .get(ICommandService)
      .syncExecuteCommand(
        SetTriggerFormulaCalculationStartMutation.id,
        { dirtyRanges },
        { onlyLocal: true },
      );
  };
}

function anchoredIn(cells: IUnitRange, spills: ReadonlyMap<string, IUnitRange>): IUnitRange[] {
  const { unitId, sheetId, range } = cells;
  if (range.startRow === range.endRow && range.startColumn === range.endColumn) {
    const spill = spills.get(anchorKey(unitId, sheetId, range));
    return spill === undefined ? [] : [spill];
  }
  return [...spills.values()].filter(
    (spill) =>
      spill.unitId === unitId &&
      spill.sheetId === sheetId &&
      contains(range, spill.range.startRow, spill.range.startColumn),
  );
}

function changed(
  before: ReadonlyMap<string, IUnitRange>,
  now: ReadonlyMap<string, IUnitRange>,
): IUnitRange[] {
  const gone = [...before].filter(([key, { range }]) => !isSame(range, now.get(key)?.range));
  const come = [...now].filter(([key, { range }]) => !isSame(range, before.get(key)?.range));
  return [...gone, ...come].map(([, spill]) => spill);
}

function isSame(one: IRange, other: IRange | undefined): boolean {
  return other !== undefined && one.endRow === other.endRow && one.endColumn === other.endColumn;
}

// How cells look that an array spills into, or cannot: Univer drops their formats, and has an error that Google has not.

import {
  type ICellData,
  type Injector,
  InterceptorEffectEnum,
  type Nullable,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";

/** Gives spilled cells their number formats, and `#SPILL!` Google's name, `#REF!`. Needs a workbook to be there. */
export function showSpills(injector: Injector): void {
  const data = injector.get(FormulaDataModel);
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "workbench-spills",
    priority: 50,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, at, next) => {
      if (cell == null) return next(cell);
      if (cell.v === "#SPILL!") return next({ ...cell, v: "#REF!" });
      const spilled: Nullable<ICellData> =
        data.getArrayFormulaCellData()[at.unitId]?.[at.subUnitId]?.[at.row]?.[at.col];
      const format = typeof spilled?.s === "object" ? spilled.s?.n : undefined;
      if (format == null) return next(cell);
      const own = typeof cell.s === "string" ? at.workbook.getStyles().get(cell.s) : cell.s;
      // A format that the user gave the cell comes first.
      return next(own?.n ? cell : { ...cell, s: { ...own, n: format } });
    },
  });
}

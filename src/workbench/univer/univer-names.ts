// The names of the grid over Univer: defined names of the workbook.

import { generateRandomId } from "@univerjs/core";
import { IDefinedNamesService, type IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import {
  RemoveDefinedNameCommand,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  SetDefinedNameCommand,
} from "@univerjs/sheets";
import { absoluteAddressOf, blockAt, parseAddress } from "../grid/address.ts";
import type { Block, Grid } from "../grid/grid.ts";
import { refuseBlockName } from "../grid/refusals.ts";
import type { OpenedBook } from "./opened-book.ts";

export function univerNames(book: OpenedBook): Pick<Grid, "names" | "setName" | "removeName"> {
  const known = (): IDefinedNamesServiceParam[] =>
    Object.values(book.injector.get(IDefinedNamesService).getDefinedNameMap(book.unitId) ?? {});
  const named = (name: string) =>
    known().find((other) => other.name.toLowerCase() === name.toLowerCase());
  return {
    /** Names of anything but one block (formulas, blocks of deleted sheets) are not among them. */
    names: () =>
      known().flatMap(({ name, formulaOrRefString }) => {
        const block = blockOf(book, formulaOrRefString);
        return block === null ? [] : [{ name, block }];
      }),
    setName(name, block) {
      refuseBlockName(name);
      const sheetName = book.sheetOf(block).getName();
      book.run(SetDefinedNameCommand, {
        id: named(name)?.id ?? generateRandomId(10),
        name,
        formulaOrRefString: absoluteAddressOf(block, sheetName),
        localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
      });
    },
    removeName(name) {
      const found = named(name);
      if (found !== undefined) book.run(RemoveDefinedNameCommand, found);
    },
  };
}

function blockOf(book: OpenedBook, reference: string): Block | null {
  const address = parseAddress(reference.replace(/^=/, ""));
  const sheet = book.workbook.getSheets().find((other) => other.getName() === address?.sheetName);
  if (address === null || sheet === undefined) return null;
  const size = { rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
  return blockAt(address, sheet.getSheetId(), size);
}

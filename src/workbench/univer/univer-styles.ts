// The looks of cells in the grid over Univer.

import {
  BooleanNumber,
  ColorKit,
  HorizontalAlign,
  type IColorStyle,
  type IStyleData,
  type Nullable,
  WrapStrategy,
} from "@univerjs/core";
import type { CellStyle, Grid } from "../grid/grid.ts";
import { type CellMatrix, setLooks } from "./cell-changes.ts";
import { sameKind } from "./cell-data.ts";
import type { OpenedBook } from "./opened-book.ts";

const ALIGNS = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;

export function univerStyles(book: OpenedBook): Pick<Grid, "style" | "styles"> {
  return {
    style(block, style) {
      const worksheet = book.sheetOf(block);
      const s = styleData(style);
      const matrix: CellMatrix = {};
      for (let row = block.row; row < block.row + block.rows; row++) {
        const cells: CellMatrix[number] = {};
        matrix[row] = cells;
        for (let column = block.column; column < block.column + block.columns; column++) {
          cells[column] = { ...sameKind(worksheet.getCellRaw(row, column)), s };
        }
      }
      setLooks(book, block.sheet, matrix);
    },
    styles(block) {
      const worksheet = book.sheetOf(block);
      const { row, column, rows, columns } = block;
      return Array.from({ length: rows }, (_row, i) =>
        Array.from({ length: columns }, (_cell, j) =>
          cellStyle(worksheet.getComposedCellStyle(row + i, column + j)),
        ),
      );
    },
  };
}

function styleData(style: CellStyle): IStyleData {
  const { background, colour, isBold, isItalic, wraps, align } = style;
  const flag = (is: boolean) => (is ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  const colourOf = (rgb: string | null) => (rgb === null ? null : { rgb });
  return {
    ...(background === undefined ? {} : { bg: colourOf(background) }),
    ...(colour === undefined ? {} : { cl: colourOf(colour) }),
    ...(isBold === undefined ? {} : { bl: flag(isBold) }),
    ...(isItalic === undefined ? {} : { it: flag(isItalic) }),
    ...(wraps === undefined ? {} : { tb: wraps ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ...(align === undefined ? {} : { ht: align === null ? null : ALIGNS[align] }),
  };
}

function cellStyle(style: Nullable<IStyleData>): CellStyle {
  const align = (["left", "center", "right"] as const).find((side) => ALIGNS[side] === style?.ht);
  return {
    ...(style?.bg?.rgb ? { background: hex(style.bg) } : {}),
    ...(style?.cl?.rgb ? { colour: hex(style.cl) } : {}),
    ...(style?.bl === BooleanNumber.TRUE ? { isBold: true } : {}),
    ...(style?.it === BooleanNumber.TRUE ? { isItalic: true } : {}),
    ...(style?.tb === WrapStrategy.WRAP ? { wraps: true } : {}),
    ...(align === undefined ? {} : { align }),
  };
}

/** The page's palette writes colours in several ways. */
function hex({ rgb }: IColorStyle): string {
  return new ColorKit(rgb ?? "#000000").toHexString();
}

// How a file writes the looks of a cell, and how a sheet does.

import type { CellStyle as FileStyle } from "hucre";
import type { CellStyle } from "../grid/grid.ts";

/** The number format of a sheet for a file's; "" is automatic. */
export function formatOf(numFmt: string | undefined): string {
  if (numFmt === undefined || numFmt === "General") return "";
  // Format 14 is the reader's own short date, whatever its text says.
  return /^(mm-dd-yy|m\/d\/yy(yy)?)$/i.test(numFmt) ? "yyyy/mm/dd" : numFmt;
}

/** What a file has set of a cell's looks, as far as a sheet knows it. */
export function cellStyleOf(style: FileStyle | undefined): CellStyle {
  const fill = style?.fill?.type === "pattern" ? style.fill : undefined;
  const background = fill?.pattern === "solid" ? colourOf(fill.fgColor?.rgb) : null;
  const colour = colourOf(style?.font?.color?.rgb);
  const align = style?.alignment?.horizontal;
  return {
    ...(style?.font?.bold ? { isBold: true } : {}),
    ...(style?.font?.italic ? { isItalic: true } : {}),
    ...(style?.alignment?.wrapText ? { wraps: true } : {}),
    ...(align === "left" || align === "center" || align === "right" ? { align } : {}),
    ...(background === null ? {} : { background }),
    ...(colour === null || colour === "#000000" ? {} : { colour }),
  };
}

/** The looks and the number format of a cell as a file writes them. */
export function fileStyleOf(style: CellStyle, format: string): FileStyle {
  const { isBold, isItalic, wraps, align, background, colour } = style;
  const font = {
    ...(isBold ? { bold: true } : {}),
    ...(isItalic ? { italic: true } : {}),
    ...(colour ? { color: { rgb: fileColour(colour) } } : {}),
  };
  const alignment = {
    ...(wraps ? { wrapText: true } : {}),
    ...(align ? { horizontal: align } : {}),
  };
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(Object.keys(alignment).length > 0 ? { alignment } : {}),
    ...(background
      ? { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fileColour(background) } } }
      : {}),
    ...(format === "" ? {} : { numFmt: format }),
  };
}

/** Files may write the opacity first; a colour of the file's theme has no digits at all. */
function colourOf(rgb: string | undefined): string | null {
  return rgb !== undefined && /^([\da-f]{2})?[\da-f]{6}$/i.test(rgb)
    ? `#${rgb.slice(-6).toLowerCase()}`
    : null;
}

function fileColour(colour: string): string {
  return colour.slice(1).toUpperCase();
}

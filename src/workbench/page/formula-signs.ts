// What formulas have to say, put where the user looks: counts after an edit, errors of the selected cell and of all.

import { addressOf, quotedSheetName } from "../grid/address.ts";
import type { CellPlace } from "../grid/sheet-value.ts";
import { cellsInError } from "./cells-in-error.ts";
import type { BookOnPage } from "./open-book.ts";
import type { Shell } from "./shell/shell.ts";
import type { StatusWords } from "./words/status-words.ts";

/** Follows a book until it is closed. */
export function showFormulas(
  { api, grid, formulas, onChange, onSelect }: BookOnPage,
  page: Shell,
  words: StatusWords,
) {
  const { status, signs } = page;
  const messageAt = (place: CellPlace): string | null => {
    const said = formulas.errors.at(place);
    if (said !== undefined) return said;
    const { value } = grid.read({ ...place, rows: 1, columns: 1 })[0]![0]!;
    return typeof value === "string" ? (words.known[value] ?? null) : null;
  };
  const showSelected = () => {
    const selected = grid.selection();
    const place = selected && { sheet: selected.sheet, row: selected.row, column: selected.column };
    const message = place && messageAt(place);
    const sign = message && { where: addressOf({ ...place, rows: 1, columns: 1 }), message };
    signs.showSelected(sign === "" ? null : sign);
  };
  const showErrors = () => {
    const names = new Map(grid.sheets().map(({ id, name }) => [id, name]));
    const errors = cellsInError(grid, formulas.errors, words.known);
    status.showErrors(
      errors.map(({ place, message }) => {
        const block = { ...place, rows: 1, columns: 1 };
        const where = `${quotedSheetName(names.get(place.sheet)!)}!${addressOf(block)}`;
        return { where, message, select: () => grid.select(block) };
      }),
    );
  };
  let isEdited = false;
  let isCounted = false;
  onChange(() => {
    // Changes in a row are one edit: they are calculated together.
    if (isCounted) formulas.calls.reset();
    isCounted = false;
    isEdited = true;
  });
  formulas.onCalculated(() => {
    const calls = formulas.calls.list();
    const count = calls.reduce((sum, { times }) => sum + times, 0);
    const milliseconds = Math.round(calls.reduce((sum, call) => sum + call.seconds, 0) * 1000);
    status.say((isEdited ? words.byEdit : words.atOpening)(count, milliseconds));
    isCounted = true;
    showErrors();
    showSelected();
  });
  onSelect(showSelected);
  api.addEvent(api.Event.CellHover, ({ worksheet, row, column }) => {
    signs.showHovered(messageAt({ sheet: worksheet.getSheetId(), row, column }));
  });
}

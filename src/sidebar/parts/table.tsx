// A table of cells under its header row; it scrolls by itself where it is wider than the sidebar.

import { useState } from "preact/hooks";
import type { Shown } from "../../desk/protocol.ts";
import { useDesk } from "../desk.ts";

const PAGE = 50;

interface TableProps {
  readonly name: string;
  /** The header row comes first. */
  readonly rows: readonly (readonly Shown[])[];
}

export function Table({ name, rows }: TableProps) {
  const { words, figures } = useDesk();
  const [shown, setShown] = useState(PAGE);
  const [header = [], ...body] = rows;
  const left = body.length - shown;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section class="scrolls" tabIndex={0} aria-label={words.frame.tableOf(name)}>
        <table>
          <thead>
            <tr>
              {header.map((cell) => (
                <th scope="col" key={String(cell)}>
                  {String(cell)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {body.slice(0, shown).map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows are shown anew as a whole, and may be alike
              <tr key={index}>
                {row.map((cell, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                  <td key={column} class={typeof cell === "number" ? "figure" : ""}>
                    {figures.cell(cell)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {left > 0 && (
        <button type="button" class="quiet-button" onClick={() => setShown(shown + PAGE)}>
          {words.frame.more(figures.count(left))}
        </button>
      )}
    </>
  );
}

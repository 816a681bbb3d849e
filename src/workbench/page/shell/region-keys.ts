// F6 moves between the parts of the page: in a spreadsheet, Tab belongs to the cells.

/** What is focused in each part, in their order. The editor is where Univer takes keys for its grid. */
export const PARTS: readonly string[] = [
  ".wb-header button",
  ".wb-notice button",
  '.wb-main [contenteditable][id$="DOCS_NORMAL"]',
  ".wb-sidebar:not([hidden]) button",
  ".wb-foot button:not(:disabled)",
];

/** Lets F6 and Shift+F6 go round some parts; a part that has nothing to focus is passed over. */
export function regionKeys(parts: readonly string[]): void {
  const move = (event: KeyboardEvent) => {
    if (event.key !== "F6") return;
    const targets = parts.map(firstShown).filter((target) => target !== undefined);
    const here = targets.findIndex((target) => partOf(target)?.contains(document.activeElement));
    const step = event.shiftKey ? -1 : 1;
    const next = targets[(Math.max(here, 0) + step + targets.length) % targets.length];
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    next.focus();
  };
  // Before the grid, which takes most keys for itself.
  addEventListener("keydown", move, { capture: true });
}

function firstShown(part: string): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>(part)];
  return all.find((target) => target.checkVisibility());
}

function partOf(target: HTMLElement): Element | null {
  return target.closest(".wb-header, .wb-notice, .wb-main, .wb-sidebar, .wb-foot");
}

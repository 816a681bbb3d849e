// Errors of cells where the user looks: a line below the grid for the selected cell, a bubble for the one under the pointer.

import { element } from "./element.ts";

export interface ErrorSigns {
  readonly line: HTMLElement;
  readonly bubble: HTMLElement;
  /** Null takes the sign away. */
  showSelected(sign: { readonly where: string; readonly message: string } | null): void;
  showHovered(message: string | null): void;
}

/** @param area - Where the pointer moves over cells. */
export function errorSigns(label: string, area: HTMLElement): ErrorSigns {
  const line = element("p", {
    id: "wb-selected-error",
    class: "wb-selected-error",
    role: "status",
    "aria-label": label,
    hidden: true,
  });
  // What it says of a cell, the line says of that cell when it is selected.
  const bubble = element("div", { class: "wb-bubble", "aria-hidden": "true", hidden: true });
  area.addEventListener(
    "pointermove",
    ({ clientX, clientY }) => {
      bubble.style.left = `${Math.min(clientX + 14, innerWidth - 340)}px`;
      bubble.style.top = `${Math.min(clientY + 18, innerHeight - 120)}px`;
    },
    { passive: true },
  );
  area.addEventListener("pointerleave", () => {
    bubble.hidden = true;
  });
  return {
    line,
    bubble,
    showSelected(sign) {
      line.hidden = sign === null;
      line.replaceChildren();
      if (sign !== null) line.append(element("strong", {}, sign.where), ` ${sign.message}`);
    },
    showHovered(message) {
      bubble.hidden = message === null;
      bubble.textContent = message ?? "";
    },
  };
}

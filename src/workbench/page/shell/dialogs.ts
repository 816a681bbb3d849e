// The page's own dialogs: named by their heading, closed by their button, by Escape or by the script.

import { button, element } from "./element.ts";

export interface OpenDialog {
  readonly dialog: HTMLDialogElement;
  close(): void;
}

export interface DialogOptions {
  readonly title: string;
  readonly closeLabel: string;
  readonly isModal: boolean;
  /** Pixels; as much as the content needs where it is null. */
  readonly width?: number | null;
  readonly onClose?: () => void;
}

let opened = 0;

/** Shows a dialog with some content; it is gone from the page once it is closed. */
export function openDialog(content: Node, options: DialogOptions): OpenDialog {
  const before = document.activeElement;
  opened += 1;
  const heading = element("h2", { id: `wb-dialog-${opened}` }, options.title);
  const dialog = element(
    "dialog",
    { class: "wb-dialog", "aria-labelledby": heading.id },
    element(
      "div",
      { class: "wb-dialog-bar" },
      heading,
      button("×", () => dialog.close(), { "aria-label": options.closeLabel, class: "wb-close" }),
    ),
    content,
  );
  if (options.width != null) dialog.style.width = `${options.width}px`;
  dialog.addEventListener("close", () => {
    dialog.remove();
    options.onClose?.();
    if (before instanceof HTMLElement) before.focus();
  });
  // The browser closes modal dialogs by Escape; the others are closed alike.
  dialog.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !options.isModal) dialog.close();
  });
  document.body.append(dialog);
  if (options.isModal) dialog.showModal();
  else dialog.show();
  return { dialog, close: () => dialog.close() };
}

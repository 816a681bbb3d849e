// Where the focus goes when the button that had it is gone.

/** Puts the focus at the beginning of the view. */
export function focusView(): void {
  document.getElementById("view")?.focus();
}

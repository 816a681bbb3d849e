// HTML elements in one expression; texts are always text, never HTML.

type Attributes = Readonly<Record<string, string | boolean | EventListener>>;

/** An element with attributes (`true` is an empty one, `false` none, a function listens to that event) and children. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(name, value);
    else if (value !== false) made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children);
  return made;
}

/** A button that does something when it is clicked. */
export function button(label: string, onClick: () => void, attributes: Attributes = {}) {
  return element(
    "button",
    { type: "button", class: "wb-button", ...attributes, click: onClick },
    label,
  );
}

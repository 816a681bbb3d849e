// The add-on's menu: a button that opens a list, worked with mouse or arrow keys.

import type { Menu } from "../../execution/ui-host.ts";
import { element } from "./element.ts";

/** One menu; `choose` is given the name of the function of the item that was chosen. */
export function menuButton(menu: Menu, choose: (functionName: string) => void): HTMLElement {
  const list = element("ul", {
    class: "wb-menu",
    role: "menu",
    "aria-label": menu.title,
    hidden: true,
  });
  const opener = element(
    "button",
    { type: "button", class: "wb-button", "aria-haspopup": "menu", "aria-expanded": "false" },
    `${menu.title} ▾`,
  );
  const show = (isOpen: boolean) => {
    list.hidden = !isOpen;
    opener.setAttribute("aria-expanded", String(isOpen));
  };
  const items = () => [...list.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  const close = () => {
    show(false);
    opener.focus();
  };
  list.append(
    ...entries(menu, (name) => {
      close();
      choose(name);
    }),
  );
  opener.addEventListener("click", () => {
    show(list.hidden === true);
    if (!list.hidden) items()[0]?.focus();
  });
  const box = element("div", { class: "wb-menu-box" }, opener, list);
  box.addEventListener("keydown", (event) => {
    if (list.hidden) {
      if (event.key === "ArrowDown") opener.click();
      return;
    }
    if (event.key === "Escape") close();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    all[(at + step + all.length) % all.length]?.focus();
  });
  box.addEventListener("focusout", (event) => {
    if (!box.contains(event.relatedTarget as Node | null)) show(false);
  });
  return box;
}

function entries(menu: Menu, choose: (functionName: string) => void): HTMLElement[] {
  return menu.entries.map((entry) => {
    if (entry === "separator") return element("li", { role: "separator", class: "wb-menu-line" });
    if ("functionName" in entry) {
      const item = element(
        "button",
        { type: "button", role: "menuitem", tabindex: "-1" },
        entry.label,
      );
      item.addEventListener("click", () => choose(entry.functionName));
      return element("li", { role: "none" }, item);
    }
    const group = element(
      "ul",
      { role: "group", "aria-label": entry.title },
      ...entries(entry, choose),
    );
    return element(
      "li",
      { role: "none" },
      element("span", { class: "wb-menu-title" }, entry.title),
      group,
    );
  });
}

// Ui of Apps Script as the page shows it: menu, sidebar, dialogs, questions, toasts.

import type { ClientCalls } from "../../execution/client-calls.ts";
import type { Buttons, HtmlPage, UiHost } from "../../execution/ui-host.ts";
import type { ShellWords } from "../words/shell-words.ts";
import { clientFrame } from "./client-frame.ts";
import { openDialog } from "./dialogs.ts";
import { button, element } from "./element.ts";
import { menuButton } from "./menu.ts";

export interface UiPlaces {
  readonly menus: HTMLElement;
  readonly sidebar: HTMLElement;
  readonly toasts: HTMLElement;
  readonly words: ShellWords;
  /** Calls of one frame, begun anew for each. */
  readonly calls: () => ClientCalls;
  /** The script's public functions. */
  readonly functions: readonly string[];
  readonly focusEditor: () => void;
  readonly runMenuItem: (functionName: string) => void;
}

export interface PageUi extends UiHost {
  /** Takes away all that scripts have shown. */
  clear(): void;
}

export function pageUiHost(places: UiPlaces): PageUi {
  const sidebar = sidebarPlace(places);
  const dialogs = new Set<() => void>();
  const toast = toaster(places.toasts);
  return {
    showMenu: (menu) => places.menus.append(menuButton(menu, places.runMenuItem)),
    showSidebar: sidebar.show,
    showDialog: (page, isModal) => {
      const close = showDialog(page, isModal, places, () => dialogs.delete(close));
      dialogs.add(close);
    },
    // Scripts wait for the answer in the middle of a line, and only the browser's own questions make a page wait.
    alert: (title, message, buttons) => asked(titled(title, message), buttons, places.words),
    prompt(title, message, buttons) {
      const text = window.prompt(titled(title, message));
      const refusal = buttons === "YES_NO" || buttons === "YES_NO_CANCEL" ? "NO" : "CANCEL";
      if (text === null) return { button: buttons === "OK" ? "CLOSE" : refusal, text: "" };
      return { button: buttons.startsWith("YES") ? "YES" : "OK", text };
    },
    toast: (message, title, seconds) => toast(titled(title, message), seconds),
    clear() {
      places.menus.replaceChildren();
      sidebar.close();
      for (const close of dialogs) close();
      places.toasts.replaceChildren();
    },
  };
}

const titled = (title: string, message: string) =>
  title === "" ? message : `${title}\n\n${message}`;

/** Browsers have two buttons: a third answer is asked for by a second question. */
function asked(text: string, buttons: Buttons, words: ShellWords) {
  if (buttons === "OK") {
    window.alert(text);
    return "OK";
  }
  if (buttons === "OK_CANCEL") return window.confirm(text) ? "OK" : "CANCEL";
  if (window.confirm(`${text}\n\n${words.answerYes}`)) return "YES";
  if (buttons === "YES_NO") return "NO";
  return window.confirm(`${text}\n\n${words.answerNo}`) ? "NO" : "CANCEL";
}

function sidebarPlace({ sidebar, words, calls, functions, focusEditor }: UiPlaces) {
  let close: () => void = () => undefined;
  return {
    close: () => close(),
    show(page: HtmlPage) {
      close();
      const { frame, stop } = clientFrame(
        page.title === "" ? words.sidebar : page.title,
        page.html,
        {
          calls: calls(),
          functions,
          close: () => close(),
          focusEditor,
          // Google: a sidebar keeps its 300 pixels.
          resize: () => undefined,
        },
      );
      close = () => {
        stop();
        sidebar.hidden = true;
        sidebar.replaceChildren();
      };
      const heading = element("h2", {}, page.title);
      const closing = button("×", () => close(), { class: "wb-close", "aria-label": words.close });
      sidebar.replaceChildren(element("div", { class: "wb-dialog-bar" }, heading, closing), frame);
      sidebar.hidden = false;
    },
  };
}

function showDialog(page: HtmlPage, isModal: boolean, places: UiPlaces, onClose: () => void) {
  const { frame, stop } = clientFrame(page.title, page.html, {
    calls: places.calls(),
    functions: places.functions,
    close: () => open.close(),
    focusEditor: places.focusEditor,
    resize: ({ width, height }) => {
      if (width !== undefined) open.dialog.style.width = `${width}px`;
      if (height !== undefined) frame.style.height = `${height}px`;
    },
  });
  frame.style.height = `${page.height ?? 360}px`;
  const open = openDialog(frame, {
    title: page.title,
    closeLabel: places.words.close,
    isModal,
    width: page.width ?? 520,
    onClose: () => {
      stop();
      onClose();
    },
  });
  return open.close;
}

function toaster(place: HTMLElement) {
  return (text: string, seconds: number) => {
    const shown = element("p", { class: "wb-toast" }, text);
    place.replaceChildren(shown);
    if (seconds >= 0) setTimeout(() => shown.remove(), seconds * 1000);
  };
}

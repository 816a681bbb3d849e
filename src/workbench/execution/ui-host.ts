// What the double of Ui needs of whoever shows things to the user: the page, or a test that records them.

export interface MenuItem {
  readonly label: string;
  /** Name of a top-level function of the bundle. */
  readonly functionName: string;
}

export interface Menu {
  /** The add-on's name for `createAddonMenu`. */
  readonly title: string;
  readonly entries: readonly (MenuItem | Menu | "separator")[];
}

export interface HtmlPage {
  readonly title: string;
  readonly html: string;
  /** Pixels; a sidebar is 300 wide whatever is asked. */
  readonly width: number | null;
  readonly height: number | null;
}

export type Buttons = "OK" | "OK_CANCEL" | "YES_NO" | "YES_NO_CANCEL";
export type Button = "OK" | "CANCEL" | "YES" | "NO" | "CLOSE";

export interface UiHost {
  showMenu(menu: Menu): void;
  /** Takes the place of a sidebar that is open. */
  showSidebar(page: HtmlPage): void;
  showDialog(page: HtmlPage, isModal: boolean): void;
  /** The script waits for the answer. */
  alert(title: string, message: string, buttons: Buttons): Button;
  prompt(title: string, message: string, buttons: Buttons): { button: Button; text: string };
  /** Seconds; negative until the next. */
  toast(message: string, title: string, seconds: number): void;
}

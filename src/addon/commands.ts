// The functions of dist/Code.js that no formula calls: Google's triggers, and what menu items name.

export interface Command {
  /** As `main.ts` exports it, and as Apps Script finds it at the top level. */
  readonly name: string;
  readonly parameters: readonly string[];
  /** One plain line, for readers of the code. */
  readonly about: string;
}

export const commands: readonly Command[] = [
  { name: "onOpen", parameters: ["e"], about: "Runs when a document is opened: puts up the menu." },
  {
    name: "onInstall",
    parameters: ["e"],
    about: "Runs when the add-on is added to an open document.",
  },
  { name: "showHelp", parameters: [], about: "Menu: what the functions and tables are." },
];

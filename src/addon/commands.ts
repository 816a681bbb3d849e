// The functions of dist/Code.js that no formula calls: Google's triggers, what menu items name, the sidebar's endpoint.

import { ITEMS } from "./menu-words.ts";

export interface Command {
  /** As `main.ts` exposes it, and as Apps Script finds it at the top level. */
  readonly name: string;
  readonly parameters: readonly string[];
  /** One plain line, for readers of the code. */
  readonly about: string;
  /** Whether what it returns is wanted. */
  readonly answers?: boolean;
}

export const commands: readonly Command[] = [
  { name: "onOpen", parameters: ["e"], about: "Runs when a document is opened: puts up the menu." },
  {
    name: "onInstall",
    parameters: ["e"],
    about: "Runs when the add-on is added to an open document.",
  },
  ...ITEMS.map(({ functionName, about }) => ({
    name: functionName,
    parameters: [],
    about: `Menu: ${about}`,
  })),
  {
    name: "answerSidebar",
    parameters: ["json"],
    about: "What the sidebar asks: JSON in, JSON out.",
    answers: true,
  },
];

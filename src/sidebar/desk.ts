// What every view is given: the session, its state, the words, and figures in the spreadsheet's language.

import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { State } from "../desk/protocol.ts";
import type { Figures } from "./figures.ts";
import type { Session } from "./session.ts";
import type { Words } from "./words/words.ts";

export type ViewId = keyof Words["frame"]["tabs"];

export interface Desk {
  readonly session: Session;
  readonly state: State;
  readonly words: Words;
  readonly figures: Figures;
  readonly goTo: (view: ViewId) => void;
}

/** The desk around a view. */
export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error("A view is shown only where there is a state.");
  return desk;
}

// Typed calls to the add-on: one at a time of each kind, each with an answer or a fault, and a way to ask again.

import type { Answer, Ask } from "../../desk/protocol.ts";
import { type Fault, faultOf } from "./fault.ts";
import type { Transport } from "./script-run.ts";

export type Outcome =
  | { readonly kind: "answer"; readonly answer: Answer }
  /** Whether the action was carried out is not known: `again` sends the very same text, id included. */
  | { readonly kind: "fault"; readonly fault: Fault; readonly again: () => Promise<Outcome> }
  /** The same kind of call is under way: nothing was sent. */
  | { readonly kind: "busy" };

/** Calls back after some milliseconds; what it returns calls that off. */
export type Timer = (callback: () => void, milliseconds: number) => () => void;

export interface Client {
  send(ask: Ask): Promise<Outcome>;
}

/** Milliseconds after which an answer is taken for lost: a long plan takes some twenty seconds at Google. */
export const PATIENCE = 60_000;

/** A client over a transport. */
export function createClient(transport: Transport, timer: Timer): Client {
  const underWay = new Set<Ask["kind"]>();
  const attempt = (kind: Ask["kind"], text: string) =>
    new Promise<Outcome>((resolve) => {
      if (underWay.has(kind)) {
        resolve({ kind: "busy" });
        return;
      }
      underWay.add(kind);
      let isSettled = false;
      const settle = (found: Answer | Fault) => {
        // An answer that comes after it was given up is the business of the call that asked again.
        if (isSettled) return;
        isSettled = true;
        stop();
        underWay.delete(kind);
        if (typeof found === "object") resolve({ kind: "answer", answer: found });
        else resolve({ kind: "fault", fault: found, again: () => attempt(kind, text) });
      };
      const stop = timer(() => settle("timeout"), PATIENCE);
      try {
        transport(
          text,
          (answer) => settle(answerIn(answer)),
          (error) => settle(faultOf(error)),
        );
      } catch (error) {
        settle(faultOf(error));
      }
    });
  return { send: (ask) => attempt(ask.kind, JSON.stringify(ask)) };
}

/** The answer in what came back; the server is this add-on's own, so its `kind` is trusted to tell the rest. */
function answerIn(received: unknown): Answer | Fault {
  if (typeof received !== "string") return "unknown";
  try {
    const answer: unknown = JSON.parse(received);
    const isAnswer = typeof answer === "object" && answer !== null && "kind" in answer;
    return isAnswer ? (answer as Answer) : "unknown";
  } catch {
    return "unknown";
  }
}

// What the sidebar holds while it is open: the state, what is supposed, what was said last, a call that failed.

import type {
  Answer,
  Ask,
  Difference,
  State,
  StepKey,
  Supposition,
  Undo,
} from "../desk/protocol.ts";
import type { Client } from "./client/client.ts";
import type { Fault } from "./client/fault.ts";

/** What an action came to. */
export interface Notice {
  readonly tone: "said" | "refused";
  readonly text: string;
  readonly undo: Undo | null;
  /** What a supposition changed. */
  readonly difference: Difference | null;
}

/** A call without an answer: the user asks again, or lets it be. */
export interface Trouble {
  readonly fault: Fault;
  readonly mayHaveWritten: boolean;
  readonly again: () => void;
  readonly dismiss: () => void;
}

export interface Session {
  readonly state: State | null;
  readonly supposed: readonly Supposition[];
  /** A call is under way, or waits for the user to ask again. */
  readonly isBusy: boolean;
  readonly notice: Notice | null;
  readonly trouble: Trouble | null;
  /** Asks without changing anything here; null where no answer came, or another call is under way. A refusal is noticed. */
  ask(ask: Ask): Promise<Answer | null>;
  /** Reads the sheets: all but the plan at once, and then the plan, which may take its time. */
  open(): Promise<void>;
  /** Acts: the state and what was said of it are taken over. Whether it was done. */
  act(ask: Ask): Promise<boolean>;
  /** Records a request, under one id until an answer to it has come. */
  done(step: StepKey, note: string): Promise<boolean>;
  /** Supposes something for as long as the sidebar is open, and tells what that changes. */
  suppose(added: Supposition): Promise<void>;
  /** Supposes it no longer. */
  unsuppose(dropped: Supposition): Promise<void>;
  dismissNotice(): void;
}

/** Calls that write nothing into the sheet. */
const READS: readonly Ask["kind"][] = ["open", "compare", "cost", "what-if", "select", "year"];

/**
 * A session over a client.
 *
 * @param newId - A text that no other request has.
 * @param changed - Called after every change, to show it.
 */
export function createSession(client: Client, newId: () => string, changed: () => void): Session {
  return new LiveSession(client, newId, changed);
}

class LiveSession implements Session {
  state: State | null = null;
  supposed: readonly Supposition[] = [];
  notice: Notice | null = null;
  trouble: Trouble | null = null;
  private call: Promise<Answer | null> | null = null;
  private readonly ids = new Map<string, string>();
  private readonly client: Client;
  private readonly newId: () => string;
  private readonly changed: () => void;

  constructor(client: Client, newId: () => string, changed: () => void) {
    this.client = client;
    this.newId = newId;
    this.changed = changed;
  }

  get isBusy(): boolean {
    return this.call !== null && this.trouble === null;
  }

  async ask(ask: Ask): Promise<Answer | null> {
    if (this.trouble !== null) {
      // Whoever goes on to something else lets the failed call be.
      const call = this.call;
      this.trouble.dismiss();
      await call;
    }
    if (this.call !== null) return null;
    this.call = this.answerTo(ask);
    this.changed();
    const answer = await this.call;
    this.call = null;
    if (answer?.kind === "refused") this.notice = noticeOf("refused", answer.message);
    this.changed();
    return answer?.kind === "refused" ? null : answer;
  }

  async open(): Promise<void> {
    const answer = await this.ask({ kind: "open", suppose: this.supposed, withoutPlan: true });
    if (answer?.kind !== "state") return;
    this.notice = null;
    // A plan that was shown stays until the new one is there.
    const plan = this.state?.plan ?? null;
    const isOlder = answer.state.isPlanToCome === true && plan !== null;
    this.take(isOlder ? { ...answer.state, plan } : answer.state);
    if (answer.state.isPlanToCome === true) await this.reopen();
    this.changed();
  }

  async act(ask: Ask): Promise<boolean> {
    const answer = await this.ask(ask);
    if (answer === null) return false;
    // Selecting a cell changes nothing here: its answer comes without a plan.
    if (answer.kind !== "state" || ask.kind === "select") return true;
    this.take(answer.state);
    if (answer.said !== "") this.notice = noticeOf("said", answer.said, answer.undo);
    this.changed();
    if (this.supposed.length > 0) await this.reopen();
    return true;
  }

  async done(step: StepKey, note: string): Promise<boolean> {
    const key = JSON.stringify(step);
    const id = this.ids.get(key) ?? this.newId();
    this.ids.set(key, id);
    return this.act({ kind: "done", id, step, note });
  }

  async suppose(added: Supposition): Promise<void> {
    const suppose = [...this.supposed, added];
    const answer = await this.ask({ kind: "what-if", suppose });
    if (answer?.kind !== "difference") return;
    const { difference } = answer;
    this.supposed = suppose;
    this.notice = { ...noticeOf("said", difference.said), difference };
    await this.reopen();
  }

  async unsuppose(dropped: Supposition): Promise<void> {
    this.supposed = this.supposed.filter((supposition) => supposition !== dropped);
    this.notice = null;
    await this.reopen();
  }

  dismissNotice(): void {
    this.notice = null;
    this.changed();
  }

  /** The state with what is supposed; what was said before stays. */
  private async reopen(): Promise<void> {
    const answer = await this.ask({ kind: "open", suppose: this.supposed });
    if (answer?.kind === "state") this.take(answer.state);
    // What no longer makes sense, or brought no answer, is not shown as if it held.
    else this.supposed = [];
    this.changed();
  }

  private take(state: State): void {
    this.state = state;
    // A request that stands in the Log has had its answer, even where that was lost.
    const recorded = new Set(state.log.map(({ id }) => id));
    for (const [key, id] of this.ids) if (recorded.has(id)) this.ids.delete(key);
  }

  private async answerTo(ask: Ask): Promise<Answer | null> {
    let outcome = await this.client.send(ask);
    while (outcome.kind === "fault") {
      const { fault, again } = outcome;
      const isAskedAgain = await new Promise<boolean>((resolve) => {
        const mayHaveWritten = !READS.includes(ask.kind) && fault !== "permission";
        this.trouble = {
          fault,
          mayHaveWritten,
          again: () => resolve(true),
          dismiss: () => resolve(false),
        };
        this.changed();
      });
      this.trouble = null;
      if (!isAskedAgain) return null;
      this.changed();
      outcome = await again();
    }
    return outcome.kind === "answer" ? outcome.answer : null;
  }
}

function noticeOf(tone: Notice["tone"], text: string, undo: Undo | null = null): Notice {
  return { tone, text, undo, difference: null };
}

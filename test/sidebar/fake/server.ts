// A scripted server: it records what it is asked, answers from a state, and can fail as Google's does.

import type { Answer, Ask, Difference, State, Undo } from "../../../src/desk/protocol.ts";
import { comparedRows, presetRows, yearRows } from "./rows.ts";
import { newTabs, oneBalance } from "./states.ts";

/** How a call goes wrong. */
export type Failure =
  /** Google's words; whether the action was carried out all the same. */
  | { readonly kind: "fails"; readonly message: string; readonly isCarriedOut: boolean }
  /** No answer ever comes. */
  | { readonly kind: "silent" }
  /** The add-on refuses in words. */
  | { readonly kind: "refused"; readonly message: string }
  | { readonly kind: "none" };

export class FakeServer {
  readonly asked: Ask[] = [];
  /** Ids of requests that were recorded, each once. */
  readonly recorded: string[] = [];
  state: State;
  private readonly failures: Failure[] = [];

  constructor(state: State) {
    this.state = state;
  }

  /** A call is refused in words: the next, or one after some others. */
  refuseNext(message: string, after = 0): void {
    for (let call = 0; call < after; call += 1) this.failures.push({ kind: "none" });
    this.failures.push({ kind: "refused", message });
  }

  /** The next calls go wrong, in this order. */
  failNext(...failures: readonly Failure[]): void {
    this.failures.push(...failures);
  }

  /** The answer's JSON; null where none ever comes; a failure is thrown. */
  answer(json: string): string | null {
    const ask = JSON.parse(json) as Ask;
    this.asked.push(ask);
    const failure = this.failures.shift();
    if (failure?.kind === "silent") return null;
    if (failure?.kind === "refused") return JSON.stringify(failure satisfies Answer);
    if (failure?.kind === "fails") {
      if (failure.isCarriedOut) this.answerTo(ask);
      throw new Error(failure.message);
    }
    return JSON.stringify(this.answerTo(ask));
  }

  /** The kinds of what was asked, the reading apart. */
  get actions(): string[] {
    return this.asked.map(({ kind }) => kind).filter((kind) => kind !== "open");
  }

  private answerTo(ask: Ask): Answer {
    const { language } = this.state;
    switch (ask.kind) {
      case "open":
        return ask.withoutPlan === true
          ? this.stated("", { ...this.state, plan: null, isPlanToCome: true })
          : this.stated("");
      case "select":
        return this.stated("", { ...this.state, plan: null, isPlanToCome: true });
      case "set-up":
        this.state = ask.withExample ? oneBalance(language) : newTabs(language);
        return this.stated(language === "ja" ? "シートを用意しました。" : "The sheets are there.");
      case "done":
        return this.done(ask.id);
      case "what-if":
        return { kind: "difference", difference: differenceOf(this.state) };
      case "compare":
      case "cost":
        return { kind: "table", rows: comparedRows(ask.kind, language), said: "" };
      case "year":
        return { kind: "year", rows: yearRows(language), said: "" };
      case "preset":
        if (!ask.write) return { kind: "preset", rows: presetRows(language) };
    }
    return this.stated(language === "ja" ? "記録しました。" : "Recorded.", this.state, UNDO);
  }

  private done(id: string): Answer {
    const { state } = this;
    const isNew = !this.recorded.includes(id);
    if (isNew) this.recorded.push(id);
    if (isNew && state.plan !== null) {
      this.state = { ...state, plan: { ...state.plan, steps: state.plan.steps.slice(1) } };
    }
    const said =
      state.language === "ja"
        ? "記録しました: ハピタス 20,090 ポイント → Amazonギフト券 20,500(2026-11-26 までに反映予定)。"
        : "Recorded: 20,090 points of Hapitas to Amazon gift; 20,500 to come by 2026-11-26.";
    return this.stated(said, this.state, UNDO);
  }

  private stated(said: string, state = this.state, undo: Undo | null = null): Answer {
    return { kind: "state", state, said, undo };
  }
}

const UNDO: Undo = { what: "20,090pt", cells: [], appended: [] };

function differenceOf({ plan, language }: State): Difference {
  const [first, second] = plan?.steps ?? [];
  return {
    gainBefore: 10228.6,
    gainAfter: 8221.4,
    value: -2007.2,
    added: second === undefined ? [] : [second],
    dropped: first === undefined ? [] : [first],
    needsBefore: 45680,
    needsAfter: 25180,
    said:
      language === "ja"
        ? "プランの価値は ¥2,007.2 減ります。"
        : "The plan loses ¥2,007.2 of its value.",
  };
}

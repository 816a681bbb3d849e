// One request of the plan: when, how much, what it brings, and what became of it.

import { useState } from "preact/hooks";
import type { StepView } from "../../desk/protocol.ts";
import { useDesk } from "../desk.ts";
import { Action } from "../parts/action.tsx";
import { OfficialLink } from "./official-link.tsx";
import { StepFacts } from "./step-facts.tsx";

interface StepCardProps {
  readonly step: StepView;
  /** The first is open, and has the coloured button where it can be done today. */
  readonly isFirst: boolean;
}

export function StepCard({ step, isFirst }: StepCardProps) {
  const { words, figures } = useDesk();
  const [choice, setChoice] = useState<boolean | null>(null);
  const isOpen = choice ?? isFirst;
  const { day, source, exit, amount, when, value } = step;
  return (
    <details
      class={`card step ${when}`}
      open={isOpen}
      onToggle={({ currentTarget }) => {
        // It is told of our own opening too, which is nobody's choice.
        if (currentTarget.open !== isOpen) setChoice(currentTarget.open);
      }}
    >
      <summary>
        <span class="when">
          {figures.day(day)} <b class={`mark ${when}`}>{words.next[when]}</b>
        </span>
        <span class="what">
          {source} → {exit}
        </span>
        <span class="amounts">
          <span>{figures.count(amount)}pt</span>
          <span class={value < 0 ? "" : "gain"}>{figures.gain(value)}</span>
        </span>
      </summary>
      {isOpen && (
        <>
          <StepFacts step={step} />
          <OfficialLink link={step.link} about={`${source} → ${exit}`} />
          <StepButtons step={step} isFirst={isFirst} />
        </>
      )}
    </details>
  );
}

function StepButtons({ step, isFirst }: StepCardProps) {
  const { session, words, figures } = useDesk();
  const [note, setNote] = useState("");
  const { key, source, exit, amount, when } = step;
  const name = `${source} ${figures.count(amount)}pt → ${exit}`;
  return (
    <>
      <label class="note">
        <span class="quiet">{words.next.note}</span>
        <input
          value={note}
          maxLength={200}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      <div class="buttons">
        <Action
          look={isFirst && when !== "later" ? "main" : "plain"}
          name={words.next.doneFor(name)}
          onClick={() => session.done(key, note)}
        >
          {words.next.done}
        </Action>
        <Action
          name={words.next.notTodayFor(name)}
          onClick={() => session.suppose({ kind: "not-today", offer: key.offer })}
        >
          {words.next.notToday}
        </Action>
        <Action
          name={words.next.closedFor(name)}
          onClick={() => session.act({ kind: "offer-closed", offer: key.offer })}
        >
          {words.next.closed}
        </Action>
      </div>
    </>
  );
}

// The form of a supposition: its kind, and the fields of that kind.

import { useState } from "preact/hooks";
import type { Supposition } from "../../desk/protocol.ts";
import { useDesk } from "../desk.ts";
import { Choice } from "../parts/field.tsx";
import { type Draft, firstDraft, type Kind, suppositionOf, type WrongField } from "./draft.ts";
import { DraftFields } from "./draft-fields.tsx";

interface SupposeFormProps {
  readonly onSuppose: (supposition: Supposition) => void;
}

export function SupposeForm({ onSuppose }: SupposeFormProps) {
  const { session, state, words } = useDesk();
  const [draft, setDraft] = useState<Draft>(() => firstDraft(state));
  const [wrong, setWrong] = useState<WrongField | null>(null);
  const told = words.ask.whatIf;
  const change = (part: Partial<Draft>) => {
    setWrong(null);
    setDraft({ ...draft, ...part });
  };
  const send = () => {
    const found = suppositionOf(draft);
    if (typeof found === "string") setWrong(found);
    else onSuppose(found);
  };
  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault();
        if (!session.isBusy) send();
      }}
    >
      <Choice
        label={told.kind}
        value={draft.kind}
        onChange={(kind) => change({ kind: kind as Kind })}
      >
        {(Object.keys(told.kinds) as Kind[]).map((kind) => (
          <option key={kind} value={kind}>
            {told.kinds[kind]}
          </option>
        ))}
      </Choice>
      <DraftFields draft={draft} change={change} wrong={wrong} />
      {(wrong === "choice" || wrong === "period") && (
        <p class="wrong" role="alert">
          {told.wrong[wrong]}
        </p>
      )}
      <button type="submit" class="main-button" aria-disabled={session.isBusy}>
        {told.go}
      </button>
    </form>
  );
}

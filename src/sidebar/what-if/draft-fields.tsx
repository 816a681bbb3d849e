// The fields that a kind of supposition needs.

import { useDesk } from "../desk.ts";
import { Choice, Field } from "../parts/field.tsx";
import type { Draft, WrongField } from "./draft.ts";

interface DraftFieldsProps {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  readonly wrong: WrongField | null;
}

export function DraftFields({ draft, change, wrong }: DraftFieldsProps) {
  const { words } = useDesk();
  const told = words.ask.whatIf;
  const wrongIn = (field: WrongField) => (wrong === field ? told.wrong[field] : undefined);
  const day = (label: string, name: "day" | "from" | "until") => (
    <Field
      label={label}
      type="date"
      value={draft[name]}
      onInput={(typed) => change({ [name]: typed })}
      wrong={draft[name] === "" ? wrongIn("day") : undefined}
    />
  );
  const figure = (label: string, name: "percent" | "yen") => (
    <Field
      label={label}
      type="number"
      value={draft[name]}
      onInput={(typed) => change({ [name]: typed })}
      wrong={wrongIn(name)}
    />
  );
  const names = (label: string, name: "exit" | "currency" | "source") => (
    <Names label={label} value={draft[name]} onChange={(chosen) => change({ [name]: chosen })} />
  );
  switch (draft.kind) {
    case "as-of":
      return day(told.day, "day");
    case "closed":
      return names(told.currency, "currency");
    case "worth":
      return (
        <>
          {names(told.currency, "currency")}
          {figure(told.yen, "yen")}
        </>
      );
    case "exit":
      return (
        <>
          <Needs value={draft.needRow} onChange={(needRow) => change({ needRow })} />
          {names(told.exit, "exit")}
        </>
      );
    case "campaign":
      return (
        <>
          {names(told.source, "source")}
          {names(told.exit, "exit")}
          {figure(told.percent, "percent")}
          {day(told.from, "from")}
          {day(told.until, "until")}
        </>
      );
  }
}

interface PickProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Every currency of the spreadsheet. */
function Names({ label, value, onChange }: PickProps & { readonly label: string }) {
  const { state } = useDesk();
  const names = [...new Set([...state.currencies, ...state.exits])];
  return (
    <Choice label={label} value={value} onChange={onChange}>
      {names.map((name) => (
        <option key={name}>{name}</option>
      ))}
    </Choice>
  );
}

function Needs({ value, onChange }: PickProps) {
  const { state, words, figures } = useDesk();
  const needs = state.plan?.needs ?? [];
  if (needs.length === 0) return <p>{words.ask.whatIf.noNeeds}</p>;
  return (
    <Choice label={words.ask.whatIf.need} value={value} onChange={onChange}>
      {needs.map(({ row, note, exits, amount, day }) => (
        <option key={row} value={String(row)}>
          {note || exits} {figures.yen(amount)} ({figures.day(day)})
        </option>
      ))}
    </Choice>
  );
}

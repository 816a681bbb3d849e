// Compare: one balance over all exits, or one exit over all sources.

import { useState } from "preact/hooks";
import { useDesk } from "../desk.ts";
import { Choice, Field } from "../parts/field.tsx";
import { typedNumber } from "../parts/typed-number.ts";
import { type Compared, comparedExits, comparedSources } from "./compared.ts";
import { ComparedList } from "./compared-list.tsx";

type Mode = "exits" | "sources";

interface Found {
  readonly title: string;
  readonly said: string;
  readonly rows: readonly Compared[];
}

export function CompareView() {
  const { state, words } = useDesk();
  const told = words.ask.compare;
  const [mode, setMode] = useState<Mode>("exits");
  const [found, setFound] = useState<Found | null>(null);
  const isEmpty = state.currencies.length === 0 && state.balances.length === 0;
  return (
    <section aria-labelledby="compare">
      <h2 id="compare">{told.title}</h2>
      {isEmpty ? (
        <p>{told.none}</p>
      ) : (
        <>
          <fieldset class="card">
            <legend class="unseen">{told.title}</legend>
            {(["exits", "sources"] as const).map((each) => (
              <label key={each} class="choice">
                <input
                  type="radio"
                  name="mode"
                  checked={each === mode}
                  onChange={() => {
                    setMode(each);
                    setFound(null);
                  }}
                />
                <span>{told[each]}</span>
              </label>
            ))}
            <CompareForm key={mode} mode={mode} onFound={setFound} />
          </fieldset>
          <div aria-live="polite">
            {found !== null && (
              <>
                <h3>{found.title}</h3>
                {found.said !== "" && <p>{found.said}</p>}
              </>
            )}
          </div>
          {found !== null && <ComparedList rows={found.rows} />}
        </>
      )}
    </section>
  );
}

interface CompareFormProps {
  readonly mode: Mode;
  readonly onFound: (found: Found) => void;
}

function CompareForm({ mode, onFound }: CompareFormProps) {
  const { session, state, words, figures } = useDesk();
  const told = words.ask.compare;
  const held = heldOf(state.balances);
  const isExits = mode === "exits";
  const names = isExits ? [...new Set([...held.keys(), ...state.currencies])] : state.exits;
  const [name, setName] = useState(names[0] ?? "");
  const [typed, setTyped] = useState(String(isExits ? (held.get(name) ?? 1000) : 1000));
  const [isWrong, setWrong] = useState(false);
  const choose = (chosen: string) => {
    setName(chosen);
    if (isExits) setTyped(String(held.get(chosen) ?? 1000));
  };
  const send = async () => {
    const amount = typedNumber(typed);
    const isWhole = amount !== null && Number.isInteger(amount) && amount >= 1;
    setWrong(!isWhole);
    if (!isWhole) return;
    const answer = await session.ask(
      isExits
        ? { kind: "compare", source: name, points: amount }
        : { kind: "cost", exit: name, yen: amount },
    );
    if (answer?.kind !== "table") return;
    const rows = (isExits ? comparedExits : comparedSources)(answer.rows, told, figures);
    const asked = isExits ? told.points2(figures.count(amount)) : figures.yen(amount);
    onFound({ title: `${name} ${asked}`, said: answer.said, rows });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!session.isBusy) void send();
      }}
    >
      <Choice label={isExits ? told.source : told.exit} value={name} onChange={choose}>
        {names.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </Choice>
      <Field
        label={isExits ? told.points : told.yen}
        type="number"
        value={typed}
        onInput={setTyped}
        wrong={isWrong ? told.notWhole : undefined}
      />
      <button type="submit" class="main-button" aria-disabled={session.isBusy}>
        {told.go}
      </button>
    </form>
  );
}

/** Points held of each source, its lots taken together. */
function heldOf(balances: readonly { readonly source: string; readonly points: number }[]) {
  const held = new Map<string, number>();
  for (const { source, points } of balances) held.set(source, (held.get(source) ?? 0) + points);
  return held;
}

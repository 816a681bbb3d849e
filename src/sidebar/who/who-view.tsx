// Who am I: a preset for the Worth tab, shown before it is written.

import { useState } from "preact/hooks";
import type { PresetId, Shown } from "../../desk/protocol.ts";
import { useDesk } from "../desk.ts";
import { Action } from "../parts/action.tsx";
import { Table } from "../parts/table.tsx";

export function WhoView() {
  const { session, words, goTo } = useDesk();
  const [preset, setPreset] = useState<PresetId>("amazon");
  const [replace, setReplace] = useState(false);
  const [rows, setRows] = useState<readonly (readonly Shown[])[] | null>(null);
  const { who } = words.ask;
  const show = async () => {
    const answer = await session.ask({ kind: "preset", preset, replace, write: false });
    if (answer?.kind === "preset") setRows(answer.rows);
  };
  const write = async () => {
    if (await session.act({ kind: "preset", preset, replace, write: true })) goTo("next");
  };
  return (
    <section aria-labelledby="who">
      <h2 id="who">{who.title}</h2>
      <p>{who.promise}</p>
      <fieldset class="card">
        <legend>{who.choose}</legend>
        {(Object.keys(who.presets) as PresetId[]).map((id) => (
          <label key={id} class="choice">
            <input
              type="radio"
              name="preset"
              value={id}
              checked={id === preset}
              onChange={() => {
                setPreset(id);
                setRows(null);
              }}
            />
            <span>
              {who.presets[id]}
              <small class="quiet">{who.about[id]}</small>
            </span>
          </label>
        ))}
        <label class="choice">
          <input
            type="checkbox"
            checked={replace}
            onChange={(event) => {
              setReplace(event.currentTarget.checked);
              setRows(null);
            }}
          />
          <span>{who.replace}</span>
        </label>
        <Action look={rows === null ? "main" : "plain"} onClick={show}>
          {who.show}
        </Action>
      </fieldset>
      <div aria-live="polite">
        {rows !== null && (
          <div class="card">
            <h3>{who.rows}</h3>
            {rows.length < 2 ? <p>{who.none}</p> : <Table name={who.rows} rows={rows} />}
            <p class="quiet">{who.notYet}</p>
            {rows.length > 1 && (
              <Action look="main" onClick={write}>
                {who.write}
              </Action>
            )}
          </div>
        )}
      </div>
    </section>
  );
}

// "Registered": a gift code has been put into the account. Only its end is kept.

import { useState } from "preact/hooks";
import type { LogItem } from "../../desk/protocol.ts";
import { useDesk } from "../desk.ts";
import { upToToday } from "../iso-days.ts";
import { Field } from "../parts/field.tsx";
import { LogFacts } from "./log-facts.tsx";
import { OpenedForm } from "./opened-form.tsx";

/** The end of whatever was typed or pasted: a whole code leaves this field as four characters. */
const endOf = (typed: string) =>
  typed
    .replace(/[^0-9A-Za-z]/g, "")
    .slice(-4)
    .toUpperCase();

export function RegisterForm({ item }: { readonly item: LogItem }) {
  const { session, state, words } = useDesk();
  const [day, setDay] = useState(upToToday(state.asOf));
  const [lastFour, setLastFour] = useState(item.lastFour);
  const wrongDay = day === "" ? words.ask.whatIf.wrong.day : undefined;
  const send = () => {
    if (day === "") return;
    void session.act({ kind: "registered", logId: item.id, day, lastFour: endOf(lastFour) });
  };
  return (
    <div class="card">
      <LogFacts item={item} />
      <OpenedForm
        label={words.next.registered}
        about={`${item.source} → ${item.exit}`}
        onSend={send}
      >
        <Field
          label={words.next.registeredDay}
          type="date"
          value={day}
          onInput={setDay}
          wrong={wrongDay}
        />
        <Field
          label={words.next.lastFour}
          value={lastFour}
          onInput={(typed) => setLastFour(endOf(typed.normalize("NFKC")))}
        />
        <p class="quiet">{words.next.lastFourWhy}</p>
      </OpenedForm>
    </div>
  );
}

// "Credited": on which day, and how many units.

import { useState } from "preact/hooks";
import type { LogItem } from "../../desk/protocol.ts";
import { useDesk } from "../desk.ts";
import { upToToday } from "../iso-days.ts";
import { Field } from "../parts/field.tsx";
import { typedNumber } from "../parts/typed-number.ts";
import { OpenedForm } from "./opened-form.tsx";

export function CreditForm({ item }: { readonly item: LogItem }) {
  const { session, state, words } = useDesk();
  const [day, setDay] = useState(upToToday(state.asOf));
  const [received, setReceived] = useState(String(item.expected));
  const units = typedNumber(received);
  const isWhole = units !== null && Number.isInteger(units);
  const wrongDay = day === "" ? words.ask.whatIf.wrong.day : undefined;
  const send = () => {
    if (day === "" || !isWhole) return;
    const other = units === item.expected ? null : units;
    void session.act({ kind: "credited", logId: item.id, day, received: other });
  };
  return (
    <OpenedForm label={words.next.credited} about={`${item.source} → ${item.exit}`} onSend={send}>
      <Field
        label={words.next.creditedDay}
        type="date"
        value={day}
        onInput={setDay}
        wrong={wrongDay}
      />
      <Field
        label={words.next.received}
        type="number"
        value={received}
        onInput={setReceived}
        wrong={isWhole ? undefined : words.ask.compare.notWhole}
      />
    </OpenedForm>
  );
}

// A credit that is awaited.

import type { LogItem } from "../../desk/protocol.ts";
import { useDesk } from "../desk.ts";
import { CreditForm } from "./credit-form.tsx";
import { LogFacts } from "./log-facts.tsx";

export function WaitingCredit({ item }: { readonly item: LogItem }) {
  const { words, figures } = useDesk();
  const { creditBy } = item;
  const { next } = words;
  return (
    <div class="card">
      <LogFacts item={item} />
      <p>{creditBy === null ? next.noDay : next.waitingFor(figures.day(creditBy))}</p>
      <CreditForm item={item} />
    </div>
  );
}

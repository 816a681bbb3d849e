// A credit that is late: how late, the site's own words, and a text to send to the site.

import type { LogItem } from "../../desk/protocol.ts";
import { useDesk } from "../desk.ts";
import { daysBetween } from "../iso-days.ts";
import { CopiedText } from "../parts/copied-text.tsx";
import { CreditForm } from "./credit-form.tsx";
import { LogFacts } from "./log-facts.tsx";

export function LateCredit({ item }: { readonly item: LogItem }) {
  const { state, words, figures } = useDesk();
  const { next } = words;
  const { requestedOn, source, exit, points, creditBy, words: quoted } = item;
  const inquiry = next.inquiryText(
    figures.day(requestedOn),
    source,
    figures.count(points),
    exit,
    quoted,
  );
  return (
    <div class="card overdue">
      <LogFacts item={item} />
      {creditBy !== null && (
        <p class="warning">{next.lateBy(figures.count(daysBetween(creditBy, state.asOf)))}</p>
      )}
      {quoted !== "" && (
        <figure>
          <figcaption class="quiet">{next.quote}</figcaption>
          <blockquote>{quoted}</blockquote>
        </figure>
      )}
      {quoted !== "" && (
        <details>
          <summary>{next.inquiry}</summary>
          <CopiedText name={next.inquiry} text={inquiry} />
        </details>
      )}
      <CreditForm item={item} />
    </div>
  );
}

// What a supposition changes: yen, needs, requests added and dropped.

import type { Difference, StepView } from "../desk/protocol.ts";
import { useDesk } from "./desk.ts";

export function DifferenceView({ difference }: { readonly difference: Difference }) {
  const { words, figures } = useDesk();
  const { value, gainBefore, gainAfter, needsBefore, needsAfter, added, dropped } = difference;
  const told = words.ask.difference;
  const isSame = value === 0 && added.length === 0 && dropped.length === 0;
  // The sentence above says so already.
  if (isSame) return null;
  return (
    <>
      <dl class="facts">
        <dt>{told.value}</dt>
        <dd class={value < 0 ? "loss" : "gain"}>{figures.gain(value)}</dd>
        <dt>{told.gain}</dt>
        <dd>{told.fromTo(figures.gain(gainBefore), figures.gain(gainAfter))}</dd>
        <dt>{told.needs}</dt>
        <dd>{told.fromTo(figures.yen(needsBefore), figures.yen(needsAfter))}</dd>
      </dl>
      <Steps title={told.added} steps={added} />
      <Steps title={told.dropped} steps={dropped} />
    </>
  );
}

/** More than these are counted only. */
const FEW = 8;

function Steps({ title, steps }: { readonly title: string; readonly steps: readonly StepView[] }) {
  const { words, figures } = useDesk();
  if (steps.length === 0) return null;
  const rest = steps.length - FEW;
  return (
    <>
      <h3>{title}</h3>
      <ul class="plain-list">
        {steps.slice(0, FEW).map(({ key, day, source, exit, amount }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: equal requests stand beside each other
          <li key={`${key.offer.row} ${index}`}>
            {figures.day(day)} {source} {figures.count(amount)}pt → {exit}
          </li>
        ))}
        {rest > 0 && <li>{words.ask.difference.more(figures.count(rest))}</li>}
      </ul>
    </>
  );
}

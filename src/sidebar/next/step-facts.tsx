// The facts of a step: what it brings and by when, why, and what to check.

import type { ComponentChildren } from "preact";
import type { StepView } from "../../desk/protocol.ts";
import { useDesk } from "../desk.ts";

export function StepFacts({ step }: { readonly step: StepView }) {
  const { words, figures } = useDesk();
  const { receives, bonus, fee, feeFrom, creditedBy, noLaterThan, value, why, check } = step;
  const { next } = words;
  const feeText = figures.count(fee);
  return (
    <>
      <dl class="facts">
        <Fact name={next.receives}>
          {figures.count(receives)}
          {bonus !== null && (
            <>
              {" "}
              <small>
                {next.bonus(
                  figures.count(bonus.units),
                  bonus.currency,
                  figures.day(bonus.creditedBy),
                )}
              </small>
            </>
          )}
        </Fact>
        {fee > 0 && (
          <Fact name={next.fee}>
            {feeFrom === "received" ? next.feeFromReceived(feeText) : `${feeText}pt`}
          </Fact>
        )}
        <Fact name={next.creditedBy}>{next.by(figures.day(creditedBy))}</Fact>
        <Fact name={next.noLaterThan}>
          <b>{figures.day(noLaterThan)}</b>
        </Fact>
        <Fact name={next.use}>{step.for}</Fact>
        <Fact name={next.brings}>{figures.gain(value)}</Fact>
        <Fact name={next.why}>{why}</Fact>
        {check !== "" && <Fact name={next.check}>{check}</Fact>}
      </dl>
      {step.isFirstCome && <p class="warning">{next.firstCome}</p>}
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

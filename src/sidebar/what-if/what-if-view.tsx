// What if: suppositions and what they change. Nothing is written.

import { useState } from "preact/hooks";
import type { Difference, Supposition } from "../../desk/protocol.ts";
import { useDesk } from "../desk.ts";
import { DifferenceView } from "../difference-view.tsx";
import { Action } from "../parts/action.tsx";
import { focusView } from "../parts/focus-view.ts";
import { SupposeForm } from "./suppose-form.tsx";
import { supposedText } from "./supposed-text.ts";

export function WhatIfView() {
  const { session, state, words, figures } = useDesk();
  const [supposed, setSupposed] = useState<readonly Supposition[]>([]);
  const [difference, setDifference] = useState<Difference | null>(null);
  const told = words.ask.whatIf;
  const ask = async (suppose: readonly Supposition[]) => {
    if (suppose.length === 0) {
      setSupposed([]);
      setDifference(null);
      return;
    }
    // What cannot be done today stays supposed here as well.
    const answer = await session.ask({
      kind: "what-if",
      suppose: [...session.supposed, ...suppose],
    });
    if (answer?.kind !== "difference") return;
    setSupposed(suppose);
    setDifference(answer.difference);
  };
  return (
    <section aria-labelledby="what-if">
      <h2 id="what-if">{told.title}</h2>
      <p>{told.promise}</p>
      <SupposeForm onSuppose={(added) => void ask([...supposed, added])} />
      <div aria-live="polite">
        {supposed.length > 0 && (
          <div class="card">
            <h3>{told.supposed}</h3>
            <ul class="plain-list">
              {supposed.map((supposition) => {
                const text = supposedText(supposition, told, figures, state);
                return (
                  <li key={text} class="row">
                    <span>{text}</span>
                    <Action
                      look="quiet"
                      name={`${told.remove}: ${text}`}
                      onClick={() => {
                        focusView();
                        return ask(supposed.filter((other) => other !== supposition));
                      }}
                    >
                      {told.remove}
                    </Action>
                  </li>
                );
              })}
            </ul>
            {difference !== null && (
              <>
                <p>{difference.said}</p>
                <DifferenceView difference={difference} />
              </>
            )}
          </div>
        )}
      </div>
    </section>
  );
}

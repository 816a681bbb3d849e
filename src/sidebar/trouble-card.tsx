// A call that brought no answer: why, whether anything was written, and a way to ask again.

import { useEffect, useRef } from "preact/hooks";
import { focusView } from "./parts/focus-view.ts";
import type { Trouble } from "./session.ts";
import type { Words } from "./words/words.ts";

interface TroubleCardProps {
  readonly trouble: Trouble | null;
  readonly words: Words["frame"];
}

export function TroubleCard({ trouble, words }: TroubleCardProps) {
  const again = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (trouble !== null) again.current?.focus();
  }, [trouble]);
  return (
    <div role="alert">
      {trouble !== null && (
        <section class="notice refused" aria-labelledby="trouble-title">
          <h2 id="trouble-title">{words.faultTitle}</h2>
          <p>{words.faults[trouble.fault]}</p>
          <p>{trouble.mayHaveWritten ? words.maybeWritten : words.nothingWritten}</p>
          <div class="buttons">
            <button type="button" class="plain-button" ref={again} onClick={trouble.again}>
              {words.checkAgain}
            </button>
            <button
              type="button"
              class="quiet-button"
              onClick={() => {
                trouble.dismiss();
                focusView();
              }}
            >
              {words.letBe}
            </button>
          </div>
        </section>
      )}
    </div>
  );
}

// What the last action came to, with a way to take it back. It takes the focus when it comes.

import { useLayoutEffect, useRef } from "preact/hooks";
import { useDesk } from "./desk.ts";
import { DifferenceView } from "./difference-view.tsx";
import { Action } from "./parts/action.tsx";
import { focusView } from "./parts/focus-view.ts";

export function NoticeCard() {
  const { session, words } = useDesk();
  const { notice } = session;
  const card = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (notice !== null) card.current?.focus();
  }, [notice]);
  if (notice === null) return null;
  const { tone, text, undo, difference } = notice;
  const title = tone === "refused" ? words.frame.refused : words.frame.result;
  return (
    <section ref={card} class={`notice ${tone}`} tabIndex={-1} aria-labelledby="notice-title">
      <h2 id="notice-title">{title}</h2>
      <p>{text}</p>
      {difference !== null && <DifferenceView difference={difference} />}
      <div class="buttons">
        {undo !== null && (
          <Action
            name={`${words.frame.undo}: ${undo.what}`}
            onClick={() => session.act({ kind: "undo", undo })}
          >
            {words.frame.undo}
          </Action>
        )}
        <button
          type="button"
          class="quiet-button"
          onClick={() => {
            session.dismissNotice();
            focusView();
          }}
        >
          {words.frame.close}
        </button>
      </div>
    </section>
  );
}

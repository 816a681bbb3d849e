// What is supposed for as long as the sidebar is open; each can be taken off.

import { useDesk } from "../desk.ts";
import { Action } from "../parts/action.tsx";
import { focusView } from "../parts/focus-view.ts";
import { supposedText } from "../what-if/supposed-text.ts";

export function SupposedList() {
  const { session, state, words, figures } = useDesk();
  if (session.supposed.length === 0) return null;
  return (
    <section class="card" aria-labelledby="supposed">
      <h2 id="supposed">{words.next.supposed}</h2>
      <ul class="plain-list">
        {session.supposed.map((supposition) => {
          const text = supposedText(supposition, words.ask.whatIf, figures, state);
          return (
            <li key={text} class="row">
              <span>{text}</span>
              <Action
                look="quiet"
                name={`${words.next.remove}: ${text}`}
                onClick={() => {
                  focusView();
                  return session.unsuppose(supposition);
                }}
              >
                {words.next.remove}
              </Action>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

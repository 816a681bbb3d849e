// A spreadsheet without tabs: one click makes them.

import { useDesk } from "../desk.ts";
import { Action } from "../parts/action.tsx";

export function Welcome() {
  const { session, words } = useDesk();
  const setUp = (withExample: boolean) => () => session.act({ kind: "set-up", withExample });
  return (
    <section class="card" aria-labelledby="welcome">
      <h2 id="welcome">{words.start.title}</h2>
      <p>{words.start.promise}</p>
      <div class="stacked">
        <Action look="main" onClick={setUp(false)}>
          {words.start.setUp}
        </Action>
        <p class="quiet">{words.start.setUpNote}</p>
        <Action onClick={setUp(true)}>{words.start.withExample}</Action>
        <p class="quiet">{words.start.exampleNote}</p>
      </div>
    </section>
  );
}

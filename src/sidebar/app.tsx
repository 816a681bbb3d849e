// The whole sidebar: what is under way, what was said, and one view at a time.

import { useEffect, useMemo, useReducer, useState } from "preact/hooks";
import type { State } from "../desk/protocol.ts";
import { ChecksView } from "./checks/checks-view.tsx";
import type { Client } from "./client/client.ts";
import { CompareView } from "./compare/compare-view.tsx";
import { type Desk, DeskContext, type ViewId } from "./desk.ts";
import { figuresOf } from "./figures.ts";
import { NextView } from "./next/next-view.tsx";
import { NoticeCard } from "./notice-card.tsx";
import { Progress } from "./parts/progress.tsx";
import { Tabs } from "./parts/tabs.tsx";
import { PlanPage } from "./plan/plan-page.tsx";
import { createSession, type Session } from "./session.ts";
import { Welcome } from "./start/welcome.tsx";
import { TroubleCard } from "./trouble-card.tsx";
import { WhatIfView } from "./what-if/what-if-view.tsx";
import { WhoView } from "./who/who-view.tsx";
import { languageOfBrowser, WORDS } from "./words/words.ts";

const VIEWS = {
  next: NextView,
  plan: PlanPage,
  compare: CompareView,
  "what-if": WhatIfView,
  who: WhoView,
  checks: ChecksView,
} satisfies Record<ViewId, () => unknown>;

interface AppProps {
  readonly client: Client;
  readonly newId: () => string;
}

export function App({ client, newId }: AppProps) {
  const [, show] = useReducer((count: number) => count + 1, 0);
  const session = useMemo(
    () => createSession(client, newId, () => show(undefined)),
    [client, newId],
  );
  const { state } = session;
  const language = state?.language ?? languageOfBrowser(navigator.language);
  const words = WORDS[language];
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    void session.open();
  }, [session]);
  return (
    <main>
      <h1 class="unseen">{words.frame.title}</h1>
      <Progress isBusy={session.isBusy} text={words.frame.working} />
      <TroubleCard trouble={session.trouble} words={words.frame} />
      {state === null ? (
        <p class="quiet">{session.trouble === null ? words.frame.opening : ""}</p>
      ) : (
        <Opened session={session} state={state} />
      )}
    </main>
  );
}

/** The views of a spreadsheet that has been read. */
function Opened({ session, state }: { readonly session: Session; readonly state: State }) {
  const [view, setView] = useState<ViewId>("next");
  const goTo = (to: ViewId) => {
    // What can be taken back stays in sight.
    if (session.notice?.undo === null) session.dismissNotice();
    setView(to);
  };
  const words = WORDS[state.language];
  const desk: Desk = {
    session,
    state,
    words,
    figures: figuresOf(state.language, state.asOf),
    goTo,
  };
  const isNew = state.missing.includes("balances") || state.missing.includes("offers");
  const View = VIEWS[view];
  return (
    <DeskContext.Provider value={desk}>
      {isNew ? (
        <>
          <NoticeCard />
          <Welcome />
        </>
      ) : (
        <Tabs view={view} goTo={goTo}>
          <NoticeCard />
          <View key={view} />
        </Tabs>
      )}
    </DeskContext.Provider>
  );
}

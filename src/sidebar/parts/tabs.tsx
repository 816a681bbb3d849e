// The tabs of the views: one stop of the Tab key, arrows go from one to the next.

import type { ComponentChildren, TargetedKeyboardEvent } from "preact";
import { useRef } from "preact/hooks";
import { useDesk, type ViewId } from "../desk.ts";

interface TabsProps {
  readonly view: ViewId;
  readonly goTo: (view: ViewId) => void;
  readonly children: ComponentChildren;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

export function Tabs({ view, goTo, children }: TabsProps) {
  const { session, state, words, figures } = useDesk();
  const list = useRef<HTMLDivElement>(null);
  const views = Object.keys(words.frame.tabs) as ViewId[];
  const move = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    const to = neighbour(views, view, event.key);
    if (to === null) return;
    event.preventDefault();
    goTo(to);
    list.current?.querySelector<HTMLElement>(`#tab-${to}`)?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={words.frame.tabList} ref={list} onKeyDown={move}>
        {views.map((id) => (
          <button
            type="button"
            role="tab"
            key={id}
            id={`tab-${id}`}
            aria-selected={id === view}
            aria-controls="view"
            tabIndex={id === view ? 0 : -1}
            onClick={() => goTo(id)}
          >
            {words.frame.tabs[id]}
          </button>
        ))}
      </div>
      <div class="as-of">
        <span>{words.frame.asOf(figures.day(state.asOf))}</span>
        <button
          type="button"
          class="quiet-button"
          aria-disabled={session.isBusy}
          onClick={() => void session.open()}
        >
          {words.frame.readAgain}
        </button>
      </div>
      <div id="view" role="tabpanel" tabIndex={-1} aria-labelledby={`tab-${view}`}>
        {children}
      </div>
    </>
  );
}

/** The tab that a key leads to; null where the key is none of the tabs'. */
function neighbour(views: readonly ViewId[], view: ViewId, key: string): ViewId | null {
  if (key === "Home") return views[0] ?? null;
  if (key === "End") return views[views.length - 1] ?? null;
  const step = STEPS[key];
  if (step === undefined) return null;
  return views[(views.indexOf(view) + step + views.length) % views.length] ?? null;
}

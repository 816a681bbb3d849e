// The timeline as a chart, or as a table with the same rows.

import { useEffect, useRef, useState } from "preact/hooks";
import { useDesk } from "../desk.ts";
import { Table } from "../parts/table.tsx";
import { TimelineChart } from "./timeline-chart.tsx";
import type { Paper } from "./timeline-geometry.ts";
import { timelineItems, timelineTable } from "./timeline-items.ts";

export function Timeline() {
  const { state, words, figures } = useDesk();
  const [isTable, setTable] = useState(false);
  const items = timelineItems(state, figures, words.plan);
  const place = useRef<HTMLDivElement>(null);
  const paper = usePaper(place);
  const title = words.plan.timeline;
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{title}</h2>
      <div ref={place}>
        {items.length === 0 && <p class="quiet">{words.plan.nothingHere}</p>}
        {items.length > 0 && isTable && (
          <Table name={title} rows={timelineTable(items, words.plan)} />
        )}
        {items.length > 0 && !isTable && <TimelineChart items={items} paper={paper} />}
      </div>
      {items.length > 0 && (
        <button
          type="button"
          class="quiet-button"
          aria-pressed={isTable}
          onClick={() => setTable(!isTable)}
        >
          {words.frame.showTable}
        </button>
      )}
    </section>
  );
}

/** The room there is for a chart, and the size of its letters, as the user has set them. */
function usePaper(place: { readonly current: HTMLElement | null }): Paper {
  const [paper, setPaper] = useState<Paper>({ width: 276, letter: 11 });
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const measure = () => {
      const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setPaper({ width: element.clientWidth, letter: root * 0.6875 });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return paper;
}

// The calendar file: downloaded, or taken as text where a download is not allowed.

import { useState } from "preact/hooks";
import { useDesk } from "../desk.ts";
import { CopiedText } from "../parts/copied-text.tsx";
import { download } from "../parts/download.ts";
import { calendarEvents } from "./calendar-events.ts";
import { calendarFile } from "./calendar-file.ts";

const FILE = "point-exits.ics";

export function CalendarOut() {
  const { state, words, figures } = useDesk();
  const [isOpen, setOpen] = useState(false);
  const told = words.plan;
  const events = calendarEvents(state, told, figures);
  if (events.length === 0) {
    return (
      <div class="card">
        <h3>{told.calendar}</h3>
        <p class="quiet">{told.calendarNone}</p>
      </div>
    );
  }
  // Hundreds of events take a second or two to write: only whoever wants them waits.
  const text = () => calendarFile(events, words.frame.title, state.asOf);
  return (
    <div class="card">
      <h3>{told.calendar}</h3>
      <p class="quiet">{told.calendarNote}</p>
      <button
        type="button"
        class="plain-button"
        onClick={() => download(FILE, "text/calendar", text())}
      >
        {told.download(FILE)}
      </button>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{told.asText}</summary>
        {isOpen && <CopiedText name={told.calendarText} text={text()} />}
      </details>
    </div>
  );
}

// A button that opens a small form below itself; the focus goes into the form, and back when it is cancelled.

import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useDesk } from "../desk.ts";
import { Action } from "../parts/action.tsx";

interface OpenedFormProps {
  readonly label: string;
  readonly about: string;
  readonly onSend: () => void;
  readonly children: ComponentChildren;
}

export function OpenedForm({ label, about, onSend, children }: OpenedFormProps) {
  const { session, words } = useDesk();
  const [isOpen, setOpen] = useState(false);
  const [hasClosed, setClosed] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  // At once, not after the next paint: whoever types already must not be moved to another field.
  useLayoutEffect(() => {
    if (isOpen) place.current?.querySelector("input")?.focus();
    else if (hasClosed) place.current?.querySelector("button")?.focus();
  }, [isOpen, hasClosed]);
  return (
    <div ref={place}>
      {isOpen ? (
        <form
          aria-label={`${label}: ${about}`}
          onSubmit={(event) => {
            event.preventDefault();
            if (!session.isBusy) onSend();
          }}
        >
          {children}
          <div class="buttons">
            <button type="submit" class="plain-button" aria-disabled={session.isBusy}>
              {words.next.record}
            </button>
            <button
              type="button"
              class="quiet-button"
              onClick={() => {
                setOpen(false);
                setClosed(true);
              }}
            >
              {words.next.cancel}
            </button>
          </div>
        </form>
      ) : (
        <Action name={`${label}: ${about}`} onClick={() => setOpen(true)}>
          {label}
        </Action>
      )}
    </div>
  );
}

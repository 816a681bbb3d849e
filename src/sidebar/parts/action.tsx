// A button that acts: while a call is under way it keeps the focus and does nothing.

import type { ComponentChildren } from "preact";
import { useDesk } from "../desk.ts";

interface ActionProps {
  /** `main` is the coloured one: at most one of them is seen at a time. */
  readonly look?: "main" | "plain" | "quiet";
  /** What a screen reader says, where the words on the button alone would not tell. It begins with those words. */
  readonly name?: string | undefined;
  readonly onClick: () => unknown;
  readonly children: ComponentChildren;
}

export function Action({ look = "plain", name, onClick, children }: ActionProps) {
  const { session } = useDesk();
  return (
    <button
      type="button"
      class={`${look}-button`}
      aria-disabled={session.isBusy}
      {...(name === undefined ? {} : { "aria-label": name })}
      onClick={() => {
        if (!session.isBusy) onClick();
      }}
    >
      {children}
    </button>
  );
}

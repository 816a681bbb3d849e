// Progress of a call, shown and said once it has taken half a second.

import { useEffect, useState } from "preact/hooks";

const PATIENCE = 500;

export function Progress({ isBusy, text }: { readonly isBusy: boolean; readonly text: string }) {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (!isBusy) {
      setLate(false);
      return;
    }
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [isBusy]);
  const isShown = isBusy && isLate;
  return (
    <div class="progress" role="status">
      {isShown && <span class="bar" aria-hidden="true" />}
      {isShown && <span>{text}</span>}
    </div>
  );
}

// A text to take elsewhere: copied by a click, or selected where the clipboard is closed to the page.

import { useRef, useState } from "preact/hooks";
import { useDesk } from "../desk.ts";

interface CopiedTextProps {
  readonly name: string;
  readonly text: string;
}

export function CopiedText({ name, text }: CopiedTextProps) {
  const { copy: copyWord, copied, selected } = useDesk().words.frame;
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(copied);
    } catch {
      // Google's frame may deny the clipboard: the user copies what is selected.
      area.current?.focus();
      area.current?.select();
      setSaid(selected);
    }
  };
  return (
    <div class="copied">
      <textarea ref={area} aria-label={name} readOnly rows={4} value={text} />
      <button type="button" class="quiet-button" onClick={() => void copy()}>
        {copyWord}
      </button>
      <span role="status">{said}</span>
    </div>
  );
}

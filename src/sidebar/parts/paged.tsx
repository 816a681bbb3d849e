// A list of any length: fifty at first, and fifty more at each click.

import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { useDesk } from "../desk.ts";

const PAGE = 50;

interface PagedProps<Item> {
  readonly items: readonly Item[];
  readonly isOrdered?: boolean;
  /** What an item is known by when the list is shown anew: what was typed into it stays with it. */
  readonly keyOf: (item: Item) => string;
  readonly show: (item: Item, index: number) => ComponentChildren;
}

export function Paged<Item>({ items, isOrdered = false, keyOf, show }: PagedProps<Item>) {
  const { words, figures } = useDesk();
  const [shown, setShown] = useState(PAGE);
  const list = useRef<HTMLElement | null>(null);
  const List = isOrdered ? "ol" : "ul";
  const left = items.length - shown;
  const keys = distinct(items.slice(0, shown).map(keyOf));
  const more = () => {
    setShown(shown + PAGE);
    // The button may be gone after the last page: the focus goes to the first item that came.
    requestAnimationFrame(() =>
      (list.current?.children[shown] as HTMLElement | undefined)?.focus(),
    );
  };
  return (
    <>
      <List
        class="cards"
        ref={(element: HTMLElement | null) => {
          list.current = element;
        }}
      >
        {items.slice(0, shown).map((item, index) => (
          <li key={keys[index]} tabIndex={-1}>
            {show(item, index)}
          </li>
        ))}
      </List>
      {left > 0 && (
        <button type="button" class="quiet-button" onClick={more}>
          {words.frame.more(figures.count(left))}
        </button>
      )}
    </>
  );
}

/** Items that are alike are told apart by their order. */
function distinct(keys: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return `${key} ${before}`;
  });
}

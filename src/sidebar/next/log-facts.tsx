// What was asked for, and when: the head of every request that was made.

import type { LogItem } from "../../desk/protocol.ts";
import { useDesk } from "../desk.ts";

export function LogFacts({ item }: { readonly item: LogItem }) {
  const { words, figures } = useDesk();
  const { source, exit, points, expected, requestedOn } = item;
  return (
    <>
      <h3>
        {source} {figures.count(points)}pt → {exit}
      </h3>
      <p>
        {words.next.requestedOn(figures.day(requestedOn))}
        {words.frame.and}
        {words.next.expected(figures.count(expected))}
      </p>
    </>
  );
}

// Rows that cannot be read, and rows that look doubtful: each leads to its cell.

import type { Finding } from "../../desk/protocol.ts";
import { useDesk } from "../desk.ts";
import { Paged } from "../parts/paged.tsx";
import { FindingCard } from "./finding-card.tsx";

const placeOf = ({ table, row, column, problem }: Finding) =>
  JSON.stringify([table, row, column, problem]);

export function ChecksView() {
  const { state, words } = useDesk();
  const { problems, noProblems, doubts, noDoubts } = words.checks;
  return (
    <>
      <Findings id="problems" title={problems} none={noProblems} findings={state.problems} />
      <Findings id="doubts" title={doubts} none={noDoubts} findings={state.doubts} />
    </>
  );
}

interface FindingsProps {
  readonly id: string;
  readonly title: string;
  readonly none: string;
  readonly findings: readonly Finding[];
}

function Findings({ id, title, none, findings }: FindingsProps) {
  const { figures } = useDesk();
  const count = findings.length;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title}
        {count > 0 && ` (${figures.count(count)})`}
      </h2>
      {count === 0 ? (
        <p class="quiet">{none}</p>
      ) : (
        <Paged
          items={findings}
          keyOf={placeOf}
          show={(finding) => <FindingCard finding={finding} />}
        />
      )}
    </section>
  );
}

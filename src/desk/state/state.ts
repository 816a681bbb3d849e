// All that the sidebar shows when it opens.

import { isoDate } from "../../core/day.ts";
import type { TabId } from "../keys.ts";
import { isNoAnswer, type NoAnswer, type Occasion } from "../occasion.ts";
import type { Supposition } from "../protocol.ts";
import { type DeskTables, SCHEMAS } from "../tables.ts";
import type { Finding, State } from "../views.ts";
import { supposed } from "../what-if/supposed.ts";
import { findingsIn } from "./findings.ts";
import { listsIn } from "./lists.ts";
import { planView } from "./plan-view.ts";
import { bookOf, type Planned, planned } from "./planning.ts";

/** The tabs in the order in which they are listed. */
const TABS: readonly TabId[] = ["start", ...(Object.keys(SCHEMAS) as TabId[]), "plan"];

/** The state of the tables. With `plan` "later" everything but the plan, which takes the time. */
export function stateOf(
  desk: DeskTables,
  occasion: Occasion,
  plan: "now" | "later" = "now",
): State {
  const { book } = bookOf(desk, occasion.asOf);
  if (book !== null && plan === "later") {
    return { ...stateWith(desk, occasion, null), isPlanToCome: true };
  }
  return stateWith(desk, occasion, book === null ? null : planned(book));
}

/** The state under suppositions, which are written nowhere; one that makes no sense is refused in words. */
export function supposedState(
  desk: DeskTables,
  occasion: Occasion,
  suppose: readonly Supposition[],
): State | NoAnswer {
  const found = supposed(desk, occasion, suppose);
  if (found === null) return stateWith(desk, occasion, null);
  if (isNoAnswer(found)) return found;
  const asOf = isoDate(found.asOf);
  return { ...stateWith(desk, occasion, planned(found)), asOf };
}

function stateWith(desk: DeskTables, occasion: Occasion, found: Planned | NoAnswer | null): State {
  const { asOf, language, otherTabs = {} } = occasion;
  const tabs: Partial<Record<TabId, string>> = { ...otherTabs };
  for (const { id, name } of Object.values(desk.tables)) tabs[id] = name;
  const { problems, doubts } = findingsIn(desk, asOf, language);
  const isRefused = found !== null && isNoAnswer(found);
  return {
    language,
    asOf: isoDate(asOf),
    missing: TABS.filter((id) => tabs[id] === undefined),
    plan: found === null || isRefused ? null : planView(found, desk, occasion),
    problems: isRefused ? [...problems, ofNoTable(found.why[language])] : problems,
    doubts,
    ...listsIn(desk, asOf),
    tabs,
  };
}

function ofNoTable(problem: string): Finding {
  return { table: null, row: null, column: null, problem, whatToDo: "", isStale: false };
}

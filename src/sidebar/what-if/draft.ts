// What has been typed into the form of a supposition, and what it comes to.

import type { State, Supposition } from "../../desk/protocol.ts";
import { daysAfter } from "../iso-days.ts";
import { typedNumber } from "../parts/typed-number.ts";

/** What can be supposed by hand; "not today" is a button of a step. */
export type Kind = Exclude<Supposition["kind"], "not-today">;

/** The form's texts as they stand. */
export interface Draft {
  readonly kind: Kind;
  readonly day: string;
  readonly needRow: string;
  readonly exit: string;
  readonly currency: string;
  readonly source: string;
  readonly percent: string;
  readonly from: string;
  readonly until: string;
  readonly yen: string;
}

export type WrongField = "day" | "percent" | "yen" | "period" | "choice";

/** What the form begins with. */
export function firstDraft({ asOf, currencies, exits, balances, plan }: State): Draft {
  const source = balances[0]?.source ?? currencies[0] ?? "";
  return {
    kind: "as-of",
    day: daysAfter(asOf, 7),
    needRow: String(plan?.needs[0]?.row ?? ""),
    exit: exits[0] ?? "",
    currency: source,
    source,
    percent: "2",
    from: asOf,
    until: daysAfter(asOf, 13),
    yen: "1",
  };
}

/** The supposition that a draft says, or which field keeps it from saying one. */
export function suppositionOf(draft: Draft): Supposition | WrongField {
  const { kind, day, exit, currency, source, from, until } = draft;
  switch (kind) {
    case "as-of":
      return day === "" ? "day" : { kind, day };
    case "closed":
      return currency === "" ? "choice" : { kind, currency };
    case "exit": {
      const needRow = Number(draft.needRow);
      return draft.needRow === "" || exit === "" ? "choice" : { kind, needRow, exit };
    }
    case "worth": {
      const yen = typedNumber(draft.yen);
      return yen === null ? "yen" : { kind, currency, yen: String(yen) };
    }
    case "campaign": {
      const percent = typedNumber(draft.percent);
      if (percent === null || percent <= 0) return "percent";
      if (from === "" || until === "") return "day";
      if (until < from) return "period";
      return { kind, source, exit, percent, from, until };
    }
  }
}

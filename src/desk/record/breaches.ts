// Why a request cannot have been made, in words: what is not as the plan supposed.

import type { CapInForce } from "../../core/caps-in-force.ts";
import { type Day, isoDate } from "../../core/day.ts";
import type { Amounts, Offer } from "../../core/offer.ts";
import type { Breach } from "../../exchange-log/effect.ts";
import type { Label } from "../../tables/language.ts";
import { capText } from "../../tables/words/caps.ts";
import { count } from "../../tables/words/figures.ts";
import { TABLES } from "../../tables/words/places.ts";
import { label, type Part, type Refused, refused } from "./outcome.ts";
import type { Readings } from "./readings.ts";
import { staleUseOf } from "./used.ts";

/** The refusal of a request that breaks a rule on a day. */
export function breachRefused(
  breach: Breach,
  offer: Offer,
  amount: number,
  day: Day,
  found: Readings,
): Refused {
  const parts: Record<string, Part> = {
    offer: `${offer.source} → ${offer.exit}`,
    row: offer.row,
    amount: count(amount),
    day: isoDate(day),
  };
  switch (breach.kind) {
    case "condition":
      return refused("condition", { ...parts, text: breach.text });
    case "not-yet":
      return refused("not-yet", { ...parts, day: isoDate(breach.from) });
    case "over":
      return refused("over", { ...parts, day: isoDate(breach.until) });
    case "amount":
      return refused("amount", { ...parts, allowed: allowedText(offer.amounts) });
    case "short": {
      const { there, takes } = breach;
      const { source } = offer;
      return refused("short", { ...parts, source, there: count(there), takes: count(takes) });
    }
    case "cap":
      return capRefused(breach, day, found);
    default:
      return refused(breach.kind, parts);
  }
}

/** The cap in words, at the beginning of a sentence. */
export function capLabel(cap: CapInForce): Label {
  const text = label((language) => capText(cap, language));
  return { ja: text.ja, en: text.en.replace(/^the /, "The ") };
}

function capRefused(
  { cap, room, counts }: Extract<Breach, { kind: "cap" }>,
  day: Day,
  found: Readings,
): Refused {
  const parts = {
    cap: capLabel(cap),
    table: TABLES[cap.stated.table],
    row: cap.stated.row,
    room: count(room),
    counts: count(counts),
  };
  const stale = staleUseOf(cap, found, day);
  if (stale === null) return refused("cap", parts);
  const { used, logged, last } = stale;
  const more = { used: count(used), logged: count(logged), last: isoDate(last) };
  return refused("cap-stale", { ...parts, ...more });
}

function allowedText(amounts: Amounts): Label {
  if (amounts.kind === "named") {
    const all = amounts.amounts.map(count).join(" / ");
    return { en: `it takes ${all}`, ja: `申請できるのは ${all}` };
  }
  const { minimum, step, maximum } = amounts;
  const most = maximum === null ? "" : count(maximum);
  return {
    en: `it takes ${count(minimum)} and then steps of ${count(step)}${most && `, up to ${most}`}`,
    ja: `${count(minimum)} から ${count(step)} 刻み${most && `、${most} まで`}`,
  };
}

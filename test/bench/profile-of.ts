// Sizes between the named ones, everything in proportion.

import { PROFILES, type Profile } from "./profiles.ts";

/** The profile of so many offers, campaigns included, on the straight line between its neighbours. */
export function profileOf(offers: number): Profile {
  const { everyday, heavy, extreme } = PROFILES;
  const [low, high] = offers <= offersOf(heavy) ? [everyday, heavy] : [heavy, extreme];
  const share = (offers - offersOf(low)) / (offersOf(high) - offersOf(low));
  const between = (of: "sources" | "exits" | "hubs" | "campaigns" | "needs" | "days") => {
    const [a, b] = [low[of][1], high[of][1]];
    const count = Math.max(1, Math.round(a + (b - a) * share));
    return [count, count] as const;
  };
  const campaigns = between("campaigns");
  return {
    ...low,
    sources: between("sources"),
    exits: between("exits"),
    hubs: between("hubs"),
    campaigns,
    offers: [offers - campaigns[0], offers - campaigns[0]],
    needs: between("needs"),
    days: between("days"),
  };
}

function offersOf({ offers, campaigns }: Profile): number {
  return offers[0] + campaigns[0];
}

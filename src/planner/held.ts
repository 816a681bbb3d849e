// Requests that are held as they are while others are looked for: what they move, and what they use of caps.

import { type CapInForce, countedBy, periodOf, roomIn } from "../core/caps-in-force.ts";
import type { Accountant } from "./account.ts";
import type { Request } from "./ledger.ts";
import { type Movement, movementOf } from "./movement.ts";
import type { NetworkBuilder } from "./network.ts";
import type { OpenOffer } from "./open-offer.ts";
import { trueExchange } from "./tariff.ts";

/** Held requests, worked out; of an empty list nothing is asked of the accountant. */
export class Held {
  readonly requests: readonly Request[];
  readonly movements: readonly Movement[];
  readonly used = new Map<CapInForce, Map<number, number>>();
  readonly moved: readonly { readonly takes: number; readonly credits: readonly number[] }[];

  constructor(
    { book, caps }: Pick<Accountant, "book" | "caps">,
    offers: readonly OpenOffer[],
    requests: readonly Request[],
  ) {
    this.requests = requests;
    const openOf = new Map(offers.map((open) => [open.index, open]));
    this.movements = requests.map(({ offer, day }) => movementOf(openOf.get(offer)!, day));
    this.moved = requests.map(({ offer, day, amount }) => {
      const made = trueExchange(book.offers[offer]!, amount);
      for (const cap of caps) {
        const period = cap.offers.includes(offer) ? periodOf(cap, day) : null;
        if (period === null) continue;
        const byPeriod = this.used.get(cap) ?? new Map<number, number>();
        this.used.set(cap, byPeriod);
        byPeriod.set(period, (byPeriod.get(period) ?? 0) + countedBy(cap, made));
      }
      return { takes: made.takes, credits: [made.receives, made.bonus] };
    });
  }

  /** What a cap still allows in a period beside the held requests. */
  roomIn(cap: CapInForce, period: number, asOf: number): number {
    const used = this.used.get(cap)?.get(period) ?? 0;
    return Math.max(0, roomIn(cap, period, asOf) - used);
  }

  /** Announces what the held requests take and bring. */
  announce(builder: NetworkBuilder): void {
    this.movements.forEach(({ source, day, credits }, at) => {
      const { takes, credits: units } = this.moved[at]!;
      builder.take(source, day, takes);
      credits.forEach((credit, k) => {
        builder.bring(credit.currency, credit.day, units[k]!);
      });
    });
  }
}

/** What a model asks of held requests. */
export type HeldRequests = Pick<Held, "movements" | "roomIn" | "announce">;

export const NONE_HELD: HeldRequests = {
  movements: [],
  roomIn,
  announce: () => undefined,
};

// The planner's parts for one small book, for the examples of the planner.

import type { Book } from "../../src/core/book.ts";
import type { Limit } from "../../src/core/cap.ts";
import { capsInForce } from "../../src/core/caps-in-force.ts";
import { day } from "../../src/core/day.ts";
import type { Offer } from "../../src/core/offer.ts";
import { type Account, Accountant } from "../../src/planner/account.ts";
import { type Arc, addArc } from "../../src/planner/arc.ts";
import { Branching } from "../../src/planner/branching.ts";
import { candidateDays } from "../../src/planner/candidate-days.ts";
import { type Circumstances, draftsOf } from "../../src/planner/draft.ts";
import { grainsOf } from "../../src/planner/grains.ts";
import { NONE_HELD } from "../../src/planner/held.ts";
import { modelOf } from "../../src/planner/model.ts";
import { movementOf, ranksOfBook } from "../../src/planner/movement.ts";
import { NetworkBuilder } from "../../src/planner/network.ts";
import { openOffers } from "../../src/planner/open-offer.ts";
import { promisesOf } from "../../src/planner/promises.ts";
import { reachOf } from "../../src/planner/reach.ts";
import { tracesOf } from "../../src/planner/trace.ts";

/** Everything between a book and its plan; the plan is one request of 980 points. */
export function plannerFixtures(book: Book, limit: Limit): Readonly<Record<string, unknown>> {
  const caps = capsInForce(book.offers, book.limits);
  const grains = grainsOf(book);
  const offers = openOffers(book, caps);
  const reach = reachOf(book, offers);
  const spans = candidateDays(book, offers, caps, reach, false);
  const accountant = new Accountant(book, grains, caps);
  const request = { offer: 0, day: day("2026-12-01"), amount: 980 };
  const account = accountant.atBest([request]) as Account;
  const traces = tracesOf(account, [1000]);
  const monthCap = capsInForce(book.offers, [limit])[0];
  const model = modelOf(book, grains, offers, spans, caps, reach, 0);
  const ranks = ranksOfBook(book, [movementOf(offers[0]!, book.asOf)]);
  const parts = { accountant, account, caps, grains, model, monthCap, offers, ranks };
  const rounded = { ...book, offers: [roundedOffer(book.offers[0]!)] };
  return {
    ...parts,
    ...{ branching: new Branching(model), reach, request, spans, traces },
    ...beforeArcs(book),
    roundedArc: beforeArcs(rounded).arc,
  };
}

/** A rate that goes up evenly only every thousand points. */
function roundedOffer(offer: Offer): Offer {
  const amounts = { kind: "steps", minimum: 100, step: 1, maximum: null } as const;
  return { ...offer, lot: { give: 1000, get: 1053 }, amounts };
}

/** What arcs are made from: circumstances, a draft, a network that may grow, an arc in another. */
function beforeArcs(book: Book) {
  const caps = capsInForce(book.offers, book.limits);
  const grains = grainsOf(book);
  const offers = openOffers(book, caps);
  const reach = reachOf(book, offers);
  const ranks = ranksOfBook(book, [movementOf(offers[0]!, book.asOf)]);
  const promises = promisesOf(book, grains, offers);
  const builder = new NetworkBuilder(book, grains, ranks, true);
  const held = NONE_HELD;
  const circumstances: Circumstances = { book, grains, builder, caps, reach, promises, held };
  const draft = draftsOf(circumstances, offers[0]!, [book.asOf])[0]!;
  const connected = () => builder.connect((currency) => reach.mostUnits(currency, book.until));
  const arc: Arc = addArc(connected(), draft, [], 10);
  return { circumstances, draft, network: connected(), arc };
}

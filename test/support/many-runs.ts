// fast-check, its laws tried more often than they say: `npm run laws` puts this in its place.

import fc from "fast-check";

export * from "fast-check";

/** How many times as often. */
const TIMES = Number(process.env.LAW_TIMES ?? 1);
/** What fast-check tries where a law does not say how often. */
const USUAL = 100;

function assert<T>(law: fc.IRawProperty<T>, parameters: fc.Parameters<T> = {}): unknown {
  return fc.assert(law, { ...parameters, numRuns: (parameters.numRuns ?? USUAL) * TIMES });
}

export default { ...fc, assert };

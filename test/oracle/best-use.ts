// The best use of lots once every request is fixed: a small transport problem, solved in whole numbers.

/** A use of units: how many fit, and what one unit of each lot gains there (null = it cannot go there). */
export interface Use {
  readonly room: number;
  readonly gains: readonly (number | null)[];
}

/**
 * The largest total gain of sending units of lots to uses, each lot and each use at most once full.
 * Successive best paths in the residual graph: each step is optimal for the units sent so far.
 */
export function bestUse(supplies: readonly number[], uses: readonly Use[]): number {
  const left = [...supplies];
  const room = uses.map((use) => use.room);
  const sent = supplies.map(() => uses.map(() => 0));
  let total = 0;
  for (;;) {
    const path = bestPath(left, room, sent, uses);
    if (path === null) return total;
    const amount = capacity(path.steps, left, room, sent);
    total += amount * path.gain;
    apply(path.steps, amount, left, room, sent);
  }
}

/** Lots and uses in turn, beginning with a lot and ending with a use. */
interface Path {
  readonly gain: number;
  readonly steps: readonly number[];
}

function bestPath(
  left: number[],
  room: number[],
  sent: number[][],
  uses: readonly Use[],
): Path | null {
  const lots = left.length;
  const gain = new Array<number>(lots + uses.length).fill(-Infinity);
  const before = new Array<number>(gain.length).fill(-1);
  left.forEach((units, i) => {
    if (units > 0) gain[i] = 0;
  });
  for (let changed = true; changed; ) {
    changed = false;
    for (let i = 0; i < lots; i += 1) {
      for (let j = 0; j < uses.length; j += 1) {
        const edge = uses[j]!.gains[i];
        if (edge === null || edge === undefined) continue;
        const use = lots + j;
        if (gain[i]! + edge > gain[use]!) {
          gain[use] = gain[i]! + edge;
          before[use] = i;
          changed = true;
        }
        if (sent[i]![j]! > 0 && gain[use]! - edge > gain[i]!) {
          gain[i] = gain[use]! - edge;
          before[i] = use;
          changed = true;
        }
      }
    }
  }
  let end = -1;
  room.forEach((free, j) => {
    if (free > 0 && gain[lots + j]! > (end < 0 ? 0 : gain[end]!)) end = lots + j;
  });
  if (end < 0) return null;
  const steps = [end];
  for (let at = end; before[at]! >= 0; ) {
    at = before[at]!;
    steps.unshift(at);
  }
  return { gain: gain[end]!, steps };
}

function capacity(
  steps: readonly number[],
  left: number[],
  room: number[],
  sent: number[][],
): number {
  const lots = left.length;
  let amount = Math.min(left[steps[0]!]!, room[steps[steps.length - 1]! - lots]!);
  for (let k = 1; k + 1 < steps.length; k += 2) {
    amount = Math.min(amount, sent[steps[k + 1]!]![steps[k]! - lots]!);
  }
  return amount;
}

function apply(
  steps: readonly number[],
  amount: number,
  left: number[],
  room: number[],
  sent: number[][],
): void {
  const lots = left.length;
  left[steps[0]!]! -= amount;
  room[steps[steps.length - 1]! - lots]! -= amount;
  for (let k = 0; k + 1 < steps.length; k += 1) {
    if (k % 2 === 0) sent[steps[k]!]![steps[k + 1]! - lots]! += amount;
    else sent[steps[k + 1]!]![steps[k]! - lots]! -= amount;
  }
}

// Exact fractions over BigInt: the oracles' own arithmetic, which shares nothing with core/fraction.

export interface Ratio {
  readonly n: bigint;
  readonly d: bigint;
}

export const NOTHING: Ratio = { n: 0n, d: 1n };

export function ratio(n: number | bigint, d: number | bigint = 1): Ratio {
  return lowest(BigInt(n), BigInt(d));
}

/** Reads any `{ num, den }` of the domain. */
export function exactly(value: { readonly num: number; readonly den: number }): Ratio {
  return ratio(value.num, value.den);
}

export function plus(a: Ratio, b: Ratio): Ratio {
  return lowest(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function minus(a: Ratio, b: Ratio): Ratio {
  return plus(a, { n: -b.n, d: b.d });
}

export function times(a: Ratio, b: Ratio): Ratio {
  return lowest(a.n * b.n, a.d * b.d);
}

/** Below 0, 0 or above 0, as a is less than, equal to or more than b. */
export function order(a: Ratio, b: Ratio): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function nearest(a: Ratio): number {
  return Number(a.n) / Number(a.d);
}

/** `1234.5678` where four decimals say all, else `n/d`. */
export function written(a: Ratio): string {
  if ((a.n * 10000n) % a.d !== 0n) return `${a.n}/${a.d}`;
  const scaled = (a.n * 10000n) / a.d;
  const size = scaled < 0n ? -scaled : scaled;
  const cents = String(size % 10000n)
    .padStart(4, "0")
    .replace(/0+$/, "");
  return `${scaled < 0n ? "-" : ""}${size / 10000n}${cents === "" ? "" : `.${cents}`}`;
}

/** The least common multiple of the denominators: every value times this is whole. */
export function commonDenominator(values: Iterable<Ratio>): bigint {
  let common = 1n;
  for (const value of values) common = (common / divisor(common, value.d)) * value.d;
  return common;
}

/** The whole number `value × scale`. */
export function scaledBy(value: Ratio, scale: bigint): number {
  const whole = (value.n * scale) / value.d;
  if (whole * value.d !== value.n * scale) throw new Error("the scale leaves a fraction");
  if (!Number.isSafeInteger(Number(whole))) throw new Error("too large for an oracle");
  return Number(whole);
}

function lowest(n: bigint, d: bigint): Ratio {
  if (d < 0n) return lowest(-n, -d);
  const common = divisor(n, d);
  return { n: n / common, d: d / common };
}

function divisor(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}

// The middle and the worst of what was measured, where some of it was only known to be more.

/** A figure; `isMore` where the measuring was stopped there. */
export interface Figure {
  readonly value: number;
  readonly isMore: boolean;
}

export function median(values: readonly number[]): number {
  return middle(values.map(exact)).value;
}

export function exact(value: number): Figure {
  return { value, isMore: false };
}

/** The mean of the middle two where there is no middle one; `isMore` where it may really be more. */
export function middle(figures: readonly Figure[]): Figure {
  const sorted = [...figures].sort((a, b) => a.value - b.value);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  if (low === undefined || high === undefined) return exact(Number.NaN);
  const isMore = sorted.some((figure) => figure.isMore && figure.value <= high.value);
  return { value: (low.value + high.value) / 2, isMore };
}

export function worst(figures: readonly Figure[]): Figure {
  return {
    value: Math.max(...figures.map(({ value }) => value)),
    isMore: figures.some(({ isMore }) => isMore),
  };
}

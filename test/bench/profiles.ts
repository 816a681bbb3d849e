// How large a generated book is, and how often each feature of contract.md, section 1, occurs in it.

export type Size = "small" | "modest" | "everyday" | "heavy" | "extreme";

export interface Profile {
  readonly sources: readonly [number, number];
  readonly exits: readonly [number, number];
  readonly hubs: readonly [number, number];
  readonly offers: readonly [number, number];
  readonly campaigns: readonly [number, number];
  readonly needs: readonly [number, number];
  readonly days: readonly [number, number];
  /** Yen of one lot of balance. */
  readonly balance: readonly [number, number];
  /** Yen that minimums, steps and caps are drawn from, ascending. */
  readonly minimums: readonly number[];
  readonly caps: readonly number[];
}

export const PROFILES: Readonly<Record<Size, Profile>> = {
  small: {
    sources: [1, 2],
    exits: [1, 2],
    hubs: [0, 1],
    offers: [1, 3],
    campaigns: [0, 1],
    needs: [0, 2],
    days: [1, 6],
    balance: [300, 2600],
    minimums: [300, 500, 700, 1000],
    caps: [700, 1000, 1500, 2000],
  },
  modest: {
    sources: [3, 3],
    exits: [4, 4],
    hubs: [1, 1],
    offers: [10, 10],
    campaigns: [2, 2],
    needs: [2, 4],
    days: [60, 60],
    balance: [300, 40000],
    minimums: [300, 500, 500, 1000, 3000],
    caps: [3000, 5000, 10000, 20000, 30000],
  },
  everyday: {
    sources: [4, 4],
    exits: [5, 5],
    hubs: [1, 1],
    offers: [15, 15],
    campaigns: [3, 3],
    needs: [3, 5],
    days: [90, 90],
    balance: [300, 80000],
    minimums: [300, 300, 500, 500, 1000, 3000, 5000],
    caps: [5000, 10000, 20000, 30000, 50000],
  },
  heavy: {
    sources: [12, 12],
    exits: [10, 10],
    hubs: [2, 2],
    offers: [75, 75],
    campaigns: [15, 15],
    needs: [10, 10],
    days: [180, 180],
    balance: [300, 80000],
    minimums: [300, 300, 500, 500, 1000, 3000, 5000],
    caps: [5000, 10000, 20000, 30000, 50000],
  },
  extreme: {
    sources: [40, 40],
    exits: [15, 15],
    hubs: [4, 4],
    offers: [340, 340],
    campaigns: [60, 60],
    needs: [40, 40],
    days: [365, 365],
    balance: [300, 80000],
    minimums: [300, 300, 500, 500, 1000, 3000, 5000],
    caps: [5000, 10000, 20000, 30000, 50000],
  },
};

/** How often a feature occurs where it can; a switch turns one off or makes it common. */
export const ODDS = {
  "odd lot": 0.2,
  "coarse lot": 0.25,
  "named amounts": 0.12,
  "off-step minimum": 0.15,
  "rounding step": 0.12,
  "decimal get": 0.08,
  maximum: 0.25,
  "flat fee": 0.25,
  "percent fee": 0.15,
  "received fee": 0.25,
  "fee waiver": 0.3,
  "fee not stated": 0.2,
  "credited by month": 0.12,
  "offer window": 0.15,
  "first come": 0.1,
  "own cap": 0.25,
  "daily cap": 0.06,
  limit: 0.3,
  condition: 0.1,
  bonus: 0.12,
  closed: 0.06,
  "pending lot": 0.3,
  "lapsing lot": 0.3,
  "valid for": 0.25,
  "joined need": 0.3,
  "mixed units": 0.3,
  "need worth": 0.25,
  "spare days": 0.35,
  "no effort": 0.15,
  "after plan": 0.06,
  "need outside": 0.06,
  "no worth": 0.04,
  "round trip": 0,
} as const;

export type Feature = keyof typeof ODDS;

/** true: as often as one in two; false: never. */
export type Switches = Readonly<Partial<Record<Feature, boolean>>>;

// The plan of the example book, as the add-on answers it in either language.

import type { NeedView, PlanView, State, StepView } from "../../../src/desk/protocol.ts";

type Language = State["language"];

/** Names of currencies in both languages. */
export const NAMES = {
  hapitas: { ja: "ハピタス", en: "Hapitas" },
  moppy: { ja: "モッピー", en: "Moppy" },
  income: { ja: "ポイントインカム", en: "Point Income" },
  gendama: { ja: "げん玉", en: "Gendama" },
  pex: { ja: "PeX", en: "PeX" },
  dotMoney: { ja: "ドットマネー", en: "Dot Money" },
  gift: { ja: "Amazonギフト券", en: "Amazon gift" },
  cash: { ja: "現金", en: "Cash" },
  paypay: { ja: "PayPayポイント", en: "PayPay points" },
} as const;

type Name = keyof typeof NAMES;

const WHY = {
  ja: "ブラックフライデーのため、2026-11-26 までに反映させます。月の上限 30,000 ポイントの残りをすべて使います。この申請がないと ¥2,007.2 減ります。",
  en: "Credited by 2026-11-26 for Black Friday. Uses all that is left of the 30,000 points a month. Without this request ¥2,007.2 are lost.",
};
const STALE = {
  ja: "最後の確認から138日たっています(2026-07-07)。",
  en: "Last confirmed 138 days ago (2026-07-07).",
};
const USE = {
  friday: { ja: "ブラックフライデー", en: "Black Friday" },
  rent: { ja: "年末の支払い", en: "Year-end bills" },
  town: { ja: "街の買い物", en: "Shops in town" },
};

interface Row {
  readonly row: number;
  readonly day: string;
  readonly from: Name;
  readonly to: Name;
  readonly amount: number;
  readonly fee?: number;
  readonly receives: number;
  readonly creditedBy: string;
  readonly use: keyof typeof USE;
  readonly value: number;
  readonly isStale?: boolean;
}

const ROWS: readonly Row[] = [
  {
    row: 2,
    day: "2026-11-23",
    from: "hapitas",
    to: "gift",
    amount: 20090,
    receives: 20500,
    creditedBy: "2026-11-26",
    use: "friday",
    value: 2007.2,
  },
  {
    row: 13,
    day: "2026-11-25",
    from: "income",
    to: "dotMoney",
    amount: 45000,
    receives: 4500,
    creditedBy: "2026-11-30",
    use: "rent",
    value: -10,
    isStale: true,
  },
  {
    row: 18,
    day: "2026-11-26",
    from: "pex",
    to: "gift",
    amount: 9900,
    receives: 1000,
    creditedBy: "2026-11-26",
    use: "friday",
    value: 79.2,
  },
  {
    row: 5,
    day: "2026-11-26",
    from: "moppy",
    to: "gift",
    amount: 5880,
    fee: 105,
    receives: 5880,
    creditedBy: "2026-11-26",
    use: "friday",
    value: 460.4,
    isStale: true,
  },
  {
    row: 21,
    day: "2026-11-30",
    from: "dotMoney",
    to: "cash",
    amount: 9000,
    receives: 9000,
    creditedBy: "2026-12-09",
    use: "rent",
    value: 3194,
  },
  {
    row: 15,
    day: "2026-12-11",
    from: "gendama",
    to: "paypay",
    amount: 38000,
    receives: 3800,
    creditedBy: "2026-12-11",
    use: "town",
    value: 3790,
  },
  {
    row: 3,
    day: "2026-12-21",
    from: "hapitas",
    to: "cash",
    amount: 3000,
    receives: 3000,
    creditedBy: "2026-12-24",
    use: "rent",
    value: 230,
  },
];

/** A step of the plan; the first is to be made today where `asOf` is its day. */
function stepOf(row: Row, language: Language, asOf: string): StepView {
  const { amount, fee = 0, receives, day, creditedBy, value, use, isStale = false } = row;
  const source = NAMES[row.from][language];
  const exit = NAMES[row.to][language];
  return {
    key: { offer: { row: row.row, source, exit, give: 490, get: 500 }, amount },
    day,
    source,
    exit,
    amount,
    fee,
    feeFrom: "balance",
    receives,
    bonus: null,
    creditedBy,
    noLaterThan: day,
    for: USE[use][language],
    value,
    why: WHY[language],
    check: isStale ? STALE[language] : "",
    isFirstCome: row.row === 2,
    link: row.row === 2 ? "https://hapitas.jp/exchange" : "http://example.com/not-safe",
    when: day < asOf ? "overdue" : day === asOf ? "today" : "later",
  };
}

function needs(language: Language): NeedView[] {
  const gift = NAMES.gift[language];
  const cash = NAMES.cash[language];
  return [
    {
      row: 2,
      exits: gift,
      amount: 30000,
      met: 29880,
      day: "2026-11-27",
      note: USE.friday[language],
      why: {
        ja: "ハピタスの月の上限 30,000 ポイントを使い切っています。",
        en: "Hapitas’s limit of 30,000 points a month is used up.",
      }[language],
    },
    {
      row: 3,
      exits: NAMES.paypay[language],
      amount: 3800,
      met: 3800,
      day: "2026-12-12",
      note: USE.town[language],
      why: "",
    },
    {
      row: 4,
      exits: cash,
      amount: 12000,
      met: 12000,
      day: "2026-12-25",
      note: USE.rent[language],
      why: "",
    },
  ];
}

/** The example's plan as of 2026-11-23. */
export function examplePlan(language: Language): PlanView {
  const asOf = "2026-11-23";
  const isJapanese = language === "ja";
  return {
    steps: ROWS.map((row) => stepOf(row, language, asOf)),
    value: 50179.6,
    nothing: 39951,
    gain: 10228.6,
    byHand: 49260.4,
    proof: { isOptimal: true, text: isJapanese ? "最適(証明済み)" : "optimal" },
    decideBy: asOf,
    until: "2026-12-31",
    needs: needs(language),
    lapses: [{ currency: NAMES.gendama[language], units: 400, day: "2026-12-15" }],
    campaigns: [
      {
        source: NAMES.hapitas[language],
        exit: NAMES.dotMoney[language],
        rate: "100 → 110",
        from: "2026-11-01",
        until: "2026-12-20",
        isUsed: false,
      },
      {
        source: NAMES.dotMoney[language],
        exit: NAMES.cash[language],
        rate: "1000 → 1010",
        from: "2026-11-20",
        until: "2026-12-10",
        isUsed: true,
      },
    ],
    nothingToDo: null,
    checks: isJapanese
      ? "プランで使う交換レートに確かめたい行があります(5、13行目)。"
      : "Rows 5 and 13 of Offers are to be checked.",
  };
}

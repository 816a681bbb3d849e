// States of spreadsheets of every size, as the add-on answers them: empty, one balance, the example, hundreds of rows.

import type { Finding, LogItem, State, TabId } from "../../../src/desk/protocol.ts";
import { examplePlan, NAMES } from "./example-plan.ts";

type Language = State["language"];

export const AS_OF = "2026-11-23";

const TABS = {
  start: { ja: "はじめに", en: "Start" },
  balances: { ja: "残高", en: "Balances" },
  offers: { ja: "交換レート", en: "Offers" },
  limits: { ja: "上限", en: "Limits" },
  needs: { ja: "使う予定", en: "Needs" },
  worth: { ja: "価値", en: "Worth" },
  settings: { ja: "設定", en: "Settings" },
  history: { ja: "増量履歴", en: "History" },
  listings: { ja: "経由案件", en: "Listings" },
  purchases: { ja: "買い物", en: "Purchases" },
  log: { ja: "記録", en: "Log" },
  plan: { ja: "プラン", en: "Plan" },
} as const satisfies Record<TabId, Record<Language, string>>;

/** A spreadsheet in which nothing has been set up. */
export function emptyBook(language: Language): State {
  return {
    language,
    asOf: AS_OF,
    missing: Object.keys(TABS) as TabId[],
    plan: null,
    problems: [],
    doubts: [],
    log: [],
    balances: [],
    exits: [],
    currencies: [],
    tabs: {},
  };
}

/** Tabs without rows. */
export function newTabs(language: Language): State {
  const names = Object.entries(TABS).map(([id, name]) => [id, name[language]]);
  return { ...emptyBook(language), missing: [], tabs: Object.fromEntries(names) };
}

/** One balance, one offer, one thing to do. */
export function oneBalance(language: Language): State {
  const plan = examplePlan(language);
  const [step] = plan.steps;
  const source = NAMES.hapitas[language];
  const exit = NAMES.gift[language];
  return {
    ...newTabs(language),
    plan: {
      ...plan,
      steps: [{ ...step!, when: "today" }],
      needs: [],
      lapses: [],
      campaigns: [],
      checks: "",
    },
    balances: [{ source, points: 27500, expires: null, availableFrom: null }],
    exits: [exit],
    currencies: [source, exit],
  };
}

function logItems(language: Language): LogItem[] {
  const item = {
    row: 2,
    requestedOn: "2026-11-10",
    source: NAMES.hapitas[language],
    exit: NAMES.gift[language],
    points: 4900,
    expected: 5000,
    creditBy: "2026-11-13",
    words:
      language === "ja"
        ? "申請の翌日より3営業日以内"
        : "within 3 business days from the day after the request",
    creditedOn: null,
    registeredOn: null,
    lastFour: "",
  };
  return [
    { ...item, id: "late-1", state: "late" },
    {
      ...item,
      id: "code-1",
      row: 3,
      source: NAMES.pex[language],
      points: 990,
      expected: 100,
      creditedOn: "2026-11-12",
      state: "to-register",
    },
    {
      ...item,
      id: "wait-1",
      row: 4,
      source: NAMES.moppy[language],
      exit: NAMES.dotMoney[language],
      points: 1000,
      expected: 1000,
      requestedOn: "2026-11-20",
      creditBy: "2026-11-25",
      state: "waiting",
    },
  ];
}

function doubts(language: Language): Finding[] {
  const [column, problem, whatToDo] =
    language === "ja"
      ? [
          "確認日",
          "最後の確認から138日たっています(2026-07-07)。",
          "公式ページを見て、確認日を入力してください。",
        ]
      : [
          "Confirmed on",
          "Last confirmed 138 days ago (2026-07-07).",
          "Look at the official page and type the day.",
        ];
  const stale = { table: "offers", row: 13, column, problem, whatToDo, isStale: true } as const;
  const used: Finding = {
    table: "limits",
    row: 2,
    column: language === "ja" ? "使用済み" : "Used",
    problem:
      language === "ja" ? "使用済みは先月のもののようです。" : "Used looks like last month’s.",
    whatToDo:
      language === "ja" ? "今月の使用済みを入力してください。" : "Type what was used this month.",
    isStale: false,
    mend: { kind: "mend-used", table: "limits", row: 2, used: 9800 },
  };
  return [stale, { ...stale, row: 5 }, used];
}

/** The example: seven steps, one credit late, one code to register, one awaited. */
export function exampleBook(language: Language): State {
  const names = Object.values(NAMES).map((name) => name[language]);
  return {
    ...newTabs(language),
    plan: examplePlan(language),
    doubts: doubts(language),
    log: logItems(language),
    balances: [
      { source: NAMES.hapitas[language], points: 27500, expires: null, availableFrom: null },
      { source: NAMES.moppy[language], points: 6480, expires: null, availableFrom: null },
      {
        source: NAMES.gendama[language],
        points: 38400,
        expires: "2026-12-15",
        availableFrom: null,
      },
    ],
    exits: [NAMES.gift, NAMES.cash, NAMES.paypay].map((name) => name[language]),
    currencies: names,
  };
}

/** Hundreds of everything, and names as long as people make them. */
export function hundreds(language: Language): State {
  const example = exampleBook(language);
  const plan = example.plan!;
  const many = <T>(items: readonly T[], change: (item: T, index: number) => T): T[] =>
    Array.from({ length: 300 }, (_, index) => change(items[index % items.length]!, index));
  const long =
    language === "ja" ? "とてもながいなまえのポイントサイト" : "Averyveryverylongpointsitename";
  return {
    ...example,
    plan: {
      ...plan,
      steps: many(plan.steps, (step, index) => ({ ...step, source: `${long}${index}` })),
      needs: many(plan.needs, (need, index) => ({ ...need, row: index + 2 })),
      lapses: many(plan.lapses, (lapse, index) => ({ ...lapse, currency: `${long}${index}` })),
      campaigns: many(plan.campaigns, (campaign, index) => ({
        ...campaign,
        source: `${long}${index}`,
      })),
    },
    doubts: many(example.doubts, (doubt, index) => ({ ...doubt, row: index + 2 })),
    problems: many(example.doubts, (doubt, index) => ({
      ...doubt,
      row: index + 2,
      isStale: false,
    })),
    log: many(example.log, (item, index) => ({ ...item, id: `log-${index}`, row: index + 2 })),
    currencies: Array.from({ length: 300 }, (_, index) => `${long}${index}`),
  };
}

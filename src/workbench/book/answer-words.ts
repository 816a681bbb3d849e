// Texts of the answer sheets, in both languages.

export interface AnswerWords {
  readonly start: string;
  readonly summary: string;
  readonly plan: string;
  readonly exits: string;
  readonly sources: string;
  readonly checks: string;
  readonly title: string;
  readonly purpose: string;
  /** Beside every rate of the example: they are dated, and not today's. */
  readonly mark: string;
  readonly asOf: string;
  readonly asOfExample: string;
  readonly asOfToday: string;
  readonly inShort: string;
  readonly guide: string;
  /** Name of a sheet, then what it is for. */
  readonly guideTo: Readonly<
    Record<
      "balances" | "plan" | "exits" | "sources" | "offers" | "needs" | "others" | "checks",
      string
    >
  >;
  readonly planCaption: string;
  readonly source: string;
  readonly points: string;
  readonly exit: string;
  readonly yen: string;
  readonly change: string;
  readonly bestExit: string;
  readonly bestValue: string;
}

export const ANSWER_WORDS: Readonly<Record<"ja" | "en", AnswerWords>> = {
  ja: {
    start: "はじめに",
    summary: "まとめ",
    plan: "プラン",
    exits: "交換先くらべ",
    sources: "交換元くらべ",
    checks: "行の確認",
    title: "ポイント出口プランナー",
    purpose:
      "どのポイントを、いつ、どこへ、どれだけ交換するか。残高を書き換えると、答えも計算し直されます。",
    mark: "例・日付入り・現在のレートではありません。交換の前に公式ページをご確認ください。",
    asOf: "基準日",
    asOfExample: "例の日付です。ご自分の表では今日の日付にします。",
    asOfToday: "開いた日の日付です。書き換えられます。",
    inShort: "プランのまとめ",
    guide: "シート",
    guideTo: {
      balances: "手持ちのポイントと、それぞれのいちばん得な交換先",
      plan: "いつ・どれだけ・なぜ交換するか",
      exits: "ひとつの残高の交換先を、実質価値の順に",
      sources: "ほしい金額に何ポイント要るかを、交換元ごとに",
      offers: "交換レート（例。出典は「リンク」「メモ」の列）",
      needs: "何を・いくら・いつ使うか",
      others: "1円あたりの価値、月の上限、手間と余裕日数",
      checks: "読めない行・あやしい行と、直し方",
    },
    planCaption: "いつ・どこから・どこへ・どれだけ・なぜ",
    source: "交換元",
    points: "ポイント",
    exit: "交換先",
    yen: "金額(円)",
    change: "← 黄色のセルを書き換えられます",
    bestExit: "いちばん得な交換先",
    bestValue: "実質価値(円)",
  },
  en: {
    start: "Start",
    summary: "Summary",
    plan: "Plan",
    exits: "Compare exits",
    sources: "Compare sources",
    checks: "Checks",
    title: "Point Exit Planner",
    purpose:
      "Which points to exchange, when, for what and how many. Change a balance, and every answer follows.",
    mark: "A dated example, not current rates. Please check the official page before you exchange.",
    asOf: "As of",
    asOfExample: "The example's date. In a book of your own, put today.",
    asOfToday: "The day on which the book was opened. You can change it.",
    inShort: "The plan in short",
    guide: "Sheets",
    guideTo: {
      balances: "The points you hold, and the best exit of each",
      plan: "What to exchange, when, how much, and why",
      exits: "All exits of one balance, best first",
      sources: "What so many yen cost in each source",
      offers: "Rates (an example; see Link and Note for the source)",
      needs: "What you will spend, how much, and when",
      others: "Worth of a unit, monthly caps, effort and spare days",
      checks: "Rows that cannot be read or look doubtful",
    },
    planCaption: "When, from where, to where, how much, and why",
    source: "Source",
    points: "Points",
    exit: "Exit",
    yen: "Yen",
    change: "← change the yellow cells",
    bestExit: "Best exit",
    bestValue: "Effective yen",
  },
};

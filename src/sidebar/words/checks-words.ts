// Words of the view Checks.

const ja = {
  problems: "直すところ",
  noProblems: "読めない行はありません。",
  doubts: "確かめたいところ",
  noDoubts: "確かめたい行はありません。",
  place: (tab: string, row: string, column: string) =>
    `${tab}${row === "" ? "" : ` ${row}行目`}${column === "" ? "" : `「${column}」`}`,
  book: "このブック",
  select: "セルを選ぶ",
  selectFor: (place: string) => `${place}のセルを選ぶ`,
  confirmed: "今日確認した",
  confirmedFor: (place: string) => `${place}を今日確認した`,
  mend: (used: string) => `「使用済み」を ${used} にする`,
};

const en: typeof ja = {
  problems: "To mend",
  noProblems: "Every row can be read.",
  doubts: "To check",
  noDoubts: "No row looks doubtful.",
  place: (tab, row, column) =>
    `${tab}${row === "" ? "" : ` row ${row}`}${column === "" ? "" : `, ${column}`}`,
  book: "This spreadsheet",
  select: "Select the cell",
  selectFor: (place) => `Select the cell: ${place}`,
  confirmed: "Confirmed today",
  confirmedFor: (place) => `Confirmed today: ${place}`,
  mend: (used) => `Set Used to ${used}`,
};

export const checksWords = { ja, en };

// The words of the example in English.

// One line a word, Japanese first.
const WORDS = `ハピタス|Hapitas
モッピー|Moppy
げん玉|Gendama
ポイントインカム|Point Income
ちょびリッチ|Chobirich
ドットマネー|Dot Money
Amazonギフト券|Amazon gift
3営業日以内|within 3 business days
日付なし|undated
現金|Cash
約3日程度|about 3 days
回数|requests
月|month
リアルタイム|real time
反映は仮|crediting assumed
翌営業日|next business day
楽天銀行宛て・反映は仮|to Rakuten Bank, crediting assumed
dポイント|d Points
PayPayポイント|PayPay Points
楽天ポイント|Rakuten Points
1〜2日|1-2 days
ポイント|points
日|day
2営業日|2 business days
楽天銀行宛て|to Rakuten Bank
即時|instant
デジタルギフト・手数料と反映は仮|digital gift, fee and crediting assumed
5~7営業日以内|within 5-7 business days
3~5営業日以内|within 3-5 business days
エントリー|entry
dポイント(期間・用途限定)|d Points (limited)
2025年の10%増量を例として日付を移したもの|the +10% of 2025, its dates moved as an example
ブラックフライデー|Black Friday
dポイント/PayPayポイント|d Points/PayPay Points
街の買い物|shopping in town
年末の支払い|year-end bills
10年|10 years
1年|1 year
62日|62 days
6か月後の月末|6 months end
1回の手間|Effort per request
余裕日数|Spare days
計画の終わり|Plan until`;

/** A cell of the example in English; what is no word of it, such as a number or a day, stays. */
export function inEnglish(cell: string): string {
  const line = WORDS.split("\n").find((words) => words.startsWith(`${cell}|`));
  return line === undefined ? cell : line.slice(cell.length + 1);
}

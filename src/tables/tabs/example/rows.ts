// The dated example, and no current rates: the same rows as the workbench's example. One line a row, cells between
// bars, the columns' ids first. Words are Japanese; the note of an offer says of which day its rate is, and what is assumed.

import type { TableId } from "../../problem.ts";

/** The tables that a plan is made of. */
export type ExampleTable = Extract<
  TableId,
  "balances" | "offers" | "limits" | "needs" | "worth" | "settings"
>;

export const ROWS: Readonly<Record<ExampleTable, string>> = {
  balances: `
source|points|availableFrom|expires
ハピタス|27500||
モッピー|6480||
モッピー|1200|2026-11-25|
げん玉|38400||2026-12-15
ポイントインカム|46000||
ちょびリッチ|5300||
PeX|9950||
ドットマネー|2700||2026-11-30`,
  offers: `
source|exit|give|get|minimum|step|amounts|maximum|fee|crediting|from|until|cap|capIn|capPer|condition|met|bonus|bonusIn|confirmedOn|link|note
ハピタス|Amazonギフト券|490|500|490|490|||0|3営業日以内|||||||||||https://poitas.jp/hapitas-exchange|日付なし
ハピタス|現金|300|300|300|100|||0|3営業日以内|||||||||||https://poitas.jp/hapitas-exchange|日付なし
ハピタス|ドットマネー|100|100|300|||30000|0|約3日程度|||1|回数|月||||||https://love-mileage.com/post-63/|日付なし
モッピー|Amazonギフト券|1|1|500||||0|リアルタイム||||||||||2020-08-01|https://unicornfish.net/moppy-point-exchange/|2020-08-01。反映は仮
モッピー|現金|1|1|300||||105|翌営業日||||||||||2020-08-01|https://unicornfish.net/moppy-point-exchange/|2020-08-01。楽天銀行宛て・反映は仮
モッピー|dポイント|500|500|500|500|||0|リアルタイム||||||||||2026-08-25|https://pc.moppy.jp/cashback/|2026-08-25
モッピー|PayPayポイント|500|500|||500||50|リアルタイム||||||||||2026-08-25|https://pc.moppy.jp/cashback/detail.php?c_id=47|2026-08-25
モッピー|楽天ポイント|500|500|500|500|||10%|1〜2日||||||||||2026-08-25|https://pc.moppy.jp/news/detail.php?news_id=3283|2026-08-25
モッピー|ドットマネー|1|1|500||||0|リアルタイム|||10000|ポイント|日||||||https://love-mileage.com/post-63/|日付なし
ポイントインカム|Amazonギフト券|5000|500|||5000/10000/20000/30000||0|翌営業日|||1|回数|日||||||http://enjoyn-free.com/%E3%83%9D%E3%82%A4%E3%83%B3%E3%83%88%E3%82%B5%E3%82%A4%E3%83%88%E3%81%A7amazon%E3%82%AE%E3%83%95%E3%83%88%E5%88%B8%E3%81%AB%E3%83%9D%E3%82%A4%E3%83%B3%E3%83%88%E4%BA%A4%E6%8F%9B%E3%82%92%E3%81%97/|日付なし
ポイントインカム|現金|5000|500|5000|||200000|500|2営業日|||1|回数|日||||||https://point.nagoweb.co.jp/column/pointincome-koukan-tesuryou/|日付なし。楽天銀行宛て
ポイントインカム|ドットマネー|5000|500|5000||||0|3営業日以内||||||||||2026-07-07|https://miler-tools.github.io/point-exchange-tool/|2026-07-07。反映は仮
げん玉|ドットマネー|5000|500|5000||||10%|3営業日以内||||||||||2019-08-30|https://rakupura.com/gendama-point-dotto-money-genkin-kokan|2019-08-30。反映は仮
げん玉|PayPayポイント|1000|100|1000|1000||||即時|||||||||||https://otoku.awaisora.com/?p=68605|日付なし。デジタルギフト・手数料と反映は仮
ちょびリッチ|Amazonギフト券|1000|500|1000|1000|||0|リアルタイム|||||||||||https://poitas.jp/chobirich-exchange|日付なし
ちょびリッチ|現金|1000|500|1000|2|||0|3営業日以内|||||||||||https://poitas.jp/chobirich-exchange|日付なし。楽天銀行宛て
PeX|Amazonギフト券|990|100|990|990|||0|即時||||||||||2017-04-01|https://www.kodukaibank.com/ksite/ecnavi_exchange.html|2017-04-01。反映は仮
PeX|dポイント|100|10|100||||0|即時||||||||||2026-07-07|https://pex.jp/exchange/dpoint/show|2026-07-07。反映は仮
ドットマネー|現金|1000|1000|1000||||0|5~7営業日以内||||||||||2025-01-01|https://xn--n8jl5yjcye0872aht2d.asia/お小遣いサイト稼ぐ/ドットマネーの交換先おすすめランキング.html|2025-01-01
ドットマネー|Amazonギフト券|297|300|297||||0|3~5営業日以内|||||||||||https://telimo-site.com/add-point-site-d-money/|日付なし
ドットマネー|dポイント|300|300|300||||0|3営業日以内||2026-11-24||||||||2025-11-01|https://news.livedoor.com/article/detail/29901317/|2025-11-01
ドットマネー|dポイント|300|300|300||||0|3営業日以内|2026-11-25|2026-12-20||||エントリー|TRUE|30|dポイント(期間・用途限定)|2025-11-01|https://news.livedoor.com/article/detail/29901317/|2025-11-01。2025年の10%増量を例として日付を移したもの`,
  limits: `
source|cap|capIn|capPer|used
ハピタス|30000|ポイント|月|9800`,
  needs: `
exit|amount|date|note
Amazonギフト券|30000|2026-11-27|ブラックフライデー
dポイント/PayPayポイント|4000|2026-12-12|街の買い物
現金|12000|2026-12-25|年末の支払い`,
  worth: `
currency|yenPerUnit|worth|validFor
Amazonギフト券|1|0.97|10年
現金|1|0.98|
楽天ポイント|1|0.9|1年
PayPayポイント|1|0.9|
dポイント|1|0.9|1年
dポイント(期間・用途限定)|1|0.5|62日
ハピタス|1|0.92|
モッピー|1|0.92|
げん玉|0.1|0.085|
ポイントインカム|0.1|0.092|
ちょびリッチ|0.5|0.46|
PeX|0.1|0.092|
ドットマネー|1|0.92|6か月後の月末`,
  settings: `
setting|value
1回の手間|10
余裕日数|1
計画の終わり|2026-12-31`,
};

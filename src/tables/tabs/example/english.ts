// The dated example in English: the same rows as the workbench's example, and no current rates. Cells stand between bars.

import type { ExampleTexts } from "./texts.ts";

export const EXAMPLE_EN: ExampleTexts = {
  balances: `
Source|Points|Available from|Expires
Hapitas|27500||
Moppy|6480||
Moppy|1200|2026-11-25|
Gendama|38400||2026-12-15
Point Income|46000||
Chobirich|5300||
PeX|9950||
Dot Money|2700||2026-11-30`,
  offers: `
Source|Exit|Give|Get|Minimum|Step|Amounts|Maximum|Fee|Crediting|From|Until|Cap|Cap in|Cap per|Condition|Met|Bonus|Bonus in|Confirmed on|Link|Note
Hapitas|Amazon gift|490|500|490|490|||0|within 3 business days|||||||||||https://poitas.jp/hapitas-exchange|Example, not a current rate (source: undated)
Hapitas|Cash|300|300|300|100|||0|within 3 business days|||||||||||https://poitas.jp/hapitas-exchange|Example, not a current rate (source: undated)
Hapitas|Dot Money|100|100|300|||30000|0|about 3 days|||1|requests|month||||||https://love-mileage.com/post-63/|Example, not a current rate (source: undated)
Moppy|Amazon gift|1|1|500||||0|real time||||||||||2020-08-01|https://unicornfish.net/moppy-point-exchange/|Example, not a current rate (source: 2020-08-01); crediting assumed
Moppy|Cash|1|1|300||||105|next business day||||||||||2020-08-01|https://unicornfish.net/moppy-point-exchange/|Example, not a current rate (source: 2020-08-01); to Rakuten Bank, crediting assumed
Moppy|d Points|500|500|500|500|||0|real time||||||||||2026-08-25|https://pc.moppy.jp/cashback/|Example, not a current rate (source: 2026-08-25)
Moppy|PayPay Points|500|500|||500||50|real time||||||||||2026-08-25|https://pc.moppy.jp/cashback/detail.php?c_id=47|Example, not a current rate (source: 2026-08-25)
Moppy|Rakuten Points|500|500|500|500|||10%|1-2 days||||||||||2026-08-25|https://pc.moppy.jp/news/detail.php?news_id=3283|Example, not a current rate (source: 2026-08-25)
Moppy|Dot Money|1|1|500||||0|real time|||10000|points|day||||||https://love-mileage.com/post-63/|Example, not a current rate (source: undated)
Point Income|Amazon gift|5000|500|||5000/10000/20000/30000||0|next business day|||1|requests|day||||||http://enjoyn-free.com/%E3%83%9D%E3%82%A4%E3%83%B3%E3%83%88%E3%82%B5%E3%82%A4%E3%83%88%E3%81%A7amazon%E3%82%AE%E3%83%95%E3%83%88%E5%88%B8%E3%81%AB%E3%83%9D%E3%82%A4%E3%83%B3%E3%83%88%E4%BA%A4%E6%8F%9B%E3%82%92%E3%81%97/|Example, not a current rate (source: undated)
Point Income|Cash|5000|500|5000|||200000|500|2 business days|||1|requests|day||||||https://point.nagoweb.co.jp/column/pointincome-koukan-tesuryou/|Example, not a current rate (source: undated); to Rakuten Bank
Point Income|Dot Money|5000|500|5000||||0|within 3 business days||||||||||2026-07-07|https://miler-tools.github.io/point-exchange-tool/|Example, not a current rate (source: 2026-07-07); crediting assumed
Gendama|Dot Money|5000|500|5000||||10%|within 3 business days||||||||||2019-08-30|https://rakupura.com/gendama-point-dotto-money-genkin-kokan|Example, not a current rate (source: 2019-08-30); crediting assumed
Gendama|PayPay Points|1000|100|1000|1000||||instant|||||||||||https://otoku.awaisora.com/?p=68605|Example, not a current rate (source: undated); digital gift, fee and crediting assumed
Chobirich|Amazon gift|1000|500|1000|1000|||0|real time|||||||||||https://poitas.jp/chobirich-exchange|Example, not a current rate (source: undated)
Chobirich|Cash|1000|500|1000|2|||0|within 3 business days|||||||||||https://poitas.jp/chobirich-exchange|Example, not a current rate (source: undated); to Rakuten Bank
PeX|Amazon gift|990|100|990|990|||0|instant||||||||||2017-04-01|https://www.kodukaibank.com/ksite/ecnavi_exchange.html|Example, not a current rate (source: 2017-04-01); crediting assumed
PeX|d Points|100|10|100||||0|instant||||||||||2026-07-07|https://pex.jp/exchange/dpoint/show|Example, not a current rate (source: 2026-07-07); crediting assumed
Dot Money|Cash|1000|1000|1000||||0|within 5-7 business days||||||||||2025-01-01|https://xn--n8jl5yjcye0872aht2d.asia/お小遣いサイト稼ぐ/ドットマネーの交換先おすすめランキング.html|Example, not a current rate (source: 2025-01-01)
Dot Money|Amazon gift|297|300|297||||0|within 3-5 business days|||||||||||https://telimo-site.com/add-point-site-d-money/|Example, not a current rate (source: undated)
Dot Money|d Points|300|300|300||||0|within 3 business days||2026-11-24||||||||2025-11-01|https://news.livedoor.com/article/detail/29901317/|Example, not a current rate (source: 2025-11-01)
Dot Money|d Points|300|300|300||||0|within 3 business days|2026-11-25|2026-12-20||||entry|TRUE|30|d Points (limited)|2025-11-01|https://news.livedoor.com/article/detail/29901317/|Example, not a current rate (source: 2025-11-01); the +10% of 2025, its dates moved as an example`,
  limits: `
Source|Cap|Cap in|Cap per|Used
Hapitas|30000|points|month|9800`,
  needs: `
Exit|Amount|Date|Note
Amazon gift|30000|2026-11-27|Black Friday
d Points/PayPay Points|4000|2026-12-12|shopping in town
Cash|12000|2026-12-25|year-end bills`,
  worth: `
Currency|Yen per unit|Worth|Valid for
Amazon gift|1|0.97|10 years
Cash|1|0.98|
Rakuten Points|1|0.9|1 year
PayPay Points|1|0.9|
d Points|1|0.9|1 year
d Points (limited)|1|0.5|62 days
Hapitas|1|0.92|
Moppy|1|0.92|
Gendama|0.1|0.085|
Point Income|0.1|0.092|
Chobirich|0.5|0.46|
PeX|0.1|0.092|
Dot Money|1|0.92|6 months end`,
  settings: `
Setting|Value
Effort per request|10
Spare days|1
Plan until|2026-12-31`,
};

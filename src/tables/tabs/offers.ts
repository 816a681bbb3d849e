// The tab of exchange rates: one row an offer, a campaign being an offer with dates.

import { OFFERS } from "../rows/offers.ts";
import { TABLES } from "../words/places.ts";
import {
  amount,
  capIn,
  capPer,
  count,
  date,
  named,
  oneOf,
  open,
  text,
  used,
  verbatim,
  yesOrNo,
} from "./looks.ts";
import { tableTab } from "./tab.ts";

const CREDITING = { ja: "3営業日以内", en: "3 business days" };
const EXIT = { ja: "Amazonギフト券", en: "Amazon gift" };

/** What is given and got, how soon, and in which amounts. */
const rate = () => ({
  source: named("交換するポイントの名前。", "The points that are given.", {
    ja: "ハピタス",
    en: "Hapitas",
  }),
  exit: named("交換先の名前。", "What they are exchanged for.", EXIT),
  give: count(
    1,
    "サイトの書き方「490pt → 500円分」の 490。",
    "490 where the site says 490 → 500.",
    "490",
  ),
  get: amount(
    0,
    "同じく 500。交換先の単位のまま。",
    "500 where the site says 490 → 500, in the exit's own unit.",
    "500",
  ),
  // Beside the rate: what every row must have stands together.
  crediting: named(
    "反映までの日数を、サイトの言葉のまま。",
    "How the site words the time until crediting.",
    CREDITING,
  ),
  minimum: count(
    1,
    "1回の最低ポイント(手数料を除く)。空欄は「交換ポイント」と同じ。",
    "Fewest points a request, fee left out. Blank: as Give.",
    "500",
  ),
  step: count(
    1,
    "何ポイント刻みか。空欄は「交換ポイント」と同じ。",
    "Points from one amount to the next. Blank: as Give.",
    "490",
  ),
  amounts: verbatim(
    "選べる額が決まっているとき、その一覧(ポイント)。最低交換・交換単位・1回上限より優先します。",
    "The only amounts, in points, where a site offers a choice. Overrides Minimum, Step and Maximum.",
    "500/1000/3000",
  ),
  maximum: count(
    1,
    "1回の最高ポイント。空欄は上限なし。",
    "Most points a request. Blank: none.",
    "30000",
  ),
});

/** What it costs, when it may be asked for, and how often. */
const terms = () => ({
  fee: open(
    "手数料。ポイント数か割合。無料なら 0。空欄は 0 とみなし「未記入」と知らせます。",
    "Points, or a percentage; 0 where it is free. Blank counts as 0, and is pointed out.",
    "105",
  ),
  feeFrom: oneOf(
    { ja: ["残高", "受取"], en: ["balance", "received"] },
    "手数料をどこから引くか: 残高(交換額とは別に引く)か、受取。空欄は残高。",
    "What the fee is taken from: balance (beside the amount) or received. Blank: balance.",
  ),
  feeFreeFrom: count(
    1,
    "この額から手数料が無料。空欄は無料にならない。",
    "Amount from which there is no fee. Blank: never.",
    "10000",
  ),
  from: date(
    "申請できる最初の日。空欄は以前から。",
    "First day of request. Blank: open.",
    "2026-11-20",
  ),
  until: date(
    "申請できる最後の日。空欄は終わりなし。",
    "Last day of request. Blank: open.",
    "2026-11-30",
  ),
  firstCome: yesOrNo(
    "先着で早く終わるかもしれないなら TRUE。空欄は FALSE。",
    "TRUE where it may end early. Blank: FALSE.",
  ),
  cap: count(
    0,
    "この交換だけの上限。何の数かは「数え方」。空欄は上限なし。",
    "This offer's own cap, in the unit of Cap in. Blank: none.",
    "10000",
  ),
  capIn: capIn(),
  capPer: capPer({ ja: "空欄は合計。", en: "Blank: total." }),
  used: used(),
});

/** What it depends on, what comes on top, and where it was read. */
const remarks = () => ({
  condition: text(
    "エントリーなどの条件。書いてある行は「達成」が TRUE のときだけ使います。",
    "A condition such as an entry. The offer is used only where Met is TRUE.",
    { ja: "エントリー", en: "entry" },
  ),
  met: yesOrNo(
    "条件を満たしたら TRUE。空欄は FALSE。",
    "TRUE once the condition is met. Blank: FALSE.",
  ),
  bonus: amount(
    0,
    "「交換ポイント」1口ごとに余分に付く数。",
    "Extra units for each lot of Give.",
    "30",
  ),
  bonusIn: named(
    "増量分が別のポイントで付くなら、その名前。空欄は交換先と同じ。",
    "What the extra units are. Blank: the exit.",
    { ja: "dポイント(期間・用途限定)", en: "d Points (limited)" },
  ),
  bonusCrediting: named(
    "増量分の反映の書き方。空欄は「反映」と同じ。",
    "When the extra units come, as the site words it. Blank: as Crediting.",
    CREDITING,
  ),
  status: oneOf(
    { ja: ["受付中", "停止中"], en: ["open", "closed"] },
    "受付中か停止中。空欄は受付中。",
    "Open or closed. Blank: open.",
  ),
  confirmedOn: date(
    "公式ページで最後に確かめた日。古くなると知らせます。",
    "When you last checked the official page; you are told when that is long ago.",
    "2026-11-22",
  ),
  link: text("公式ページのアドレス。", "Address of the official page.", "https://www.example.com/"),
  note: text("自由なメモ。", "Your own note.", { ja: "キャンペーン", en: "campaign" }),
});

export const OFFERS_TAB = tableTab(OFFERS, TABLES.offers, () => ({
  ...rate(),
  ...terms(),
  ...remarks(),
}));

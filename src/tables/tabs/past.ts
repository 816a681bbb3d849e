// The tabs of what was seen and done: History, Listings, Purchases, Log.

import { HISTORY } from "../rows/history.ts";
import { LISTINGS } from "../rows/listings.ts";
import { LOG } from "../rows/log.ts";
import { PURCHASES } from "../rows/purchases.ts";
import { TABLES } from "../words/places.ts";
import { count, date, named, oneOf, percentage, text, verbatim, yesOrNo } from "./looks.ts";
import { tableTab } from "./tab.ts";

const SOURCE = { ja: "ハピタス", en: "Hapitas" };
const EXIT = { ja: "Amazonギフト券", en: "Amazon gift" };
const CATEGORY = { ja: "ファッション", en: "Fashion" };

export const HISTORY_TAB = tableTab(HISTORY, TABLES.history, () => ({
  source: named("増量のあった交換元。", "The source of the campaign.", SOURCE),
  exit: named("増量のあった交換先。", "The exit of the campaign.", EXIT),
  bonus: percentage(
    "ふだんの交換レートより何%良かったか。",
    "How much better than the standing offer, in percent.",
    "2%",
  ),
  from: date("始まった日。", "First day.", "2026-06-01"),
  until: date("終わった日。", "Last day.", "2026-06-15"),
}));

export const LISTINGS_TAB = tableTab(LISTINGS, TABLES.listings, () => ({
  mall: named("買い物をするモール。", "Where one buys.", "Amazon"),
  category: named("対象のカテゴリ。", "What the listing is for.", CATEGORY),
  via: named("経由するポイントサイト。", "The site one goes through.", SOURCE),
  rate: percentage(
    "還元率。載っていても付かないなら 0。",
    "What it pays, in percent; 0 where it is listed but pays nothing.",
    "1%",
  ),
  from: date("始まった日。空欄は以前から。", "First day. Blank: open.", "2026-11-20"),
  until: date("最後の日。空欄は終わりなし。", "Last day. Blank: open.", "2026-11-30"),
  cap: count(0, "還元の上限(円)。空欄は上限なし。", "Most it pays, in yen. Blank: no cap.", "1000"),
  base: oneOf(
    { ja: ["税込", "税抜"], en: ["tax included", "tax excluded"] },
    "何に対する還元か: 税込か税抜。空欄は税込。",
    "What the rate is of. Blank: tax included.",
  ),
  app: yesOrNo(
    "アプリでの購入も対象なら TRUE。空欄は FALSE。",
    "TRUE where purchases in the app count. Blank: FALSE.",
  ),
  seenOn: date("載っているのを見た日。", "When you saw it.", "2026-11-22"),
}));

export const PURCHASES_TAB = tableTab(PURCHASES, TABLES.purchases, () => ({
  item: named("買うもの。", "What you will buy.", { ja: "掃除機", en: "vacuum cleaner" }),
  category: named("カテゴリ。", "Its category.", { ja: "家電", en: "home" }),
  mall: named(
    "モール。同じ商品を比べるなら1つのモールに1行。",
    "The mall, one row each.",
    "Amazon",
  ),
  price: count(0, "価格(円、税込)。", "Price in yen, tax included.", "12800"),
  coupon: count(0, "クーポンの値引き(円)。空欄は 0。", "Yen off by coupon. Blank: 0.", "500"),
  discount: count(0, "そのほかの値引き(円)。空欄は 0。", "Other yen off. Blank: 0.", "1000"),
  payWith: named("支払いに使うポイントや残高。", "What you pay with.", EXIT),
  onlyOn: named(
    "そのモールでしか買えないなら、モールの名前。",
    "The mall, where it can be had nowhere else.",
    "Amazon",
  ),
}));

export const LOG_TAB = tableTab(LOG, TABLES.log, () => ({
  requestedOn: date("交換を申請した日。", "Day of the request.", "2026-11-22"),
  source: named("交換元。", "What was given.", SOURCE),
  exit: named("交換先。", "What it was exchanged for.", EXIT),
  points: count(1, "交換したポイント(手数料を除く)。", "Points given, fee left out.", "4900"),
  fee: count(0, "手数料。空欄は 0。", "The fee. Blank: 0.", "0"),
  expected: count(1, "受け取るはずの数(増量を除く)。", "Units to come, bonus left out.", "5000"),
  creditBy: date("遅くとも反映される日。", "Latest day of crediting.", "2026-11-27"),
  crediting: named("サイトの書き方のまま。", "The site's own words.", {
    ja: "3営業日以内",
    en: "3 business days",
  }),
  bonus: count(0, "別に付く増量の数。", "Units of bonus to come.", "30"),
  bonusIn: named("増量が別のポイントなら、その名前。", "What the bonus is.", EXIT),
  lastFour: verbatim(
    "ギフトコードの末尾4文字だけ。全部は書かないでください。",
    "The last four characters of a gift code, and no more of it.",
    "A7K2",
  ),
  registeredOn: date("コードを登録した日。", "When the code was registered.", "2026-11-28"),
  creditedOn: date("実際に反映された日。", "When it was credited.", "2026-11-26"),
  received: count(
    0,
    "予定と違ったとき、実際に受け取った数。",
    "What came, where it is not what was expected.",
    "5000",
  ),
  note: text("自由なメモ。", "Your own note.", { ja: "電話で確認", en: "asked by phone" }),
  id: verbatim(
    "二重の記録を防ぐ番号。アドオンが書きます。手で書いた行では空欄で構いません。",
    "Keeps a request from being recorded twice. The add-on writes it; leave it blank in rows of your own.",
    "k3f9",
  ),
}));

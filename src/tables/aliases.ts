// Well-known programmes that go by several names.

// One line a currency, as sites and users write it; compared after folding.
const GROUPS = `Amazonギフトカード|Amazonギフト券|Amazonギフト|アマギフ|アマゾンギフト券|アマゾンギフトカード|Amazon gift|Amazon gift card
Apple Gift Card|Appleギフトカード|Apple gift
Google Playギフトコード|Google Playギフトカード|Google Play|Google Play gift code|Google Play gift card
ハピタス|Hapitas
モッピー|Moppy
げん玉|Gendama
ポイントインカム|Point Income|Pointi
ECナビ|ECnavi
PeX|ペックス
ちょびリッチ|Chobirich
アメフリ|Amefuri
ワラウ|Warau
ニフティポイントクラブ|Nifty Point Club
ポイントタウン|Point Town
ドットマネー|ドットマネー by Ameba|.money|dotmoney|Dot Money
Gポイント|G Point|G Points
ネットマイル|NetMile
楽天ポイント|Rakuten Points|Rakuten Point|Rakuten
PayPayポイント|PayPay Points|PayPay Point|PayPay
dポイント|d Points|d Point
Vポイント|V Points|V Point
Pontaポイント|Ponta|Ponta Points|Ponta Point
WAON POINT|WAONポイント|WAON Points
nanacoポイント|nanaco|nanaco Points
JALマイル|JAL|JAL Miles|JAL Mileage
ANAマイル|ANA|ANA Miles|ANA Mileage
現金|現金(銀行振込)|銀行振込|銀行|Cash|Bank|Bank transfer`;

let keys: Map<string, string> | null = null;

/** The key under which a folded name is known: its group's first name, or the name itself. */
export function aliasKey(folded: string): string {
  if (keys === null) {
    keys = new Map();
    for (const line of GROUPS.split("\n")) {
      const group = line.split("|").map((name) => name.toLowerCase().replace(/\s+/g, ""));
      for (const name of group) keys.set(name, group[0]!);
    }
  }
  return keys.get(folded) ?? folded;
}

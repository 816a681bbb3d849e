// Purchases: what the user is going to buy, and where it can be had.

import type { Currency } from "../../core/currency.ts";
import type { Cell } from "../cell.ts";
import { currencyCell } from "../cells/currency.ts";
import { textCell } from "../cells/text.ts";
import { countFromZero } from "../cells/whole-number.ts";
import type { Intake } from "../intake.ts";
import { optional, required } from "../schema.ts";
import { readTable } from "../table.ts";

/** One item at one mall. */
export interface Purchase {
  readonly row: number;
  readonly item: string;
  readonly category: string;
  readonly mall: string;
  /** Yen, tax included. */
  readonly price: number;
  /** Yen off. */
  readonly coupon: number;
  readonly discount: number;
  readonly payWith: Currency | null;
  readonly onlyOn: string | null;
}

export const PURCHASES = {
  id: "purchases",
  columns: {
    item: required("Item", "商品", textCell),
    category: required("Category", "カテゴリ", textCell),
    mall: required("Mall", "モール", textCell),
    price: required("Price", "価格", countFromZero),
    coupon: optional("Coupon", "クーポン", countFromZero),
    discount: optional("Discount", "割引", countFromZero),
    payWith: optional("Pay with", "支払い", currencyCell),
    onlyOn: optional("Only on", "限定", textCell),
  },
} as const;

/** The purchases of a Purchases table. */
export function readPurchases(cells: Cell, intake: Intake): Purchase[] {
  return readTable(cells, PURCHASES, intake).map(({ number, values }) => ({
    row: number,
    ...values,
    coupon: values.coupon ?? 0,
    discount: values.discount ?? 0,
  }));
}

// npm run bench: the built bundle and HiGHS on the same random books in the same run, side by side.
// `npm run bench -- 40` takes 40 everyday books instead of 20. Nothing here is asserted: figures are to be read.

import { readFileSync } from "node:fs";
import type { Book } from "../../src/core/book.ts";
import type { Plan } from "../../src/planner/plan.ts";
import { planBook } from "../../src/planner/plan-book.ts";
import { type BareBundle, bareBundle } from "../../src/workbench/execution/bare.ts";
import { bookCells } from "../bundle/book-cells.ts";
import { solveByHighs } from "../oracle/milp.ts";
import { exactly, minus, nearest, written } from "../support/ratio.ts";
import { generateBook } from "./generator.ts";
import type { Size } from "./profiles.ts";

const HIGHS_SECONDS = 10;
const code = readFileSync(new URL("../../dist/Code.js", import.meta.url), "utf8");
const bundle = bareBundle(code, { timeZone: "Asia/Tokyo" });

interface Measured {
  readonly size: Size;
  readonly seed: number;
  readonly plan: Plan;
  readonly milliseconds: number;
  readonly highs: { readonly milliseconds: number; readonly said: string } | null;
}

const everyday = Number(process.argv[2] ?? 20);
console.log(`Code.js ${code.length.toLocaleString("en")} characters, ${sizeInBytes(code)} bytes`);
console.log(
  `loaded bare and one date answered: ${median(loadTimes()).toFixed(1)} ms (median of 15)\n`,
);
planInBundle(bundle, generateBook("everyday", 9999));

const measured: Measured[] = [];
printHead();
for (let seed = 1; seed <= everyday; seed += 1) await measure("everyday", seed, true);
for (const seed of [1, 2, 3]) await measure("heavy", seed, false);
for (const seed of [1, 2]) await measure("extreme", seed, false);
summarise();

async function measure(size: Size, seed: number, withHighs: boolean): Promise<void> {
  const book = generateBook(size, seed);
  const milliseconds = timed(() => planInBundle(bundle, book));
  const plan = planBook(book);
  const highs = withHighs ? await highsOn(book, plan) : null;
  const row = { size, seed, plan, milliseconds, highs };
  measured.push(row);
  printRow(row);
}

function planInBundle(bare: BareBundle, book: Book): void {
  const { balances, offers, needs, worth, asOf, limits, settings } = bookCells(book);
  bare.call("EXCHANGE_PLAN", [balances, offers, needs, worth, asOf, limits, settings]);
}

async function highsOn(book: Book, plan: Plan) {
  const start = performance.now();
  const answer = await solveByHighs(book, HIGHS_SECONDS);
  const milliseconds = performance.now() - start;
  if (answer.status !== "proven" || answer.value === null)
    return { milliseconds, said: answer.status };
  const isSame = written(answer.value) === written(exactly(plan.value));
  return { milliseconds, said: isSame ? "same value" : `OTHER VALUE ${written(answer.value)}` };
}

function loadTimes(): number[] {
  const once = () => timed(() => bundle.call("CREDIT_DATE", ["2026-11-24", "3営業日以内"]));
  return Array.from({ length: 15 }, once);
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function printHead(): void {
  const titles = ["book", "plan yen", "proof", "steps", "bundle ms", "HiGHS ms", "HiGHS says"];
  console.log([...titles, "by hand loses"].map(padded).join(""));
}

function printRow({ size, seed, plan, milliseconds, highs }: Measured): void {
  const value = nearest(exactly(plan.value));
  const cells = [
    `${size} ${seed}`,
    value.toFixed(2),
    proofOf(plan),
    String(plan.steps.length),
    milliseconds.toFixed(1),
    highs === null ? "" : highs.milliseconds.toFixed(0),
    highs === null ? "" : highs.said,
    `${lostByHand(plan).toFixed(0)} (${((100 * lostByHand(plan)) / value).toFixed(1)}%)`,
  ];
  console.log(cells.map(padded).join(""));
}

function proofOf({ proof, value }: Plan): string {
  if (proof.kind === "optimal") return "optimal";
  const gap = nearest(exactly(proof.gap));
  return `±${gap.toFixed(0)} (${((100 * gap) / nearest(exactly(value))).toFixed(2)}%)`;
}

function lostByHand(plan: Plan): number {
  return nearest(minus(exactly(plan.value), exactly(plan.byHand)));
}

function summarise(): void {
  const rows = measured.filter(({ size }) => size === "everyday");
  const optimal = rows.filter(({ plan }) => plan.proof.kind === "optimal").length;
  const own = rows.map(({ milliseconds }) => milliseconds);
  const others = rows.flatMap(({ highs }) => (highs === null ? [] : [highs.milliseconds]));
  const ratios = rows.flatMap(({ highs, milliseconds }) =>
    highs === null ? [] : [highs.milliseconds / milliseconds],
  );
  console.log(`
everyday, ${rows.length} books, each call with its own load of the bundle:
  EXCHANGE_PLAN   median ${median(own).toFixed(1)} ms, worst ${Math.max(...own).toFixed(1)} ms
  HiGHS           median ${median(others).toFixed(0)} ms, worst ${Math.max(...others).toFixed(0)} ms (stopped at ${HIGHS_SECONDS} s)
  HiGHS / plan    median ${median(ratios).toFixed(1)}
  proven optimal  ${optimal} of ${rows.length}
  by hand loses   median ${median(rows.map(({ plan }) => lostByHand(plan))).toFixed(0)} yen`);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function sizeInBytes(text: string): string {
  return Buffer.byteLength(text).toLocaleString("en");
}

function padded(text: string): string {
  return text.padEnd(18);
}

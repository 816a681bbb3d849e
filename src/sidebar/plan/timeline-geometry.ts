// Where everything on the timeline stands, in pixels: lanes packed so that no words overlap.

import type { IsoDay } from "../../desk/protocol.ts";
import { daysBetween, nextMonth } from "../iso-days.ts";
import type { Lane, TimelineItem } from "./timeline-items.ts";

export interface Paper {
  /** Pixels. */
  readonly width: number;
  /** Height of the letters in pixels: it grows with the user's text size. */
  readonly letter: number;
}

export interface Mark {
  readonly item: TimelineItem;
  readonly left: number;
  readonly right: number;
  /** Middle of its row. */
  readonly middle: number;
  readonly words: string;
  readonly wordsAt: number;
  readonly anchor: "start" | "end";
}

export interface Band {
  readonly lane: Lane;
  /** Baseline of the lane's heading. */
  readonly heading: number;
  readonly marks: readonly Mark[];
  /** Items for which the chart has no room. */
  readonly hidden: number;
}

export interface Geometry {
  readonly height: number;
  readonly ticks: readonly { readonly at: number; readonly day: IsoDay }[];
  readonly bands: readonly Band[];
}

const LANES: readonly Lane[] = ["campaign", "request", "need", "lapse"];

/** Rows of a lane that fit a sidebar: the table has the rest. */
const MOST_ROWS = 12;

/** The timeline from one day to another, drawn to fit a width. */
export function timelineGeometry(
  items: readonly TimelineItem[],
  first: IsoDay,
  last: IsoDay,
  paper: Paper,
): Geometry {
  const { width, letter } = paper;
  const margin = letter / 2;
  const days = Math.max(1, daysBetween(first, last));
  const place = (day: IsoDay) => {
    const share = Math.min(1, Math.max(0, daysBetween(first, day) / days));
    return margin + share * (width - 2 * margin);
  };
  const row = letter * 1.7;
  let y = row * 1.2;
  const bands: Band[] = [];
  for (const lane of LANES) {
    const own = items.filter((item) => item.lane === lane);
    if (own.length === 0) continue;
    const heading = y + letter * 1.1;
    const { marks, rows, hidden } = packed(own, place, { width, letter }, heading + letter * 0.4);
    bands.push({ lane, heading, marks, hidden });
    y = heading + letter * 0.4 + rows * row + letter * 0.5;
  }
  return { height: y, ticks: ticks(first, last, place, letter * 3.5), bands };
}

/** Items in as few rows as hold them without touching. */
function packed(
  items: readonly TimelineItem[],
  place: (day: IsoDay) => number,
  { width, letter }: Paper,
  top: number,
): { marks: Mark[]; rows: number; hidden: number } {
  const marks: Mark[] = [];
  const rows: [number, number][][] = [];
  let hidden = 0;
  for (const item of items) {
    const left = place(item.from);
    const right = place(item.until);
    const words = wordsBeside(item.label, left, right, width, letter);
    const span: [number, number] = [
      Math.min(left, words.from) - letter / 2,
      Math.max(right, words.to) + letter / 2,
    ];
    const free = rows.findIndex((taken) =>
      taken.every(([from, to]) => span[1] <= from || span[0] >= to),
    );
    const at = free < 0 ? rows.length : free;
    if (at >= MOST_ROWS) {
      hidden += 1;
      continue;
    }
    rows[at] = [...(rows[at] ?? []), span];
    const middle = top + (at + 0.5) * letter * 1.7;
    const { text, anchor } = words;
    const wordsAt = anchor === "start" ? words.from : words.to;
    marks.push({ item, left, right, middle, words: text, wordsAt, anchor });
  }
  return { marks, rows: rows.length, hidden };
}

/** Words stand to the right of their mark where there is room, else to the left; shortened where there is none. */
function wordsBeside(label: string, left: number, right: number, width: number, letter: number) {
  const gap = letter * 0.7;
  const roomRight = width - right - gap;
  const roomLeft = left - gap;
  const isRight = roomRight >= widthOf(label, letter) || roomRight >= roomLeft;
  const text = shortened(label, isRight ? roomRight : roomLeft, letter);
  const long = widthOf(text, letter);
  return isRight
    ? { text, anchor: "start" as const, from: right + gap, to: right + gap + long }
    : { text, anchor: "end" as const, from: left - gap - long, to: left - gap };
}

/** Kana and kanji are as wide as they are high; other letters about 0.6 of that. */
export function widthOf(text: string, letter: number): number {
  let width = 0;
  for (const sign of text) width += sign > "\u2e80" || sign === "→" ? letter : letter * 0.6;
  return width;
}

function shortened(text: string, room: number, letter: number): string {
  if (widthOf(text, letter) <= room) return text;
  const signs = [...text];
  while (signs.length > 0 && widthOf(`${signs.join("")}…`, letter) > room) signs.pop();
  return `${signs.join("")}…`;
}

/** The first day and the first days of months, those left out that would stand too close to the one before. */
function ticks(first: IsoDay, last: IsoDay, place: (day: IsoDay) => number, apart: number) {
  const found = [{ at: place(first), day: first }];
  for (let day = nextMonth(first); day <= last; day = nextMonth(day)) {
    const at = place(day);
    if (at - found[found.length - 1]!.at >= apart) found.push({ at, day });
  }
  return found;
}

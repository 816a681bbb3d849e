// The latest runs of every cell's custom functions: Sheets calls a function again only when its arguments have changed.

import {
  type CellPlace,
  type FormulaArgument,
  SheetDate,
  type SheetValue,
} from "../grid/sheet-value.ts";

/** What a run came to, of whatever kind. */
export interface Run<Outcome> {
  readonly name: string;
  readonly args: readonly FormulaArgument[];
  readonly outcome: Outcome;
}

/** A cell of a workbook. */
export interface BookPlace extends CellPlace {
  readonly unitId: string;
}

interface CellRuns<Outcome> {
  readonly place: BookPlace;
  readonly formula: string;
  /** Which recalculation `runs` are of. */
  pass: number;
  runs: Run<Outcome>[];
  earlier: readonly Run<Outcome>[];
}

/** Runs by cell. Univer evaluates a formula twice where arrays are involved; the second time finds the first one's run. */
export class LastRuns<Outcome> {
  readonly #cells = new Map<string, CellRuns<Outcome>>();
  #pass = 0;
  #left: Run<Outcome>[] | null = null;

  /**
   * @param isStill - Whether a formula stands where it stood.
   * @param isKept - Whether an outcome goes with a formula that was moved or edited: whoever edits one that
   *   failed wants it tried again.
   */
  constructor(
    readonly isStill: (place: BookPlace, formula: string) => boolean,
    readonly isKept: (outcome: Outcome) => boolean,
  ) {}

  /** A new recalculation: what is not asked for again during it is forgotten at the cell's next. */
  nextPass(): void {
    this.#pass += 1;
    this.#left = null;
  }

  /**
   * The outcome of a function for these arguments, from the latest run of this formula if there is one.
   * Google: an edited formula runs; here: not if its arguments are what they were and it had a result.
   */
  outcomeOf(
    place: BookPlace,
    formula: string,
    call: Pick<Run<Outcome>, "name" | "args">,
    run: () => Outcome,
  ): Outcome {
    this.#leftOver();
    const runs = this.#runsOf(place, formula);
    const isSame = (known: Run<Outcome>) =>
      known.name === call.name && areEqual(known.args, call.args);
    const now = runs.runs.find(isSame);
    if (now !== undefined) return now.outcome;
    const { outcome } = runs.earlier.find(isSame) ?? this.#moved(isSame) ?? { outcome: run() };
    runs.runs.push({ ...call, outcome });
    return outcome;
  }

  /** The latest outcomes of a workbook's formulas, as far as they stand where they stood. */
  latest(unitId: string): { readonly place: CellPlace; readonly outcomes: readonly Outcome[] }[] {
    return [...this.#cells.values()]
      .filter(({ place, formula }) => place.unitId === unitId && this.isStill(place, formula))
      .map(({ place, runs }) => ({ place, outcomes: runs.map(({ outcome }) => outcome) }));
  }

  /** A run of a formula that was moved, or whose text changed because the cells it names were: no reason to call. */
  #moved(isSame: (known: Run<Outcome>) => boolean): Run<Outcome> | undefined {
    const left = this.#leftOver();
    const index = left.findIndex(isSame);
    return index < 0 ? undefined : left.splice(index, 1)[0];
  }

  /** Runs of formulas that stand no longer where they stood, found once in a recalculation. */
  #leftOver(): Run<Outcome>[] {
    if (this.#left !== null) return this.#left;
    this.#left = [];
    for (const [key, { place, formula, runs }] of this.#cells) {
      if (this.isStill(place, formula)) continue;
      this.#cells.delete(key);
      this.#left.push(...runs.filter(({ outcome }) => this.isKept(outcome)));
    }
    return this.#left;
  }

  #runsOf(place: BookPlace, formula: string): CellRuns<Outcome> {
    const cell = `${place.unitId}\n${place.sheet}\n${place.row}\n${place.column}`;
    const known = this.#cells.get(cell);
    if (known === undefined || known.formula !== formula) {
      const made = { place, formula, pass: this.#pass, runs: [], earlier: [] };
      this.#cells.set(cell, made);
      return made;
    }
    if (known.pass !== this.#pass) {
      known.pass = this.#pass;
      known.earlier = known.runs;
      known.runs = [];
    }
    return known;
  }
}

function areEqual(some: readonly FormulaArgument[], others: readonly FormulaArgument[]): boolean {
  return some.length === others.length && some.every((arg, index) => isEqual(arg, others[index]));
}

function isEqual(one: FormulaArgument, other: FormulaArgument): boolean {
  if (!isRows(one) || !isRows(other)) return !isRows(one) && !isRows(other) && isSame(one, other);
  return one.length === other.length && one.every((row, index) => isSameRow(row, other[index]!));
}

function isSameRow(one: readonly SheetValue[], other: readonly SheetValue[]): boolean {
  return one.length === other.length && one.every((value, index) => isSame(value, other[index]));
}

function isSame(one: SheetValue | undefined, other: SheetValue | undefined): boolean {
  if (one === other) return true;
  if (one instanceof SheetDate) return other instanceof SheetDate && one.serial === other.serial;
  return Number.isNaN(one) && Number.isNaN(other);
}

function isRows(arg: FormulaArgument): arg is readonly (readonly SheetValue[])[] {
  return Array.isArray(arg);
}

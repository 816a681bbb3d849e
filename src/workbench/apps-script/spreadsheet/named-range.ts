// NamedRange: a name of the whole spreadsheet, and the cells it stands for.

import type { NamedBlock } from "../../grid/grid.ts";
import { exception } from "../exception.ts";
import { double, type Target } from "./double.ts";
import {
  blockOf,
  type Doubles,
  type GoogleNamedRange,
  type GoogleRange,
  sheetNamed,
} from "./doubles.ts";
import { finds, type Members, writes } from "./member.ts";

export const NAMED_RANGE = {
  getName: finds(),
  getRange: finds(),
  setRange: writes(["Range"]),
  setName: writes(["String"]),
  remove: writes(),
} as const satisfies Members<GoogleNamedRange>;

class NamedRange implements Target, Pick<GoogleNamedRange, keyof typeof NAMED_RANGE> {
  constructor(
    private readonly doubles: Doubles,
    private name: string,
  ) {}

  get sheetName(): string | null {
    const { context } = this.doubles;
    const named = namedBlock(this.doubles, this.name);
    return named === null ? null : sheetNamed(context, named.block.sheet);
  }

  getName(): string {
    return this.name;
  }

  getRange(): GoogleRange {
    return this.doubles.range(this.#named.block);
  }

  setRange(range: GoogleRange): GoogleNamedRange {
    this.doubles.context.grid.setName(this.#named.name, blockOf(range));
    return this as unknown as GoogleNamedRange;
  }

  setName(name: string): GoogleNamedRange {
    const { grid } = this.doubles.context;
    const former = this.#named;
    grid.setName(name, former.block);
    // The new name stands before the old one goes, so that a name that is refused loses nothing.
    if (name.toLowerCase() !== former.name.toLowerCase()) grid.removeName(former.name);
    this.name = name;
    return this as unknown as GoogleNamedRange;
  }

  remove(): void {
    this.doubles.context.grid.removeName(this.#named.name);
  }

  get #named(): NamedBlock {
    const named = namedBlock(this.doubles, this.name);
    if (named !== null) return named;
    throw exception(this.doubles.context.realm, `There is no named range "${this.name}"`);
  }
}

/** The block of a name, compared without case; null where there is none. */
export function namedBlock({ context }: Doubles, name: string): NamedBlock | null {
  const folded = name.toLowerCase();
  return context.grid.names().find((named) => named.name.toLowerCase() === folded) ?? null;
}

/** A name as the add-on holds it. */
export function namedRange(doubles: Doubles, name: string): GoogleNamedRange {
  const target = new NamedRange(doubles, name);
  return double(doubles.context, "NamedRange", target, NAMED_RANGE) as GoogleNamedRange;
}

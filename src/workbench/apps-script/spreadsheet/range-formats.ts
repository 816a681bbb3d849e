// Range: number formats and looks.

import type { CellStyle } from "../../grid/grid.ts";
import { exception } from "../exception.ts";
import { eachAlike } from "./alike.ts";
import type { GoogleRange } from "./doubles.ts";
import { type Members, reads, writes } from "./member.ts";
import { RangeValues } from "./range-values.ts";
import { mustFill } from "./same-shape.ts";

export const RANGE_FORMATS = {
  getNumberFormat: reads(),
  getNumberFormats: reads(),
  setNumberFormat: writes(["String"]),
  setNumberFormats: writes(["String[][]"]),
  setBackground: writes(["String?"]),
  setBackgrounds: writes(["String?[][]"]),
  setFontColor: writes(["String?"]),
  setFontWeight: writes(["String?"]),
  setFontWeights: writes(["String?[][]"]),
  setFontStyle: writes(["String?"]),
  setWrap: writes(["Boolean"]),
  setHorizontalAlignment: writes(["String?"]),
  clearFormat: writes(),
} as const satisfies Members<GoogleRange>;

/** Google: the automatic format reads as `General` or as `0.###############`; here: as `General`. */
const AUTOMATIC = "General";

type Alignment = "left" | "center" | "normal" | "right" | null;

export class RangeFormats
  extends RangeValues
  implements Pick<GoogleRange, keyof typeof RANGE_FORMATS>
{
  getNumberFormat(): string {
    return this.getNumberFormats()[0]![0]!;
  }

  getNumberFormats(): string[][] {
    return this.cells().map((row) => row.map(({ format }) => (format === "" ? AUTOMATIC : format)));
  }

  setNumberFormat(format: string): GoogleRange {
    return this.setNumberFormats(this.filled(format));
  }

  /** Google: "" is refused or automatic (not known); here: automatic, and so is `General`. */
  setNumberFormats(formats: readonly (readonly string[])[]): GoogleRange {
    const { context } = this.doubles;
    mustFill(context, this.block, formats);
    const changes = formats.map((row) =>
      row.map((format) => ({ format: format === AUTOMATIC ? "" : format })),
    );
    context.grid.write(this.block, changes);
    return this.self;
  }

  setBackground(colour: string | null): GoogleRange {
    return this.styled({ background: this.colour(colour) });
  }

  setBackgrounds(colours: readonly (readonly (string | null)[])[]): GoogleRange {
    return this.eachStyled(colours, (colour) => ({ background: this.colour(colour) }));
  }

  setFontColor(colour: string | null): GoogleRange {
    return this.styled({ colour: this.colour(colour) });
  }

  setFontWeight(weight: "bold" | "normal" | null): GoogleRange {
    return this.styled({ isBold: this.isOneOf(weight, "bold") });
  }

  setFontWeights(weights: readonly (readonly ("bold" | "normal" | null)[])[]): GoogleRange {
    return this.eachStyled(weights, (weight) => ({ isBold: this.isOneOf(weight, "bold") }));
  }

  setFontStyle(style: "italic" | "normal" | null): GoogleRange {
    return this.styled({ isItalic: this.isOneOf(style, "italic") });
  }

  setWrap(wraps: boolean): GoogleRange {
    return this.styled({ wraps });
  }

  setHorizontalAlignment(alignment: Alignment): GoogleRange {
    if (alignment === null || alignment === "normal") return this.styled({ align: null });
    if (!["left", "center", "right"].includes(alignment)) throw this.unknownWord(alignment);
    return this.styled({ align: alignment });
  }

  clearFormat(): GoogleRange {
    return this.cleared({ formats: true });
  }

  protected filled<Setting>(setting: Setting): Setting[][] {
    const { rows, columns } = this.block;
    return Array.from({ length: rows }, () => Array<Setting>(columns).fill(setting));
  }

  private styled(style: CellStyle): GoogleRange {
    this.doubles.context.grid.style(this.block, style);
    return this.self;
  }

  private eachStyled<Setting>(
    settings: readonly (readonly Setting[])[],
    styleOf: (setting: Setting) => CellStyle,
  ): GoogleRange {
    const { context } = this.doubles;
    mustFill(context, this.block, settings);
    // A word that is not known is refused before the first cell is changed.
    for (const setting of new Set(settings.flat())) styleOf(setting);
    eachAlike(this.block, settings, (block, setting) =>
      context.grid.style(block, styleOf(setting)),
    );
    return this.self;
  }

  /** Google: names of CSS are colours, too; here: only `#rrggbb`, and others are refused. */
  private colour(text: string | null): string | null {
    if (text === null || text === undefined) return null;
    if (!/^#[0-9a-f]{6}$/i.test(text)) throw this.unknownWord(text);
    return text.toLowerCase();
  }

  private isOneOf(word: string | null, meant: string): boolean {
    if (word === meant) return true;
    if (word === "normal" || word === null || word === undefined) return false;
    throw this.unknownWord(word);
  }

  private unknownWord(word: string): Error {
    const { realm } = this.doubles.context;
    return exception(realm, `The workbench's double of Range knows no look called "${word}"`);
  }
}

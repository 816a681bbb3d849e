// A source and an exit are the same kind of thing: a currency, known by one canonical name.

/**
 * The name of a currency. Two cells that mean the same currency carry the very same string:
 * the tables fold and alias names before they get here (contract.md, section 1).
 */
export type Currency = string;

/** A whole number of points of a source, 0 or more. */
export type Points = number;

/** A whole number of units of any currency, 0 or more. */
export type Units = number;

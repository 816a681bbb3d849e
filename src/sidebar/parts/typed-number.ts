// A number as people type it: `１２，０００`, `12,000pt`, `¥500`.

/** The number in a text; null where there is none. */
export function typedNumber(text: string): number | null {
  const plain = text.normalize("NFKC").replace(/[,\s¥%]|pt|円|ポイント/gi, "");
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

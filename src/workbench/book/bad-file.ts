// Why a file cannot be planned from, in both languages.

export class BadFile extends Error {
  readonly ja: string;
  readonly en: string;
  constructor(ja: string, en: string) {
    super(`${ja}\n${en}`);
    this.ja = ja;
    this.en = en;
  }
}

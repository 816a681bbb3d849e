// The page's two languages; every dictionary has both, and the compiler misses a key that one lacks.

export type Language = "ja" | "en";

export type Dictionary<Words> = Readonly<Record<Language, Words>>;

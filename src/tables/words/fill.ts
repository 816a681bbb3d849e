// Sentences with places to fill: `{day} までに反映させます。`.

/** A sentence with every {name} replaced by its value. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

// Java's SimpleDateFormat, as Utilities formats and parses dates: the letters that a spreadsheet add-on needs.

import { instantOfWall, wallAt } from "../grid/civil-time.ts";

const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"],
];

/** A run of one letter, or text between quotes or letters. */
type Part = { readonly letter: string; readonly width: number } | { readonly text: string };

/** A pattern with a letter that is not known here; Google knows more, the week-year `Y` among them. */
export class UnknownLetter extends Error {
  constructor(readonly letter: string) {
    super(`the pattern letter ${letter}`);
  }
}

/** An instant as a wall clock of the zone shows it; names of days and months are English, as Google's are. */
export function formatted(instant: number, timeZone: string, pattern: string): string {
  const wall = new Date(wallAt(instant, timeZone));
  const minutes = Math.round((wall.getTime() - instant) / 60_000);
  return partsOf(pattern)
    .map((part) => ("text" in part ? part.text : written(part.letter, part.width, wall, minutes)))
    .join("");
}

/** The instant that a text names; null where it does not match, or is no date. Google: lenient, 2026-02-30 is 2 March. */
export function parsed(text: string, timeZone: string, pattern: string): number | null {
  const parts = partsOf(pattern);
  const source = parts.map((part) => ("text" in part ? escaped(part.text) : digits(part.letter)));
  const found = new RegExp(`^${source.join("")}`).exec(text);
  if (found === null) return null;
  const letters = parts.flatMap((part) => ("text" in part ? [] : [part.letter]));
  const value = (letter: string, otherwise: number) => {
    const at = letters.indexOf(letter);
    return at < 0 ? otherwise : Number(found[at + 1]);
  };
  const [year, month, day] = [value("y", 1970), value("M", 1), value("d", 1)];
  const wall = Date.UTC(year, month - 1, day, value("H", 0), value("m", 0), value("s", 0));
  const shown = new Date(wall);
  const isReal = shown.getUTCMonth() === month - 1 && shown.getUTCDate() === day;
  return isReal ? instantOfWall(wall + value("S", 0), timeZone) : null;
}

function partsOf(pattern: string): Part[] {
  return [...pattern.matchAll(/'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g)].map(
    ([whole, quoted, letter]) => {
      if (letter !== undefined) return { letter, width: whole.length };
      return {
        text: quoted === undefined ? whole : quoted === "" ? "'" : quoted.replace(/''/g, "'"),
      };
    },
  );
}

function written(letter: string, width: number, wall: Date, minutes: number): string {
  const padded = (value: number, least = width) => String(value).padStart(least, "0");
  const hour = wall.getUTCHours();
  switch (letter) {
    case "y":
      return width === 2 ? padded(wall.getUTCFullYear() % 100) : padded(wall.getUTCFullYear());
    case "M":
      return width > 2 ? name(MONTHS[wall.getUTCMonth()]!, width) : padded(wall.getUTCMonth() + 1);
    case "d":
      return padded(wall.getUTCDate());
    case "H":
      return padded(hour);
    case "h":
      return padded(hour % 12 || 12);
    case "a":
      return hour < 12 ? "AM" : "PM";
    case "m":
      return padded(wall.getUTCMinutes());
    case "s":
      return padded(wall.getUTCSeconds());
    case "S":
      return padded(wall.getUTCMilliseconds());
    case "E":
      return name(DAYS[wall.getUTCDay()]!, width);
    case "u":
      return padded(wall.getUTCDay() || 7);
    case "Z":
      return zoneText(minutes, "");
    case "X":
      return minutes === 0 ? "Z" : zoneText(minutes, width === 3 ? ":" : "").slice(0, 3 * width);
    default:
      throw new UnknownLetter(letter);
  }
}

function name(whole: string, width: number): string {
  return width > 3 ? whole : whole.slice(0, 3);
}

function zoneText(minutes: number, between: string): string {
  const size = Math.abs(minutes);
  const hours = String(Math.floor(size / 60)).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${hours}${between}${String(size % 60).padStart(2, "0")}`;
}

function digits(letter: string): string {
  if (!"yMdHmsS".includes(letter)) throw new UnknownLetter(letter);
  return letter === "y" ? "(\\d{4})" : letter === "S" ? "(\\d{1,3})" : "(\\d{1,2})";
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

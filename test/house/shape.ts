// What every file looks like: its name, its length, and words that have no place in it.

import type { SourceFile } from "./source-files.ts";

const LONGEST = 250;
const VAGUE = /(^|[-/])(utils?|helpers?|common|manager|service|misc|stuff)([-./]|$)/;
const UNFINISHED = /\b(TODO|FIXME|XXX|HACK)\b|@ts-(ignore|nocheck)|biome-ignore-all/;
/** A path of one machine, or an address inside this project written out. */
const MACHINE = /(["'`\s(])\/(work|home|Users|root)\//;

/** What is wrong with a file's shape; empty where nothing is. */
export function misshapen({ path, text }: SourceFile): string[] {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const found: string[] = [];
  if (!/^[a-z0-9]+(-[a-z0-9]+)*(\.test|\.d)?\.tsx?$/.test(name)) found.push("a name out of style");
  if (VAGUE.test(path)) found.push("a name that says nothing");
  // A test file may list as many cases as its subject has.
  const isLong = text.split("\n").length - 1 > LONGEST;
  if (isLong && path.startsWith("src/")) found.push("too long");
  if (UNFINISHED.test(text)) found.push("left unfinished");
  if (MACHINE.test(text)) found.push("a path of one machine");
  return found;
}

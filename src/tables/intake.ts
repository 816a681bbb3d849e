// All that is read in one call of a function: shared names, collected problems, the language of the answer.

import type { Language } from "./language.ts";
import { type Names, newNames } from "./names.ts";
import type { Problem } from "./problem.ts";
import { problemsMessage } from "./words/message.ts";
import type { DateZone } from "./zone.ts";

export interface Intake {
  readonly zone: DateZone;
  /** One registry over every table of the call. */
  readonly names: Names;
  /** Every problem met so far. */
  readonly problems: Problem[];
  /** Japanese as soon as one header of the tables passed in is Japanese. */
  language: Language;
}

/** Thrown where tables cannot be read: one message for all their problems. */
export class BadTables extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[], language: Language) {
    super(problemsMessage(problems, language));
    this.problems = problems;
  }
}

/** An intake with nothing read yet; `language` is that of an answer to tables without headers. */
export function newIntake(zone: DateZone, language: Language = "en"): Intake {
  return { zone, names: newNames(), problems: [], language };
}

/** Throws {@link BadTables} where a problem was met. */
export function refuseProblems(intake: Intake): void {
  if (intake.problems.length > 0) throw new BadTables(intake.problems, intake.language);
}

// How far a plan may be from the best there is, in words.

import type { Proof } from "../../planner/plan.ts";
import type { Language } from "../language.ts";
import { yenAtMost } from "./figures.ts";

export function proofText(proof: Proof, language: Language): string {
  if (proof.kind === "optimal") return language === "ja" ? "最適(証明済み)" : "optimal";
  const gap = yenAtMost(proof.gap);
  return language === "ja" ? `最適との差は ${gap} 以内` : `within ${gap}`;
}

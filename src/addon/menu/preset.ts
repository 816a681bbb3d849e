// "Fill in what points are worth": the Worth rows of a kind of user, shown before they are written.

import { isNoAnswer } from "../../desk/occasion.ts";
import { preset } from "../../desk/presets/preset.ts";
import type { PresetId } from "../../desk/protocol.ts";
import { inDialogue } from "../dialogue.ts";
import { openBook, readBook } from "../open-book.ts";
import { record } from "../record.ts";
import { picked } from "./numbered.ts";

const PRESETS: readonly PresetId[] = ["amazon", "cash", "loyalty"];

/** Asks which kind of user, shows what would be written, and writes it if that is wanted. */
export function choosePreset(): void {
  inDialogue((dialogue) => {
    const answer = dialogue.ask({
      ja: "どの使い方に近いですか? 番号を入力してください。\n1. Amazon でよく買う\n2. 現金にしたい\n3. ポイント経済圏で使う",
      en: "Which is most like you? Type its number.\n1. I buy at Amazon a lot\n2. I want cash\n3. I use loyalty points",
    });
    if (answer === null) return null;
    const id = picked(PRESETS, answer);
    const { desk, occasion } = readBook(openBook());
    const found = preset(desk, occasion, { kind: "preset", preset: id, write: false });
    if (isNoAnswer(found)) return found.why;
    const rows = found.rows.map((row) => row.join("  ")).join("\n");
    const isWanted = dialogue.choose({
      ja: `${rows}\n\n「価値」の空いているところに書き込みますか? 入力済みの値は変えません。`,
      en: `${rows}\n\nWrite these where Worth is blank? What you have typed stays.`,
    });
    return isWanted === true ? record({ kind: "preset", preset: id, write: true }).said : null;
  });
}

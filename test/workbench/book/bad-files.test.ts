import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { BadFile } from "../../../src/workbench/book/bad-file.ts";
import { MOST_BYTES, readBookFile } from "../../../src/workbench/book/files.ts";

const sheets = [{ name: "残高", rows: [["交換元"]] }];

async function refusal(name: string, bytes: Uint8Array): Promise<BadFile> {
  const refused = await readBookFile(name, bytes).catch((thrown: unknown) => thrown);
  if (!(refused instanceof BadFile)) throw new Error(`${name} was not refused`);
  return refused;
}

describe("a file", () => {
  test.each([
    ["notes.txt", new Uint8Array(1), "は読めません", "Cannot read"],
    ["large.csv", new Uint8Array(MOST_BYTES + 1), "大きすぎます", "too large"],
    ["broken.xlsx", new TextEncoder().encode("PK"), "開けません", "does not open"],
    ["broken.ods", new Uint8Array(0), "開けません", "does not open"],
    [
      "photo.csv",
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0, 1),
      "文字を読めません",
      "The text",
    ],
    ["zeros.csv", new Uint8Array(8), "文字を読めません", "The text"],
  ])("%s is refused with words in both languages", async (name, bytes, ja, en) => {
    const { ja: saidJa, en: saidEn } = await refusal(name, bytes);
    expect(saidJa).toContain(name);
    expect(saidJa).toContain(ja);
    expect(saidEn).toContain(en);
  });

  test("with a password is refused as one", async () => {
    const encryption = { password: "secret", spinCount: 1 };
    const bytes = await writeXlsx({ sheets, encryption });
    expect((await refusal("locked.xlsx", bytes)).en).toContain("password");
  });

  test("that was cut off is refused", async () => {
    const bytes = await writeXlsx({ sheets });
    expect((await refusal("cut.xlsx", bytes.slice(0, bytes.length / 2))).ja).toContain(
      "開けません",
    );
  });

  test("of more cells than a book may have is refused", async () => {
    const far = "a\n".repeat(5_000) + ",".repeat(2_100);
    expect((await refusal("wide.csv", new TextEncoder().encode(far))).en).toContain("too large");
  });

  test("of Excel's Unicode text is read", async () => {
    const letters = [
      ...new Uint16Array([0xfeff, ..."交換元\t1\n".split("").map((c) => c.charCodeAt(0))]),
    ];
    const bytes = Uint8Array.from(letters.flatMap((unit) => [unit & 255, unit >> 8]));
    const [sheet] = await readBookFile("a.tsv", bytes);
    expect(sheet?.rows).toEqual([["交換元", "1"]]);
  });
});

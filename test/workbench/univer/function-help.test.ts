// What is shown while the name of a custom function is typed, in the language of the page.

import { expect, test } from "vitest";
import type { FormulaHost } from "../../../src/workbench/grid/formula-host.ts";
import { openHeadless } from "../../support/headless-univer.ts";

const host: FormulaHost = {
  callCustom: () => null,
  customFunctions: [
    {
      name: "BEST_EXIT",
      description: "最良の交換先を返します。 / Returns the best exit.",
      parameters: [
        { name: "points", detail: "ポイント数 / Points" },
        { name: "offers", detail: "URL https://example.com/a" },
      ],
    },
  ],
};

test.each([
  ["ja", "最良の交換先を返します。", "ポイント数"],
  ["en", "Returns the best exit.", "Points"],
] as const)("help is in the language of the page: %s", async (language, description, points) => {
  const sheet = await openHeadless({ host, language });
  const help = sheet.functionHelp("BEST_EXIT");
  expect(help).toMatchObject({ description, abstract: description });
  expect(help?.functionParameter.map(({ name, detail }) => [name, detail])).toEqual([
    ["points", points],
    ["offers", "URL https://example.com/a"],
  ]);
  sheet.dispose();
});

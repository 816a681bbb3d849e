import { describe, expect, it } from "vitest";
import { expectTrueExamples, filesOf, undocumented } from "./layer.ts";

describe.each(filesOf("planner"))("the docstrings of %s", (file) => {
  it("tell of every exported function its parameters, what it returns, and an example", async () => {
    expect(await undocumented(file)).toEqual([]);
  });

  it("hold only true examples", async () => {
    await expectTrueExamples(file);
  });
});

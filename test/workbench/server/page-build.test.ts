import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  buildPage,
  isPageStale,
  type PageSource,
} from "../../../src/workbench/server/page-build.ts";

let root = "";
let source: PageSource;

function write(path: string, text: string): void {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "point-exits-"));
  source = { root, entry: "page/main.ts", html: "page/index.html", out: join(root, "out") };
  write("package-lock.json", "{}");
  write("page/index.html", "<!doctype html>");
  write("page/main.css", "body { margin: 0 }");
  write("page/late.ts", 'export const late: string = "later";');
  write("page/rows.csv", "交換元,ポイント");
  write(
    "page/main.ts",
    'import "./main.css"; import rows from "./rows.csv"; console.log(rows); import("./late.ts");',
  );
});
afterEach(() => rmSync(root, { recursive: true }));

describe("the page", () => {
  test("is built once, with its styles, its tables and what it loads later", async () => {
    expect(isPageStale(source)).toBe(true);
    await buildPage(source);
    expect(isPageStale(source)).toBe(false);
    const built = readdirSync(source.out).filter((name) => !/^chunk-\w+\.js$/.test(name));
    expect(built.sort()).toEqual(["index.html", "main.css", "main.js", "stamp.json"]);
    expect(readFileSync(join(source.out, "main.js"), "utf8")).toContain("交換元,ポイント");
  });

  test.each([
    ["page/main.ts", "console.log(2);"],
    ["page/main.css", "body { margin: 1px }"],
    ["page/late.ts", "export {};"],
    ["page/rows.csv", "交換元"],
    ["page/index.html", "<!doctype html><title>2</title>"],
    ["package-lock.json", '{"version":2}'],
  ])("is built again once %s has changed", async (path, text) => {
    await buildPage(source);
    const before = readFileSync(join(root, path), "utf8");
    write(path, text);
    expect(isPageStale(source)).toBe(true);
    write(path, before);
    expect(isPageStale(source)).toBe(false);
  });

  test("is built again after a file that it needs has gone", async () => {
    await buildPage(source);
    rmSync(join(root, "page/late.ts"));
    expect(isPageStale(source)).toBe(true);
  });

  test("is not taken for built after a build that failed, which names file and line", async () => {
    write("page/main.ts", "const = 1;");
    await expect(buildPage(source)).rejects.toThrow(/main\.ts:1:6/);
    expect(isPageStale(source)).toBe(true);
  });

  test("keeps nothing of an earlier build", async () => {
    await buildPage(source);
    write("page/main.ts", "console.log(1);");
    await buildPage(source);
    expect(readdirSync(source.out).sort()).toEqual(["index.html", "main.js", "stamp.json"]);
  });
});

import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { root } from "./built.ts";
import { current } from "./current.ts";

describe("the manifest", () => {
  test("asks for the open spreadsheet and its sidebar, and says nothing else", () => {
    expect(JSON.parse(current("dist/appsscript.json"))).toEqual({
      timeZone: "Asia/Tokyo",
      runtimeVersion: "V8",
      oauthScopes: [
        "https://www.googleapis.com/auth/spreadsheets.currentonly",
        "https://www.googleapis.com/auth/script.container.ui",
      ],
    });
  });
});

describe("clasp", () => {
  test("pushes the manifest, the code and the sidebar, and nothing else", () => {
    const clasp = fileURLToPath(new URL("node_modules/.bin/clasp", root));
    const said = execFileSync(clasp, ["show-file-status", "--json"], { cwd: fileURLToPath(root) });
    const { filesToPush } = JSON.parse(said.toString()) as { filesToPush: string[] };
    expect(filesToPush.sort()).toEqual([
      "dist/Code.js",
      "dist/Sidebar.html",
      "dist/appsscript.json",
    ]);
  });

  test("is set up for nobody's own script", () => {
    expect(JSON.parse(current(".clasp.json"))).toEqual({
      scriptId: "put-your-own-script-id-here",
      rootDir: "dist",
    });
  });
});

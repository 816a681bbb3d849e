import { describe, expect, test } from "vitest";
import { openerOf } from "../../../src/workbench/server/opener.ts";
import { startOptions } from "../../../src/workbench/server/start-options.ts";

describe("the command line of npm start", () => {
  test.each([
    [[], { port: null, opens: true, language: null }],
    [["--port", "8787", "--no-open"], { port: 8787, opens: false, language: null }],
    [["--lang", "en"], { port: null, opens: true, language: "en" }],
  ])("%j is understood", (args, options) => {
    expect(startOptions(args)).toEqual(options);
  });

  test.each([
    [["--port"]],
    [["--port", "0"]],
    [["--port", "65536"]],
    [["--port", "8o87"]],
    [["--port=-1"]],
    [["--lang", "fr"]],
    [["--nope"]],
    [["book.xlsx"]],
  ])("%j is refused", (args) => {
    expect(startOptions(args)).toBeNull();
  });
});

describe("the browser", () => {
  test.each([
    ["darwin", {}, ["open"]],
    ["win32", {}, ["cmd", "/c", "start", ""]],
    ["linux", { DISPLAY: ":0" }, ["xdg-open"]],
    ["linux", { WAYLAND_DISPLAY: "wayland-0" }, ["xdg-open"]],
    ["linux", {}, null],
    ["darwin", { CI: "true" }, null],
  ] as const)("on %s with %j is opened by %j", (platform, env, command) => {
    expect(openerOf(platform, env)).toEqual(command);
  });
});

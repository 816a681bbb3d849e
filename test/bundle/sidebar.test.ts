import { parse } from "acorn";
import { describe, expect, test } from "vitest";
import { current } from "./current.ts";

const page = current("dist/Sidebar.html");
const [, script = ""] = /<script>\n([\s\S]*)<\/script>/.exec(page) ?? [];

/** ical-generator is 36 KB of them, preact 14 KB, the words in two languages 22 KB. */
const BYTES = 128 * 1024;

describe("Sidebar.html", () => {
  test("is one page that loads nothing more", () => {
    expect(page.startsWith("<!DOCTYPE html>\n")).toBe(true);
    expect(page).toContain('<base target="_top">');
    expect(page).toContain('<meta charset="utf-8">');
    expect(page).not.toMatch(/<(link|img|iframe|object|script [^>]*src)\b/);
    expect(page).not.toMatch(/@import|url\(\s*["']?(https?:)?\/\//);
    expect(script).not.toMatch(/\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\b/);
  });

  test("holds nothing that HtmlService would read as its own, or strip", () => {
    expect(page).not.toContain("<?");
    expect(script).not.toContain("`");
    expect(script).not.toMatch(/<\/script/i);
    expect(page.match(/<script/g)).toHaveLength(1);
  });

  test("is a script of ES2019", () => {
    expect(() => parse(script, { ecmaVersion: 2019, sourceType: "script" })).not.toThrow();
  });

  test("keeps nothing in the browser, and shows what users type as text only", () => {
    expect(script).not.toMatch(/\b(localStorage|sessionStorage|indexedDB|document\.cookie)\b/);
    expect(script).not.toMatch(/\beval\(|new Function\(|document\.write/);
    expect(script).not.toContain("insertAdjacentHTML");
  });

  test("says nothing of the machine or the moment that built it", () => {
    expect(page).not.toMatch(/\/(work|home|Users|tmp)\//);
    expect(page).not.toMatch(/\b20\d\d-\d\d-\d\dT\d\d/);
  });

  test("stays within its size", () => {
    expect(Buffer.byteLength(page)).toBeLessThan(BYTES);
  });
});

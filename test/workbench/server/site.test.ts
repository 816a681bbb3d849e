import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, request } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { siteListener, WHO } from "../../../src/workbench/server/site.ts";

const folder = mkdtempSync(join(tmpdir(), "point-exits-"));
mkdirSync(join(folder, "page"));
mkdirSync(join(folder, "dist"));
writeFileSync(join(folder, "secret.txt"), "secret");
writeFileSync(join(folder, "page/index.html"), "<!doctype html>");
writeFileSync(join(folder, "page/main.js"), "export {};");
writeFileSync(join(folder, "page/残高.csv"), "交換元");
writeFileSync(join(folder, "dist/Code.js"), "var a;");
symlinkSync(join(folder, "secret.txt"), join(folder, "page/link.txt"));

let built = () => {};
const ready = new Promise<void>((resolve) => {
  built = resolve;
});
const folders = { "/": join(folder, "page"), "/dist/": join(folder, "dist") };
const server = createServer(siteListener({ folders, ready }));

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  built();
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly text: string;
}

function ask(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path, headers, method }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part) => {
        text += part;
      });
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    });
    asked.on("error", reject).end();
  });
}

describe("the server", () => {
  test.each([
    ["/", "text/html; charset=utf-8", "<!doctype html>"],
    ["/?lang=en", "text/html; charset=utf-8", "<!doctype html>"],
    ["/main.js", "text/javascript; charset=utf-8", "export {};"],
    ["/dist/Code.js", "text/javascript; charset=utf-8", "var a;"],
    [`/${encodeURIComponent("残高.csv")}`, "text/csv; charset=utf-8", "交換元"],
  ])("answers %s as %s", async (path, kind, text) => {
    const answer = await ask(path);
    expect(answer).toMatchObject({ status: 200, text });
    expect(answer.headers["content-type"]).toBe(kind);
  });

  test("lets the page talk to nothing else", async () => {
    const { headers } = await ask("/");
    const policy = headers["content-security-policy"];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/https?:|\*/);
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
    });
  });

  test("is asked again each time, and sends only what has changed", async () => {
    const first = await ask("/main.js");
    expect(first.headers["cache-control"]).toBe("no-cache");
    const etag = first.headers.etag!;
    const same = await ask("/main.js", { "if-none-match": etag });
    expect(same).toMatchObject({ status: 304, text: "" });
    writeFileSync(join(folder, "page/main.js"), "export { };");
    const changed = await ask("/main.js", { "if-none-match": etag });
    expect(changed).toMatchObject({ status: 200, text: "export { };" });
    writeFileSync(join(folder, "page/main.js"), "export {};");
  });

  test.each([
    "/../secret.txt",
    "/dist/../../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/..%5csecret.txt",
    "/%00",
    "/%zz",
    "//etc/passwd",
    "/link.txt",
    "/page",
    "/nothing.js",
    "/dist/",
  ])("gives nothing for %s", async (path) => {
    const { status, text } = await ask(path);
    expect([400, 404]).toContain(status);
    expect(text).not.toContain("secret\n");
    expect(text).toMatch(/^40\d: /);
  });

  test.each(["evil.example", "evil.example:8787", "127.0.0.1.evil.example", "localhost.evil"])(
    "refuses a page that came under the name %s",
    async (host) => {
      expect((await ask("/", { host })).status).toBe(403);
    },
  );

  test.each(["localhost", "localhost:8787", "127.0.0.1:8787", "[::1]:8787"])(
    "answers under the name %s",
    async (host) => {
      expect((await ask("/", { host })).status).toBe(200);
    },
  );

  test.each(["POST", "PUT", "DELETE", "OPTIONS"])("refuses %s", async (method) => {
    expect((await ask("/", {}, method)).status).toBe(405);
  });

  test("says which process it is", async () => {
    expect((await ask(WHO)).text).toBe(String(process.pid));
  });

  test("holds a request until the page is built, and says why where it cannot be", async () => {
    let fail = (_: Error) => {};
    const failing = new Promise<void>((_, reject) => {
      fail = reject;
    });
    failing.catch(() => undefined);
    const other = createServer(siteListener({ folders, ready: failing }));
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as AddressInfo;
    const asked = fetch(`http://127.0.0.1:${port}/`);
    fail(new Error("main.ts:1: no"));
    const answer = await asked;
    expect(answer.status).toBe(500);
    expect(await answer.text()).toContain("main.ts:1: no");
    other.closeAllConnections();
    await new Promise((resolve) => other.close(resolve));
  });
});

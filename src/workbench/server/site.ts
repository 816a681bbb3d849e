// What the server answers to a request: files of a few folders, to this machine's own browser alone.

import { createHash } from "node:crypto";
import { readFile, realpath } from "node:fs/promises";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { join, sep } from "node:path";
import { responseHeaders } from "./response-headers.ts";

export interface Site {
  /** Folders as absolute paths by the beginnings of addresses; the longest that fits counts. */
  readonly folders: Readonly<Record<string, string>>;
  /** Files are answered once this has come about: the page may still be building. */
  readonly ready: Promise<void>;
}

/** Where a server says which process it is: a second one can then name who holds the port. */
export const WHO = "/.workbench-process";

/** Answers the requests of a server. */
export function siteListener(site: Site): RequestListener {
  return (request, response) => {
    answer(site, request, response).catch((thrown: unknown) => {
      if (!response.headersSent) refuse(response, 500, String(thrown));
      else response.destroy();
    });
  };
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse) {
  // A page of somewhere else whose name was pointed at this machine still sends its own name.
  if (!isLoopback(request.headers.host)) return refuse(response, 403, "only for this machine");
  if (request.method !== "GET" && request.method !== "HEAD") {
    return refuse(response, 405, "only GET and HEAD");
  }
  const path = addressPath(request.url ?? "/");
  if (path === null) return refuse(response, 400, "not an address");
  if (path === WHO) return send(request, response, "who.json", Buffer.from(`${process.pid}`));
  await site.ready;
  const file = await fileAt(site, path);
  if (file === null) return refuse(response, 404, "there is no such file");
  send(request, response, file.name, file.content);
}

function isLoopback(host: string | undefined): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i.test(host ?? "");
}

/** The path of an address in plain letters; null where it is none, or climbs. */
function addressPath(url: string): string | null {
  try {
    const path = decodeURIComponent(url.split(/[?#]/)[0]!);
    const isPlain = path.startsWith("/") && !/[\\\0]/.test(path);
    return isPlain && !path.split("/").includes("..") ? path : null;
  } catch {
    return null;
  }
}

async function fileAt({ folders }: Site, path: string) {
  const start = Object.keys(folders)
    .filter((prefix) => path.startsWith(prefix))
    .sort((a, b) => b.length - a.length)[0];
  if (start === undefined) return null;
  const rest = path.slice(start.length);
  const name = rest === "" || rest.endsWith("/") ? `${rest}index.html` : rest;
  try {
    const folder = await realpath(folders[start]!);
    const file = await realpath(join(folder, name));
    // A link that leads out of the folder is no file of it.
    return file.startsWith(folder + sep) ? { name, content: await readFile(file) } : null;
  } catch {
    return null;
  }
}

function send(request: IncomingMessage, response: ServerResponse, name: string, content: Buffer) {
  const etag = `"${createHash("sha256").update(content).digest("base64url").slice(0, 27)}"`;
  const headers = { ...responseHeaders(name), etag };
  if (request.headers["if-none-match"] === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, { ...headers, "content-length": content.length });
  response.end(request.method === "HEAD" ? undefined : content);
}

function refuse(response: ServerResponse, status: number, why: string): void {
  const headers = { ...responseHeaders("why.txt"), "content-type": "text/plain; charset=utf-8" };
  response.writeHead(status, headers).end(`${status}: ${why}\n`);
}

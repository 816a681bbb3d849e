// What every answer of the server says beside its content: its kind, and what the page may do.

import { extname } from "node:path";

const KINDS: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

/**
 * Nothing from or to anywhere but this server. `unsafe-eval` is the realm in which the bundle runs;
 * `unsafe-inline` for scripts are those of the sidebar, whose frame inherits this policy, and for styles Univer.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-eval' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join("; ");

const ALWAYS = {
  "content-security-policy": POLICY,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  // Kept, but asked for again each time: what is shown is never an earlier build.
  "cache-control": "no-cache",
} as const;

/** Headers for a file by its name's ending; a kind that is not known is bytes to be saved. */
export function responseHeaders(name: string): Record<string, string> {
  return {
    ...ALWAYS,
    "content-type": KINDS[extname(name).toLowerCase()] ?? "application/octet-stream",
  };
}

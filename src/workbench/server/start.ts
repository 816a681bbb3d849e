// npm start: builds what is stale, serves the page to this machine alone, and opens it.

import { createServer } from "node:http";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { inTurn } from "./build-turn.ts";
import { buildDist, isDistStale } from "./dist-build.ts";
import { openAddress } from "./opener.ts";
import { buildPage, isPageStale } from "./page-build.ts";
import { holderOf, listen, PortRefused } from "./port.ts";
import { siteListener } from "./site.ts";
import { type StartOptions, startOptions } from "./start-options.ts";
import { WORDS } from "./words.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
/** Beside the packages it is built from: gone with them, and never committed. */
const cache = `${root}node_modules/.cache/point-exits`;
const page = {
  root,
  entry: "src/workbench/page/main.ts",
  html: "src/workbench/page/index.html",
  out: `${cache}/page`,
};
const dist = { root, stamp: `${cache}/dist-sources` };

const options = startOptions(process.argv.slice(2));
if (options === null) stop(WORDS.usage);
else await start(options);

async function start({ port, opens, language }: StartOptions): Promise<void> {
  const built = build();
  // Its failure is told below, once the port is known to be had.
  built.catch(() => undefined);
  const server = createServer(
    siteListener({
      folders: {
        "/": page.out,
        "/dist/": `${root}dist`,
        "/example/": `${root}src/workbench/book/example`,
      },
      ready: built,
    }),
  );
  try {
    const taken = await listen(server, port);
    const address = `http://127.0.0.1:${taken}/${language === null ? "" : `?lang=${language}`}`;
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit());
    // The browser starts while the page is still building; its request waits.
    if (opens) openAddress(address);
    await built;
    console.log(WORDS.ready(address, (performance.now() / 1000).toFixed(1)));
  } catch (thrown) {
    stop(await reasonOf(thrown));
  }
}

async function build(): Promise<void> {
  if (isDistStale(dist) || isPageStale(page)) await inTurn(`${cache}/building`, buildStale);
}

async function buildStale(): Promise<void> {
  const isStale = { dist: isDistStale(dist), page: isPageStale(page) };
  if (isStale.dist) console.log(WORDS.buildingDist);
  if (isStale.page) console.log(WORDS.building);
  await Promise.all([
    isStale.dist ? buildDist(dist) : undefined,
    isStale.page ? buildPage(page) : undefined,
  ]);
}

async function reasonOf(thrown: unknown): Promise<string> {
  if (!(thrown instanceof PortRefused)) {
    return WORDS.broken(thrown instanceof Error ? thrown.message : String(thrown));
  }
  return thrown.why === "taken"
    ? WORDS.taken(thrown.port, await holderOf(thrown.port))
    : WORDS.forbidden(thrown.port);
}

function stop(words: string): void {
  console.error(words);
  process.exit(1);
}

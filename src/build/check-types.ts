// Types, layer by layer: each layer is compiled with only what may exist there.

import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const layers = readdirSync(`${root}/src`)
  .map((room) => `src/${room}`)
  .filter((room) => existsSync(`${root}/${room}/tsconfig.json`));

let isSound = true;
for (const project of [...layers, "."]) {
  const { status } = spawnSync(`${root}/node_modules/.bin/tsc`, ["-p", project], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) isSound = false;
}
process.exitCode = isSound ? 0 : 1;

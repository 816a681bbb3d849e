// The directions in which rooms may import each other.

import type { Import } from "./import-graph.ts";
import { reached } from "./import-graph.ts";
import { roomOf } from "./source-files.ts";

/** Rooms that are no question of the domain's own; every other room under src is one. */
const SHELL = ["tables", "functions", "desk", "addon", "sidebar", "workbench", "build"];

/** All that the sidebar knows of the rest: the types of what it asks and gets. */
const SEAM = "src/desk/protocol.ts";

/** What a room under src may import; null = anything. */
function allowedIn(room: string, topics: readonly string[]): readonly string[] | null {
  const domain = ["core", "planner", ...topics];
  switch (room) {
    case "core":
      return ["core"];
    case "tables":
      return [...domain, "tables"];
    case "functions":
      return [...domain, "tables", "functions"];
    case "desk":
      return [...domain, "tables", "functions", "desk"];
    case "addon":
      return [...domain, "tables", "functions", "desk", "addon"];
    case "sidebar":
      return ["sidebar"];
    case "workbench":
      return ["workbench"];
    case "build":
      return null;
    default:
      return ["core", room];
  }
}

/** Rooms whose packages are there when they run, or are built in. */
const mayUsePackages = (room: string) => ["workbench", "sidebar", "build"].includes(room);

/** Every import of src that goes the wrong way. */
export function wrongWays(imports: readonly Import[]): Import[] {
  const rooms = imports.map(({ from }) => roomOf(from));
  const topics = rooms.filter((room) => !SHELL.includes(room) && room !== "core");
  return imports.filter(({ from, to }) => {
    const room = roomOf(from);
    if (!/^(src|test)\//.test(to)) return !mayUsePackages(room);
    const allowed = allowedIn(room, topics);
    if (roomOf(to) === "build") return room !== "build";
    if (room === "sidebar" && to === SEAM) return false;
    return allowed !== null && !allowed.includes(roomOf(to));
  });
}

/** Where planner and judges meet: they bring a plan before a judge, and judge nothing themselves. */
const MEETINGS = ["test/oracle/against-highs.ts", "test/oracle/plan-judgement.ts"];

/** Oracle and support files that reach the planner: they would judge it by its own code. */
export function judgesThatKnowThePlanner(imports: readonly Import[]): string[] {
  const judges = new Set(imports.map(({ from }) => from).filter(isJudge));
  return [...judges].filter((path) =>
    [...reached([path], imports)].some((to) => to.startsWith("src/planner/")),
  );
}

function isJudge(path: string): boolean {
  return (
    /^test\/(oracle|support)\//.test(path) && !/\.test\.ts$/.test(path) && !MEETINGS.includes(path)
  );
}

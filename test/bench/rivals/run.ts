// A rival solver in a process of its own, which ends when its time is over: not every solver looks at the clock.

import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Outcome, Task } from "./task.ts";

const solver = fileURLToPath(new URL("./apart.ts", import.meta.url));

/** HiGHS looks at its clock only now and then; its plan is then still judged. */
const GRACE = { factor: 1.5, milliseconds: 5000 };

export function runRival(task: Task): Promise<Outcome> {
  const child = fork(solver, [], { serialization: "advanced", stdio: ["ignore", 2, 2, "ipc"] });
  const limit = task.seconds * 1000;
  return new Promise((resolve, reject) => {
    let clock: NodeJS.Timeout | undefined;
    let began = performance.now();
    const settle = (outcome: Outcome) => {
      clearTimeout(clock);
      child.removeAllListeners();
      child.kill("SIGKILL");
      resolve(outcome);
    };
    child.on("message", (message: Outcome | "begins") => {
      if (message !== "begins") return settle(message);
      began = performance.now();
      const patience = task.rival === "HiGHS" ? limit * GRACE.factor + GRACE.milliseconds : limit;
      clock = setTimeout(() => settle(ended("stopped", limit)), patience);
    });
    child.on("exit", () => settle(ended("wrong", performance.now() - began)));
    child.on("error", reject);
    child.send(task);
  });
}

function ended(ending: Outcome["ending"], milliseconds: number): Outcome {
  return { ending, milliseconds, value: null, bound: Number.POSITIVE_INFINITY };
}

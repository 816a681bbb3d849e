// Opens an address in the user's browser, where there is one.

import { spawn } from "node:child_process";

type Command = readonly [program: string, ...args: string[]];

/** The platform's own way to open an address; null where nobody would see it. */
export function openerOf(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): Command | null {
  if (env.CI !== undefined && env.CI !== "") return null;
  if (platform === "darwin") return ["open"];
  if (platform === "win32") return ["cmd", "/c", "start", ""];
  const hasScreen = (env.DISPLAY ?? "") !== "" || (env.WAYLAND_DISPLAY ?? "") !== "";
  return hasScreen ? ["xdg-open"] : null;
}

/** Opens the address, or does nothing: it is printed in any case. */
export function openAddress(address: string): void {
  const command = openerOf(process.platform, process.env);
  if (command === null) return;
  const [program, ...args] = command;
  const child = spawn(program, [...args, address], { stdio: "ignore", detached: true });
  // A machine without the program has the printed address.
  child.on("error", () => child.unref());
  child.unref();
}

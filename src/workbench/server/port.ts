// The port the server listens on, of this machine's own address alone.

import type { Server } from "node:http";
import { WHO } from "./site.ts";

const HOST = "127.0.0.1";
const FIRST = 8787;
/** So many ports are tried before the machine's own choice is taken. */
const TRIES = 20;

/** A port that cannot be had, and why. */
export class PortRefused extends Error {
  constructor(
    readonly port: number,
    readonly why: "taken" | "forbidden",
  ) {
    super(`port ${port} is ${why}`);
  }
}

/**
 * Starts to listen.
 *
 * @param wanted - This port and no other; null = the first free one from 8787 on.
 * @returns The port.
 * @throws {@link PortRefused} where the wanted port cannot be had.
 */
export async function listen(server: Server, wanted: number | null): Promise<number> {
  if (wanted !== null) return listenOn(server, wanted);
  for (let port = FIRST; port < FIRST + TRIES; port += 1) {
    try {
      return await listenOn(server, port);
    } catch (thrown) {
      if (!(thrown instanceof PortRefused)) throw thrown;
    }
  }
  return listenOn(server, 0);
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") reject(new PortRefused(port, "taken"));
      else if (error.code === "EACCES") reject(new PortRefused(port, "forbidden"));
      else reject(error);
    };
    server.once("error", fail);
    server.listen(port, HOST, () => {
      server.off("error", fail);
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

/** The process of the workbench that holds a port; null where something else does. */
export async function holderOf(port: number): Promise<number | null> {
  try {
    const answer = await fetch(`http://${HOST}:${port}${WHO}`, {
      signal: AbortSignal.timeout(1000),
      redirect: "error",
    });
    const text = await answer.text();
    return answer.ok && /^\d{1,10}$/.test(text) ? Number(text) : null;
  } catch {
    return null;
  }
}

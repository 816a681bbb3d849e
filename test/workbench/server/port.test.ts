import { createServer, type Server } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { holderOf, listen, PortRefused } from "../../../src/workbench/server/port.ts";
import { siteListener } from "../../../src/workbench/server/site.ts";

const open: Server[] = [];

function server(listener = siteListener({ folders: {}, ready: Promise.resolve() })): Server {
  const made = createServer(listener);
  open.push(made);
  return made;
}

afterEach(async () => {
  for (const made of open.splice(0)) {
    made.closeAllConnections();
    await new Promise((resolve) => made.close(resolve));
  }
});

describe("the port", () => {
  test("is the first free one where none is asked for", async () => {
    const first = await listen(server(), null);
    const second = await listen(server(), null);
    expect(first).toBeGreaterThanOrEqual(8787);
    expect(second).toBeGreaterThan(first);
  });

  test("that is asked for is had or refused, and the workbench that holds it is found", async () => {
    const taken = await listen(server(), null);
    const refused = await listen(server(), taken).catch((thrown: unknown) => thrown);
    expect(refused).toBeInstanceOf(PortRefused);
    expect(refused).toMatchObject({ port: taken, why: "taken" });
    expect(await holderOf(taken)).toBe(process.pid);
  });

  test("of another program names no process", async () => {
    const port = await listen(
      server((_, response) => response.end("hello")),
      null,
    );
    expect(await holderOf(port)).toBeNull();
  });

  test("is open to this machine alone", async () => {
    const made = server();
    await listen(made, null);
    expect(made.address()).toMatchObject({ address: "127.0.0.1" });
  });
});

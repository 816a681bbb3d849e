// The sidebar begins: a client over google.script.run, and the first view.

import { render } from "preact";
import { App } from "./app.tsx";
import { createClient } from "./client/client.ts";
import { scriptRun } from "./client/script-run.ts";

const client = createClient(scriptRun, (callback, milliseconds) => {
  const timer = setTimeout(callback, milliseconds);
  return () => clearTimeout(timer);
});

/** 64 random bits: no two requests of a person share them. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

const place = document.getElementById("sidebar");
if (place !== null) render(<App client={client} newId={newId} />, place);

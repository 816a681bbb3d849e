// A page of the add-on in a frame of its own: sandboxed, without the page's origin, spoken to by messages alone.

import type { ClientCalls } from "../../execution/client-calls.ts";
import type { ClientMessage, ClientReply } from "../../execution/client-protocol.ts";
import { clientShim } from "../../execution/client-shim.ts";
import { element } from "./element.ts";

export interface FrameHost {
  readonly calls: ClientCalls;
  /** The script's public functions. */
  readonly functions: readonly string[];
  readonly close: () => void;
  /** `google.script.host.editor.focus()`. */
  readonly focusEditor: () => void;
  readonly resize: (size: { readonly width?: number; readonly height?: number }) => void;
}

export interface ClientFrame {
  readonly frame: HTMLIFrameElement;
  /** No message is answered any more. */
  stop(): void;
}

/**
 * Google's sandbox has allow-same-origin as well, for its frames have an origin of their own; here that
 * would be the page's, so it is left out: no cookies, no storage.
 */
const SANDBOX =
  "allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads";

/** A frame with this HTML; it is loaded once it is put into the page. */
export function clientFrame(title: string, html: string, host: FrameHost): ClientFrame {
  const frame = element("iframe", { class: "wb-frame", title, sandbox: SANDBOX });
  frame.srcdoc = withFirstScript(html, clientShim(host.functions));
  const answer = ({ source, data }: MessageEvent) => {
    // Anybody may send messages; only this frame's are listened to.
    if (source === null || source !== frame.contentWindow) return;
    const message = data as ClientMessage;
    if (message.kind === "close") host.close();
    else if (message.kind === "focus") host.focusEditor();
    else if (message.kind === "resize") host.resize(message);
    else if (message.kind === "run") {
      const { id, name, args } = message;
      void host.calls.run(name, args).then((outcome) => {
        const reply: ClientReply = { kind: "reply", id, ...outcome };
        // A frame without an origin has no name to be addressed by.
        frame.contentWindow?.postMessage(reply, "*");
      });
    }
  };
  addEventListener("message", answer);
  return { frame, stop: () => removeEventListener("message", answer) };
}

/** Ahead of every script of the page's own; a doctype must remain the first thing there is. */
function withFirstScript(html: string, script: string): string {
  const tag = `<script>${script.replace(/<\/(script)/gi, "<\\/$1")}</script>`;
  const at = /<head[^>]*>|<html[^>]*>|<!doctype[^>]*>/gi;
  let end = 0;
  for (const found of html.slice(0, 4000).matchAll(at)) end = found.index + found[0].length;
  return html.slice(0, end) + tag + html.slice(end);
}

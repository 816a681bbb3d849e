// What a frame of the add-on (sidebar, dialog) and the page that holds it say to each other, by postMessage.

/** From the frame: run a function of the script; the answer comes as a {@link ClientReply} of the same id. */
export interface ClientRun {
  readonly kind: "run";
  /** Unique in the frame. */
  readonly id: number;
  readonly name: string;
  /** Already free of what `sendable` (client-values.ts) refuses: the frame itself refuses them, as Google's does. */
  readonly args: readonly unknown[];
}

/** From the frame: `google.script.host`. */
export type ClientHostCall =
  | { readonly kind: "close" }
  /** `google.script.host.editor.focus()`. */
  | { readonly kind: "focus" }
  /** Dialogs only; pixels. */
  | { readonly kind: "resize"; readonly width?: number; readonly height?: number };

export type ClientMessage = ClientRun | ClientHostCall;

/** What reaches a failure handler: an Error is made of it in the frame. */
export interface ClientFailure {
  readonly name: string;
  readonly message: string;
}

/** To the frame: what became of a run. */
export type ClientReply = { readonly kind: "reply"; readonly id: number } & (
  | { readonly value: unknown }
  | { readonly failure: ClientFailure }
);

// The add-on's server as the sidebar reaches it: one JSON text there, one back.

/** Sends a text; exactly one of the two handlers is called, sometime. */
export type Transport = (
  json: string,
  onAnswer: (answer: unknown) => void,
  onFailure: (error: unknown) => void,
) => void;

interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  answerSidebar(json: string): void;
}

interface Google {
  readonly script: {
    readonly run: Runner;
    readonly host: { readonly editor: { focus(): void } };
  };
}

const google = () => (globalThis as { google?: Google }).google;

/** google.script.run; where the page is opened outside a spreadsheet, every call fails. */
export const scriptRun: Transport = (json, onAnswer, onFailure) => {
  const script = google()?.script;
  if (script === undefined) {
    onFailure(new Error("There is no google.script here."));
    return;
  }
  script.run.withSuccessHandler(onAnswer).withFailureHandler(onFailure).answerSidebar(json);
};

/** Puts the keyboard into the sheet, at the cell that has been selected. */
export function focusSheet(): void {
  google()?.script.host.editor.focus();
}

// What dist/Code.js exposes to the generated stubs.

export { call } from "./call.ts";
export { onInstall, onOpen, showHelp } from "./menu.ts";

// What dist/Code.js exposes to the generated stubs.

export { answerSidebar } from "./answer-sidebar.ts";
export { call } from "./call.ts";
export { addCampaign } from "./menu/campaign.ts";
export { checkMyRows } from "./menu/checks.ts";
export { recordCrediting } from "./menu/crediting.ts";
export { recordNextStep } from "./menu/next-step.ts";
export { choosePreset } from "./menu/preset.ts";
export {
  recalculateForToday,
  setUpSheets,
  undoLastRecord,
  writePlanAsValues,
} from "./menu/simple.ts";
export { writeYearLedger } from "./menu/year.ts";
export { onInstall, onOpen, openPlanner, showHelp } from "./menu.ts";

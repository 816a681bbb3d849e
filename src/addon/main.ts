// What dist/Code.js exposes to the generated stubs, as one object of the name that they call.
// Exported, each of these would be a getter to be defined at every load.

import { answerSidebar } from "./answer-sidebar.ts";
import { call } from "./call.ts";
import { addCampaign } from "./menu/campaign.ts";
import { checkMyRows } from "./menu/checks.ts";
import { recordCrediting } from "./menu/crediting.ts";
import { recordNextStep } from "./menu/next-step.ts";
import { choosePreset } from "./menu/preset.ts";
import {
  recalculateForToday,
  setUpSheets,
  undoLastRecord,
  writePlanAsValues,
} from "./menu/simple.ts";
import { writeYearLedger } from "./menu/year.ts";
import { onInstall, onOpen, openPlanner, showHelp } from "./menu.ts";

declare global {
  /** Declared by the bundle, beside its stubs. */
  var PointExits: object;
}

PointExits = {
  answerSidebar,
  call,
  addCampaign,
  checkMyRows,
  recordCrediting,
  recordNextStep,
  choosePreset,
  recalculateForToday,
  setUpSheets,
  undoLastRecord,
  writePlanAsValues,
  writeYearLedger,
  onInstall,
  onOpen,
  openPlanner,
  showHelp,
};

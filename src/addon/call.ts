// From a stub in Code.js to the function it stands for.

import { functionNamed } from "../functions/registry.ts";
import { activeSpreadsheet } from "./spreadsheet.ts";

/** What answers one formula: `PointExits.call("BEST_EXIT", arguments)`. */
export function call(name: string, args: ArrayLike<unknown>): unknown {
  return functionNamed(name).compute(Array.from(args), activeSpreadsheet());
}

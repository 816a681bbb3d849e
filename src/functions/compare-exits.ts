// COMPARE_EXITS: every exit of a balance, best first.

import { currencyArgument, pointsArgument, theOne } from "../tables/arguments.ts";
import { refuseProblems } from "../tables/intake.ts";
import { writeExits } from "../tables/write/exits.ts";
import { ONE_BALANCE, ONE_SOURCE, WORTH_IF_ANY } from "./comparison-arguments.ts";
import { comparisonCall } from "./comparison-call.ts";
import type { CustomFunction } from "./custom-function.ts";
import { AS_OF, LIMITS, OFFERS } from "./shared-arguments.ts";

export const compareExits: CustomFunction = {
  name: "COMPARE_EXITS",
  help: {
    ja: "残高の交換先を、実質価値の高い順に並べた表で返します。",
    en: "Every exit of a balance, best first: value, route, fee, left over, day of crediting.",
  },
  arguments: [ONE_SOURCE, ONE_BALANCE, OFFERS, AS_OF, WORTH_IF_ANY, LIMITS],
  compute: ([sourceCell, pointsCell, offers, asOfCell, worth, limits], host) => {
    const { ask, asOf, intake } = comparisonCall({ offers, asOf: asOfCell, worth, limits }, host);
    const source = theOne(currencyArgument, sourceCell, ONE_SOURCE.name, intake);
    const points = theOne(pointsArgument, pointsCell, ONE_BALANCE.name, intake);
    refuseProblems(intake);
    const comparison = ask.exits(source ?? "", points ?? 0);
    return writeExits(comparison, { asOf, language: intake.language, zone: host.zone });
  },
};

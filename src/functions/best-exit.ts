// BEST_EXIT: the name of the exit in which a balance is worth most.

import { currencyArgument, pointsArgument } from "../tables/arguments.ts";
import { POINTS, SOURCE, WORTH_IF_ANY } from "./comparison-arguments.ts";
import { comparisonCall, outcomeCell } from "./comparison-call.ts";
import type { CustomFunction } from "./custom-function.ts";
import { elementByElement } from "./element-by-element.ts";
import { AS_OF, LIMITS, OFFERS } from "./shared-arguments.ts";

export const bestExit: CustomFunction = {
  name: "BEST_EXIT",
  help: {
    ja: "その残高がいちばん得になる交換先の名前を返します。",
    en: "The name of the exit in which a balance is worth most.",
  },
  arguments: [SOURCE, POINTS, OFFERS, AS_OF, WORTH_IF_ANY, LIMITS],
  compute: ([sources, balances, offers, asOf, worth, limits], host) => {
    const call = comparisonCall({ offers, asOf, worth, limits }, host);
    return elementByElement([sources, balances], call.intake, (sourceCell, pointsCell) => {
      const source = currencyArgument(sourceCell, SOURCE.name, call.intake);
      if ("problem" in source) return source;
      const points = pointsArgument(pointsCell, POINTS.name, call.intake);
      if ("problem" in points) return points;
      return outcomeCell(call.ask.best(source.value, points.value), call, ({ exit }) => exit);
    });
  },
};

// EXIT_VALUE: what a balance comes to in yen when it goes to one exit.

import { toNumber } from "../core/fraction.ts";
import { currencyArgument, pointsArgument } from "../tables/arguments.ts";
import { EXIT, POINTS, SOURCE, WORTH_IF_ANY } from "./comparison-arguments.ts";
import { comparisonCall, outcomeCell } from "./comparison-call.ts";
import type { CustomFunction } from "./custom-function.ts";
import { elementByElement } from "./element-by-element.ts";
import { AS_OF, LIMITS, OFFERS } from "./shared-arguments.ts";

export const exitValue: CustomFunction = {
  name: "EXIT_VALUE",
  help: {
    ja: "残高をその交換先にすると実質いくらになるかを、円で返します。",
    en: "What a balance comes to, in yen, when it goes to one exit.",
  },
  arguments: [SOURCE, POINTS, EXIT, OFFERS, AS_OF, WORTH_IF_ANY, LIMITS],
  compute: ([sources, balances, exits, offers, asOf, worth, limits], host) => {
    const call = comparisonCall({ offers, asOf, worth, limits }, host);
    const { intake } = call;
    return elementByElement(
      [sources, balances, exits],
      intake,
      (sourceCell, pointsCell, exitCell) => {
        const source = currencyArgument(sourceCell, SOURCE.name, intake);
        if ("problem" in source) return source;
        const points = pointsArgument(pointsCell, POINTS.name, intake);
        if ("problem" in points) return points;
        const exit = currencyArgument(exitCell, EXIT.name, intake);
        if ("problem" in exit) return exit;
        const outcome = call.ask.exit(source.value, points.value, exit.value);
        return outcomeCell(outcome, call, ({ value }) => toNumber(value));
      },
    );
  },
};

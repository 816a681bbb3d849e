// COMPARE_SOURCES: what so many yen of one exit cost in each source, cheapest first.

import { ONE } from "../core/fraction.ts";
import { currencyArgument, theOne, yenArgument } from "../tables/arguments.ts";
import { refuseProblems } from "../tables/intake.ts";
import { writeSources } from "../tables/write/sources.ts";
import { ONE_EXIT, WORTH_IF_ANY, YEN } from "./comparison-arguments.ts";
import { comparisonCall } from "./comparison-call.ts";
import type { CustomFunction } from "./custom-function.ts";
import { exactly } from "./exactly.ts";
import { AS_OF, LIMITS, OFFERS } from "./shared-arguments.ts";

export const compareSources: CustomFunction = {
  name: "COMPARE_SOURCES",
  help: {
    ja: "ほしい金額に何ポイント要るかを、交換元ごとに安い順の表で返します。",
    en: "What so many yen of one exit cost in each source, cheapest first.",
  },
  arguments: [ONE_EXIT, YEN, OFFERS, AS_OF, WORTH_IF_ANY, LIMITS],
  compute: ([exitCell, yenCell, offers, asOfCell, worth, limits], host) => {
    const { ask, asOf, intake } = comparisonCall({ offers, asOf: asOfCell, worth, limits }, host);
    const exit = theOne(currencyArgument, exitCell, ONE_EXIT.name, intake);
    const yen = theOne(yenArgument, yenCell, YEN.name, intake);
    refuseProblems(intake);
    const { language } = intake;
    return exactly(language, () =>
      writeSources(ask.sources(exit ?? "", yen ?? ONE), { asOf, language, zone: host.zone }),
    );
  },
};

// Accessibility as axe-core judges it, of our own parts of the page.

import axe from "axe-core";
import type { Frame, Page } from "playwright-core";

/** Every violation within some elements, in a line each; Univer's own parts are left out by `exclude`. */
export async function violations(
  page: Page | Frame,
  include: readonly string[],
  exclude: readonly string[] = [],
): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(
    ([inside, outside]) => {
      const { axe } = window as unknown as { axe: typeof import("axe-core") };
      const context = {
        include: inside!.map((selector) => [selector]),
        exclude: outside!.map((selector) => [selector]),
      };
      return axe.run(context, { resultTypes: ["violations"] });
    },
    [include, exclude] as const,
  );
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} — ${target} (${failureSummary})`),
  );
}

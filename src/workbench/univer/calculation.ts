// When Univer's recalculation is over: it starts a tenth of a second after an edit and yields to the page while it runs.

import { ICommandService, type Injector } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
} from "@univerjs/engine-formula";
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from "@univerjs/sheets";

export interface Calculation {
  /** A workbook was opened: Univer begins to calculate it in a moment. */
  expect(): void;
  /** Resolves once no formula waits for its recalculation; at once where none does. */
  settle(): Promise<void>;
  /** Calls back as each recalculation begins, before its first formula. */
  onStart(listener: () => void): void;
  /** Calls back after each recalculation, its results being in the cells. */
  onEnd(listener: () => void): void;
}

/** Follows the recalculations of a Univer from now on; to be made before its first workbook. */
export function calculationOf(injector: Injector): Calculation {
  const starts: (() => void)[] = [];
  const ends: (() => void)[] = [];
  let settled: (() => void)[] = [];
  let isWaiting = false;
  let running = 0;
  const release = () => {
    if (isWaiting || running > 0) return;
    const kept = settled;
    settled = [];
    for (const resolve of kept) resolve();
  };
  injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      isWaiting = false;
      running += 1;
      for (const listener of starts) listener();
    } else if (command.id === SetFormulaCalculationStopMutation.id) isWaiting = false;
    else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      if (!isOver(command.params as ISetFormulaCalculationNotificationMutation)) return;
      running = Math.max(0, running - 1);
      for (const listener of ends) listener();
      release();
    } else if (recalculates(injector, command, options)) isWaiting = true;
  });
  return {
    expect() {
      isWaiting = true;
    },
    settle: () =>
      new Promise((resolve) => {
        settled.push(resolve);
        release();
      }),
    onStart: (listener) => void starts.push(listener),
    onEnd: (listener) => void ends.push(listener),
  };
}

/** Univer reports stages and ends by the same command; an end that a new start has overtaken says INITIAL. */
function isOver({ functionsExecutedState }: ISetFormulaCalculationNotificationMutation): boolean {
  return (
    functionsExecutedState !== undefined &&
    functionsExecutedState !== FormulaExecutedStateType.INITIAL
  );
}

/** Whether Univer recalculates after a command; the same test as its own, which it does not export. */
function recalculates(
  injector: Injector,
  command: { readonly id: string; readonly params?: object },
  options: { readonly onlyLocal?: boolean } | undefined,
): boolean {
  if (!injector.has(IActiveDirtyManagerService)) return false;
  if (!injector.get(IActiveDirtyManagerService).get(command.id)) return false;
  if (command.id !== SetRangeValuesMutation.id) return true;
  const { trigger } = command.params as { readonly trigger?: string };
  return options?.onlyLocal !== true && !FORMAT_ONLY.includes(trigger ?? "");
}

const FORMAT_ONLY: readonly string[] = [
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
];

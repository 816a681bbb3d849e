import { describe, expect, test } from "vitest";
import type { Cap } from "../../src/core/cap.ts";
import type { CapInForce } from "../../src/core/caps-in-force.ts";
import { day } from "../../src/core/day.ts";
import { staleUse } from "../../src/exchange-log/cap-use.ts";
import { standingOf } from "../../src/exchange-log/due.ts";
import { capOf } from "../planner/books.ts";

const force = (cap: Cap, until: number | null = null): CapInForce => ({
  cap,
  offers: [0],
  from: null,
  until,
  stated: { table: "limits", row: 2 },
});

const logged = (iso: string, points = 490, receives = 500) => ({
  source: "A",
  exit: "X",
  day: day(iso),
  points,
  receives,
});

const DECEMBER = day("2026-12-02");

describe("Used", () => {
  const monthly = (used: number, counted: Cap["counted"] = "points") =>
    force(capOf(30000, "month", { used, counted }));

  test("that still counts last month's requests is found, with what this month's count", () => {
    const log = [logged("2026-11-20"), logged("2026-12-01", 980)];
    expect(staleUse(monthly(1470), log, DECEMBER)).toEqual({
      used: 1470,
      logged: 980,
      last: day("2026-11-20"),
    });
  });

  test("counts units or requests where the cap does", () => {
    const log = [logged("2026-11-20"), logged("2026-11-21")];
    expect(staleUse(monthly(1000, "units"), log, DECEMBER)?.used).toBe(1000);
    expect(staleUse(monthly(999, "units"), log, DECEMBER)).toBeNull();
    expect(staleUse(monthly(2, "requests"), log, DECEMBER)?.used).toBe(2);
    expect(staleUse(monthly(1, "requests"), log, DECEMBER)).toBeNull();
  });

  test("that the log explains, that is blank, or of which no log speaks, is left alone", () => {
    const log = [logged("2026-11-20"), logged("2026-12-01")];
    expect(staleUse(monthly(490), log, DECEMBER)).toBeNull();
    expect(staleUse(monthly(0), log, DECEMBER)).toBeNull();
    expect(staleUse(monthly(9800), [logged("2026-12-01")], DECEMBER)).toBeNull();
  });

  test("of a cap over its whole span is never old", () => {
    const total = force(capOf(30000, "total", { used: 490 }));
    expect(staleUse(total, [logged("2026-11-20")], DECEMBER)).toBeNull();
  });

  test("of a cap that does not run on the day is nobody's concern", () => {
    const ended = force(capOf(30000, "month", { used: 490 }), day("2026-11-30"));
    expect(staleUse(ended, [logged("2026-11-20")], DECEMBER)).toBeNull();
  });
});

describe("a request", () => {
  const open = { creditBy: DECEMBER, creditedOn: null, registeredOn: null, isCode: true };

  test("waits up to its latest day of crediting, and is late from the next", () => {
    expect(standingOf(open, DECEMBER)).toBe("waiting");
    expect(standingOf(open, DECEMBER + 1)).toBe("late");
    expect(standingOf({ ...open, creditBy: null }, DECEMBER + 99)).toBe("waiting");
  });

  test("that has come is closed, a code once it is registered", () => {
    const come = { ...open, creditedOn: DECEMBER };
    expect(standingOf(come, DECEMBER + 9)).toBe("to-register");
    expect(standingOf({ ...come, isCode: false }, DECEMBER + 9)).toBe("closed");
    expect(standingOf({ ...open, registeredOn: DECEMBER }, DECEMBER + 9)).toBe("closed");
  });
});

import { describe, expect, test } from "vitest";
import { createClient } from "../../src/sidebar/client/client.ts";
import { faultOf } from "../../src/sidebar/client/fault.ts";
import type { Transport } from "../../src/sidebar/client/script-run.ts";
import { ManualTimer } from "./manual-timer.ts";

interface Call {
  readonly json: string;
  readonly answer: (answer: unknown) => void;
  readonly fail: (error: unknown) => void;
}

function opened() {
  const calls: Call[] = [];
  const transport: Transport = (json, answer, fail) => calls.push({ json, answer, fail });
  const clock = new ManualTimer();
  return { client: createClient(transport, clock.timer), calls, clock };
}

const OPEN = { kind: "open", suppose: [] } as const;
const REFUSED = '{"kind":"refused","message":"no"}';

describe("a call", () => {
  test("carries JSON there and brings an answer back", async () => {
    const { client, calls } = opened();
    const outcome = client.send(OPEN);
    expect(JSON.parse(calls[0]!.json)).toEqual(OPEN);
    calls[0]!.answer(REFUSED);
    expect(await outcome).toEqual({ kind: "answer", answer: { kind: "refused", message: "no" } });
  });

  test("of a kind that is under way is not sent a second time", async () => {
    const { client, calls } = opened();
    void client.send(OPEN);
    expect(await client.send(OPEN)).toEqual({ kind: "busy" });
    expect(calls).toHaveLength(1);
  });

  test("of another kind may go beside it", () => {
    const { client, calls } = opened();
    void client.send(OPEN);
    void client.send({ kind: "year", year: 2026 });
    expect(calls).toHaveLength(2);
  });

  test("without an answer is a fault after a minute, and asks again with the same text", async () => {
    const { client, calls, clock } = opened();
    const step = { offer: { row: 2, source: "a", exit: "b", give: 1, get: 1 }, amount: 500 };
    const outcome = client.send({ kind: "done", id: "once", step, note: "" });
    clock.goOff();
    const fault = await outcome;
    expect(fault).toMatchObject({ kind: "fault", fault: "timeout" });
    if (fault.kind !== "fault") return;
    const second = fault.again();
    expect(calls.map(({ json }) => json)).toEqual([calls[0]!.json, calls[0]!.json]);
    calls[0]!.answer('{"kind":"refused","message":"too late"}');
    calls[1]!.answer(REFUSED);
    expect(await second).toMatchObject({ kind: "answer", answer: { message: "no" } });
  });

  test.each([null, undefined, 5, "", "<html>", "[]", "{}", "null"])(
    "whose answer cannot be read is a fault: %j",
    async (answer) => {
      const { client, calls } = opened();
      const outcome = client.send(OPEN);
      calls[0]!.answer(answer);
      expect(await outcome).toMatchObject({ kind: "fault", fault: "unknown" });
    },
  );

  test("that cannot even be sent is a fault", async () => {
    const client = createClient(() => {
      throw new TypeError("google.script.run.answerSidebar is not a function");
    }, new ManualTimer().timer);
    expect(await client.send(OPEN)).toMatchObject({ kind: "fault", fault: "unknown" });
  });
});

describe("a failure", () => {
  test.each([
    [
      "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
      "permission",
    ],
    ["Authorization is required to perform that action.", "permission"],
    ["この操作を実行するには承認が必要です。", "permission"],
    [
      "保存領域からの読み取り中にサーバーエラーが発生しました。エラーコード: PERMISSION_DENIED",
      "permission",
    ],
    ["このアクションを実行する権限がありません。", "permission"],
    ["NetworkError: Connection failure due to HTTP 0", "network"],
    ["ネットワーク エラー: HTTP 0 が原因で接続に失敗しました", "network"],
    ["Exceeded maximum execution time", "timeout"],
    ["起動時間の最大値を超えました", "timeout"],
    ["TypeError: Cannot read properties of null", "unknown"],
    ["", "unknown"],
  ] as const)("%s → %s", (message, fault) => {
    expect(faultOf(new Error(message))).toBe(fault);
    expect(faultOf(message)).toBe(fault);
  });

  test("of any shape has a kind", () => {
    for (const error of [null, undefined, 5, {}, { message: null }]) {
      expect(faultOf(error)).toBe("unknown");
    }
  });
});

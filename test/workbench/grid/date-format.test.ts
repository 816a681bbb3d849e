import { describe, expect, test } from "vitest";
import { isDateFormat } from "../../../src/workbench/grid/date-format.ts";

describe("a number format", () => {
  test.each([
    "yyyy/mm/dd",
    "yyyy-mm-dd",
    "YYYY/M/D",
    'yyyy"年"m"月"d"日"',
    "yyyy年m月d日",
    "[$-411]ggge年m月d日",
    "h:mm",
    "hh:mm:ss AM/PM",
    "[h]:mm",
    "[mm]:ss",
    "[ss]",
    "mmm d",
    "ddd",
    "[Red]yyyy/mm/dd;@",
  ])("%j shows a date or a time", (pattern) => {
    expect(isDateFormat(pattern)).toBe(true);
  });

  test.each([
    "",
    "General",
    "@",
    "0",
    "#,##0.00",
    "0%",
    "0.00E+00",
    "[$¥-411]#,##0",
    "[$USD] 0",
    '0" days"',
    '"yyyy"0',
    "0\\d",
    "0_d",
    "*d0",
    "[Red]0;[Magenta]-0",
    "[>=100]0",
    "[DBNum1]0",
    '0"unclosed dd',
    "?/?",
  ])("%j does not", (pattern) => {
    expect(isDateFormat(pattern)).toBe(false);
  });
});

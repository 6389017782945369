import assert from "node:assert/strict";
import { functions } from "../../src/functions/index.generated";
import type { CellValue } from "../../src/model";
import { speak } from "../../src/functions/arguments/language";
import { bootOffice } from "../../src/officehost/transport/node";
import type { FunctionResult, HostOptions } from "../../src/officehost";
import { functionsJson } from "../tools/metadata.js";
import { column } from "./functionCase";
import { HARD_CASES } from "./hardCases";

const SCHOOLS = 100_000;

/** A whole column: what stands in it from the top, and blank cells down to the last row of the sheet. */
function wholeColumn(...cells: readonly CellValue[]): (readonly CellValue[])[] {
  const blank = [null];
  return Array.from({ length: 1_048_576 }, (_, i) => (i < cells.length ? [cells[i]] : blank));
}

describe("custom functions in the runtime of office.js", () => {
  let answers: FunctionResult[];
  let answersOnDesktop: FunctionResult[];
  let wholeOnDesktop: FunctionResult[];
  let wholeOnWeb: FunctionResult[];

  before(async () => {
    const excel = await bootOffice({ functions: (await functionsJson("zh-CN")).functions as HostOptions["functions"] });
    for (const [id, calculate] of Object.entries(functions)) CustomFunctions.associate(id, calculate);
    speak("zh-CN");
    const values = Array.from({ length: SCHOOLS }, (_, i) => (i % 2 === 0 ? 300 : 500));
    const large = { id: "DIFFCOEF", args: [column(...values), column(...values.map(() => 50))] };
    answers = await excel.invoke([...HARD_CASES, large]);
    excel.open(undefined, { platform: "desktop" });
    answersOnDesktop = await excel.invoke(HARD_CASES);
    const [books, pupils] = [wholeColumn(279, 137, 935, 160, 402), wholeColumn(45, 37, 89, 76, 55)];
    const columns = [
      { id: "DIFFCOEF", args: [books, pupils] },
      { id: "COUNTYSCORE", args: [wholeColumn("得分", 3), [[3]]] },
    ];
    wholeOnDesktop = await excel.invoke(columns);
    excel.open(undefined, { platform: "web" });
    wholeOnWeb = await excel.invoke(columns);
  });

  it("are right over whole columns on the desktop, and name a heading in one", () => {
    assert.deepEqual(wholeOnDesktop, [
      { value: 0.5152566298844764 },
      { error: "#VALUE!", message: "第1个参数的第1行是文本“得分”，应为不小于0的数字。" },
    ]);
  });

  it("are not called over whole columns on the web", () => {
    assert.deepEqual(
      wholeOnWeb.map((answer) => "error" in answer && answer.error),
      ["#CALC!", "#CALC!"],
    );
  });

  HARD_CASES.forEach(({ title, id, args, answer }, i) => {
    it(`${id} ${title}: ${JSON.stringify(args)}`, () => {
      if ("error" in answer) assert.deepEqual(answers[i], { error: answer.error, message: answer.sentence });
      else assert.deepEqual(answers[i], { value: answer.value });
    });
  });

  /** Of a refused blank the desktop says that it is 0. */
  it("give the same where a blank is 0, as on the desktop", () => {
    HARD_CASES.forEach(({ title, id }, i) => {
      const [web, desktop] = [answers, answersOnDesktop].map((all) => all[i]);
      if ("error" in web && "error" in desktop) assert.equal(desktop.error, web.error, `${id} ${title}`);
      else assert.deepEqual(desktop, web, `${id} ${title}`);
    });
  });

  it("calculate a column of 100,000 schools", () => {
    assert.deepEqual(answers.at(-1), { value: 0.25 });
  });
});

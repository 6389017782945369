import assert from "node:assert/strict";
import { readingFields } from "../../src/ledger/readingFields";
import type { CellValue } from "../../src/model";
import { readWorkbooks } from "../../src/reading";
import { sheetOf } from "../ledger/workbooks";

/** Forms whose lines say a stage alone below what it is a stage of. */

type Rows = readonly (readonly CellValue[])[];

const HEAD: Rows = [
  ["填报项目", "单位", "填报值"],
  ["学校名称", null, "东关学校"],
];

function read(...lines: Rows) {
  const reading = readWorkbooks(
    [{ file: "1.xlsx", workbook: { sheets: [sheetOf([...HEAD, ...lines])] } }],
    readingFields(),
  );
  const [school] = reading.schools;
  return { figures: Object.fromEntries(school?.figures ?? []), causes: reading.questions.map(({ cause }) => cause) };
}

describe("a stage alone on a line of a form", () => {
  const both = { "primary.pupils": 300, "junior.pupils": 200 };

  it("is of the whole above it, behind «其中» and without it", () => {
    const teachers = { "primary.teachers": 22, "junior.teachers": 18 };
    const lines: Rows = [
      ["在校生数", "人", 500],
      ["其中：小学", "人", 300],
      ["　　　初中", "人", 200],
      ["1.1 其中：女", "人", 240],
      ["专任教师数", "人", 40],
      ["小学", "人", 22],
      ["初中", "人", 18],
    ];
    assert.deepEqual(read(...lines), { figures: { ...both, ...teachers }, causes: [] });
    const titled = read(["一、在校生数"], ["（一）小学", "人", 300], ["（二）初中", "人", 200]);
    assert.deepEqual(titled, { figures: both, causes: [] });
    const written = read(["在校生数", "人", "500人"], ["其中：小学", "人", 300], ["初中", "人", 200]);
    assert.deepEqual(written.figures, both);
  });

  it("is of the whole before other parts, too, and of a part where the stages add up to that", () => {
    const women: Rows = [
      ["其中：女", "人", 240],
      ["小学", "人", 140],
      ["初中", "人", 100],
    ];
    const pupils: Rows = [
      ["其中：小学", "人", 300],
      ["初中", "人", 200],
    ];
    assert.deepEqual(read(["在校生数", "人", 500], ...pupils, ...women), { figures: both, causes: [] });
    assert.deepEqual(read(["在校生数", "人", 500], ...women, ...pupils), { figures: both, causes: [] });
    const between = read(
      ["在校生数", "人", 500],
      ["其中：小学", "人", 300],
      ["其中：女", "人", 140],
      ["初中", "人", 200],
      ["其中：女", "人", 100],
    );
    assert.deepEqual(between, { figures: both, causes: [] });
  });

  it("is of nothing where it is more than the whole, or where nothing says that it is of it", () => {
    const more = read(["在校生数", "人", 500], ["其中：小学", "人", 300], ["初中", "人", 900]);
    assert.deepEqual(more, { figures: {}, causes: ["stage"] });
    const beside = read(["在校生数", "人", 500], ["小学", "个", 6], ["初中", "个", 3]);
    assert.deepEqual(beside, { figures: {}, causes: ["stage"] });
    const first = read(["小学", "人", 300], ["在校生数", "人", 300]);
    assert.deepEqual(first, { figures: {}, causes: ["stage"] });
  });

  it("makes up a thing of the whole school, in a form of labels and values as well", () => {
    const rows: Rows = [
      ["学校名称", "东关学校", "办学类型", "九年一贯制"],
      ["图书册数(册)", 9000, "其中：小学(册)", 5000],
      ["初中(册)", 4000, "在校生数(人)", 500],
      ["其中：小学(人)", 300, "初中(人)", 200],
    ];
    const reading = readWorkbooks([{ file: "1.xlsx", workbook: { sheets: [sheetOf(rows)] } }], readingFields());
    assert.deepEqual(reading.questions, []);
    assert.deepEqual(Object.fromEntries(reading.schools[0]?.figures ?? []), {
      type: "九年一贯制",
      ...both,
      books: 9000,
    });
  });
});

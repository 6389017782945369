import assert from "node:assert/strict";
import fc from "fast-check";
import { atOnce, type CellValue } from "../../src/model";
import { readingFields } from "../../src/ledger/readingFields";
import { readWorkbooks, type InputFile } from "../../src/reading";
import { withoutPersonal } from "../../src/reading/personal";
import { collectSteps } from "../../src/workflows/collect";
import { collectOutput } from "../../src/workflows/collectOutput";
import { sourceLines } from "../../src/workflows/dataSources";
import { NO_ANSWERS } from "../../src/workflows/readingAnswers";

const file = (values: readonly (readonly CellValue[])[], name = "各校.xlsx", sheet = "Sheet1"): InputFile => ({
  file: name,
  workbook: { sheets: [{ name: sheet, visible: true, protected: false, read: true, top: 0, left: 0, values }] },
});

/** Everything that is written, printed or shown of what was read. */
function told(files: readonly InputFile[]): string {
  const collected = atOnce(collectSteps(files, NO_ANSWERS));
  const { content, preview, reading } = collected;
  return JSON.stringify([
    content,
    preview,
    reading,
    reading.sources,
    [...reading.schools].map(({ figures }) => [...figures]),
    sourceLines(reading, ""),
    collectOutput([], collected, {}, "zh-CN"),
  ]);
}

/** Made-up persons; none of the names is a word of the field. */
const digit = (from: number, to: number) => fc.integer({ min: from, max: to }).map(String);
const person = fc.record({
  name: fc.constantFrom("欧阳甲乙", "慕容丙丁", "司徒戊己", "上官庚辛"),
  identity: fc
    .tuple(digit(110000, 659999), digit(1950, 2019), digit(1000000, 1299999), fc.constantFrom("3", "X"))
    .map(([place, year, rest, check]) => `${place}${year}${rest}${check}`),
  phone: digit(13000000000, 19999999999),
  address: fc.constantFrom("松柏路七十七号", "梧桐里九十九号"),
  mail: digit(10000, 99999).map((number) => `u${number}@example.com`),
});
const persons = fc.array(person, { minLength: 2, maxLength: 6 });

function assertSilent(text: string, people: readonly Record<string, string>[], what: string): void {
  for (const one of people)
    for (const [key, value] of Object.entries(one)) assert.ok(!text.includes(value), `${what}: ${key} ${value}`);
}

describe("personal data", () => {
  it("of lists of persons stand nowhere, whatever columns they have and whatever school they name", () => {
    fc.assert(
      fc.property(persons, fc.boolean(), fc.boolean(), (people, named, title) => {
        const heads = [
          "姓名",
          "身份证号",
          "联系电话",
          "家庭住址",
          "邮箱",
          "学籍号",
          ...(named ? ["学校名称", "年级"] : []),
        ];
        const rows = people.map(({ name, identity, phone, address, mail }) => [
          name,
          identity,
          phone,
          address,
          mail,
          `G${identity}`,
          ...(named ? ["东关镇第一小学", 3] : []),
        ]);
        const files = [file([...(title ? [["学生花名册"]] : []), heads, ...rows], "名册.xlsx", "花名册")];
        const text = told(files);
        assertSilent(text, people as Record<string, string>[], "roster");
        const { read, schools } = readWorkbooks(files, readingFields());
        assert.equal(schools.length, 0);
        if (named) assert.ok(read.some(({ leftOut }) => leftOut.some(({ reason }) => reason === "persons")));
      }),
      { numRuns: 25, seed: 12 },
    );
  });

  it("in sheets of schools stand nowhere: in columns, titles, notes, forms, and cells that ask for a figure", () => {
    fc.assert(
      fc.property(persons, fc.nat(5), (people, at) => {
        const [one, two] = people;
        assert.ok(one && two);
        const list = [
          [`填表人：${one.name} 电话：${one.phone}`],
          ["学校名称", "校长", "联系电话", "邮箱", "小学在校生数", "小学专任教师数", "办学类型", "地址"],
          ["东关镇第一小学", one.name, Number(one.phone), one.mail, 512, 30, "小学", one.address],
          [
            "东关镇第二小学",
            two.name,
            two.phone,
            two.mail,
            [one.phone, one.identity, two.mail, Number(two.phone), `共${two.phone}`, 300][at] ?? 300,
            20,
            [two.phone, "小学", one.identity][at % 3] ?? "",
            two.address,
          ],
          [`审核人：${two.name}`, `身份证号：${two.identity}`],
        ];
        const form = [
          ["学校名称", "东关镇第三小学"],
          ["校长姓名", two.name],
          ["联系电话", Number(two.phone)],
          ["地址", two.address],
          ["小学在校生数", at === 0 ? two.phone : 120],
        ];
        const text = told([file(list), file(form, "三小.xlsx")]);
        assertSilent(text, people.slice(0, 2) as Record<string, string>[], JSON.stringify([list, form]));
        assert.ok(text.includes("512"), "what is no personal data is read");
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  it("are known by their patterns, and figures and codes are none", () => {
    assert.equal(withoutPersonal("张 13812345678、0571-88888888，a.b@c.cn"), "张 ＊＊＊、＊＊＊，＊＊＊");
    assert.equal(withoutPersonal("G110101201501011234"), "＊＊＊");
    for (const text of ["3301000001", "2133010000012", "教学仪器设备值123456789.5元", "2025-09-01", "第一小学"])
      assert.equal(withoutPersonal(text), text);
  });
});

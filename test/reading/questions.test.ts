import assert from "node:assert/strict";
import { readingFields } from "../../src/ledger/readingFields";
import type { CellValue } from "../../src/model";
import { readWorkbooks, type Answer, type Answers, type Reading } from "../../src/reading";
import { questionText } from "../../src/workflows/questionText";
import { sheetOf } from "../ledger/workbooks";

/** One question for one cause, however many columns, schools and sheets it touches. */

type Rows = readonly (readonly CellValue[])[];

const FIELDS = readingFields();

function read(sheets: Readonly<Record<string, Rows>>, answers: Answers = {}): Reading {
  const made = Object.entries(sheets).map(([name, rows]) => sheetOf(rows, { name }));
  return readWorkbooks([{ file: "a.xlsx", workbook: { sheets: made } }], FIELDS, answers);
}

const causes = ({ questions }: Reading) => questions.map(({ cause }) => cause);
const figure = ({ schools }: Reading, field: string) => schools.map(({ figures }) => figures.get(field) ?? null);
/** What is asked and written in words, with the proposals. */
const told = ({ questions }: Reading) =>
  questions.map((question) => {
    const text = questionText(question, "zh-CN");
    assert.ok(questionText(question, "en-US").question.length > 20);
    return [text.question, ...text.proposals];
  });
/** The answers that say one and the same to all questions. */
const all = ({ questions }: Reading, answer: Answer): Answers =>
  Object.fromEntries(questions.map(({ id }) => [id, answer]));

describe("questions grouped by cause", () => {
  it("ask about a word once, in however many headings it stands", () => {
    const sheets = {
      教师: [
        ["学校名称", "小学教师数", "小学高级教师数", "小学骨干教师数", "小学本科学历教师数", "小学专科学历教师数"],
        ["第一小学", 20, 3, 4, 12, 5],
      ],
    };
    const reading = read(sheets);
    assert.deepEqual(causes(reading), ["word", "column"]);
    assert.deepEqual(figure(read(sheets, all(reading, { take: "same" })), "primary.teachers"), [20]);
    const left = read(sheets, all(reading, { take: "nothing" }));
    assert.deepEqual([causes(left), left.schools], [[], []]);
    assert.match(told(reading)[0]?.[0] ?? "", /专任教师数/);
  });

  it("propose for a column of both stages that each school has it in its own", () => {
    const column = "sportsArtsTeachers";
    const rows: Rows = [
      ["东关小学", "小学", 30, 3],
      ["第一初级中学", "初中", 60, 6],
      ["河口学校", "小学", 20, 2],
      ["河口学校", "初中", 20, 4],
    ];
    const byRow = { 教师: [["学校名称", "学段", "专任教师数", "音体美教师"], ...rows] };
    const reading = read(byRow);
    assert.deepEqual(told(reading)[0]?.slice(1), ["是“体育艺术专任教师数”", "不取用这一列"]);
    const taken = { take: "field", field: column } as const;
    const read1 = read(byRow, all(reading, taken));
    assert.deepEqual(causes(read1), []);
    assert.deepEqual(figure(read1, `primary.${column}`), [3, null, 2]);
    assert.deepEqual(figure(read1, `junior.${column}`), [null, 6, 4]);
    // What a row says of its stage holds, whatever was said of the column.
    const said = read(byRow, all(reading, { take: "field", field: `primary.${column}` }));
    assert.deepEqual(figure(said, `junior.${column}`), [null, 6, 4]);

    const types = ["小学", "初级中学"];
    const byType = {
      教师: [
        ["学校名称", "办学类型", "专任教师数", "音体美教师"],
        ...types.map((type, i) => [`第${"一二"[i]}学校`, type, 30 + i, 3 + i]),
      ],
    };
    const ofTypes = read(byType, all(read(byType), taken));
    assert.deepEqual(
      [figure(ofTypes, `primary.${column}`), figure(ofTypes, `junior.${column}`)],
      [
        [3, null],
        [null, 4],
      ],
    );
    // Where nothing tells the stages, the column may be one stage's.
    const untold = {
      教师: [
        ["学校名称", "音体美教师"],
        ["甲学校", 3],
        ["乙学校", 4],
      ],
    };
    assert.deepEqual(told(read(untold))[0]?.slice(1), [
      "是“体育艺术专任教师数”",
      "是“小学体育艺术专任教师数”",
      "是“初中体育艺术专任教师数”",
      "不取用这一列",
    ]);
    const one = read(untold, all(read(untold), { take: "field", field: `junior.${column}` }));
    assert.deepEqual([causes(one), figure(one, `junior.${column}`)], [[], [3, 4]]);
  });

  it("ask for the unit and the stage of a sheet once", () => {
    const areas = {
      校舍: [
        ["学校名称", "教学及辅助用房面积", "运动场地面积", "教学仪器设备值"],
        ["第一小学", 900, 2000, 60],
      ],
    };
    const reading = read(areas);
    assert.deepEqual(causes(reading), ["unit", "unit"]);
    assert.match(told(reading)[0]?.[0] ?? "", /教学及辅助用房面积、运动场地面积/);
    const [{ id } = { id: "" }] = reading.questions;
    assert.deepEqual(figure(read(areas, { [id]: { take: "unit", unit: "平方米" } }), "sportsGroundArea"), [2000]);
    const people = {
      师生: [
        ["学校名称", "办学类型", "在校生数", "教学班数", "专任教师数"],
        ["河口学校", "九年一贯制", 300, 7, 20],
        ["第一小学", "小学", 200, 6, 15],
      ],
    };
    const staged = read(people);
    assert.deepEqual([causes(staged), figure(staged, "primary.pupils")], [["stage"], [null, 200]]);
    const byType = read(people, all(staged, { take: "stage", stage: "byType" }));
    assert.deepEqual(causes(byType), ["stage"]);
    const done = { ...all(staged, { take: "stage", stage: "byType" }), ...all(byType, { take: "nothing" }) };
    assert.deepEqual(causes(read(people, done)), []);
  });

  it("ask which of several years is meant once, over columns and in a column of their own", () => {
    const columns = {
      图书: [
        ["学校名称", "2023年图书册数", "2024年图书册数", "2025年图书册数"],
        ["第一小学", 5000, 5100, 5200],
      ],
    };
    const reading = read(columns);
    assert.deepEqual(causes(reading), ["year"]);
    assert.deepEqual(told(reading)[0]?.slice(1), ["2025年", "2024年", "2023年"]);
    const chosen = read(columns, all(reading, { take: "value", value: 2024 }));
    assert.deepEqual([causes(chosen), figure(chosen, "books")], [[], [5100]]);
    const rows = (title: Rows): Readonly<Record<string, Rows>> => ({
      规模: [
        ...title,
        ["学校名称", "年度", "小学在校生数", "小学教学班数"],
        ["第一小学", "2024年", 300, 7],
        ["第一小学", 2025, 310, 7],
        ["第二小学", "2024年", 200, 5],
        ["第二小学", 2025, 190, 5],
      ],
    });
    const open = read(rows([]));
    assert.deepEqual([causes(open), open.schools], [["year"], []]);
    const latest = read(rows([]), all(open, { take: "value", value: 2025 }));
    assert.deepEqual([causes(latest), figure(latest, "primary.pupils")], [[], [310, 190]]);
    assert.deepEqual(latest.read[0]?.leftOut, [{ reason: "years", rows: [1, 3], labels: [] }]);
    const titled = read(rows([["示例县2024年义务教育学校基本情况"]]));
    assert.deepEqual([causes(titled), figure(titled, "primary.pupils")], [[], [300, 200]]);
  });

  it("ask which sheet holds once, where the same sheets differ for several schools", () => {
    const list = (figures: readonly number[]): Rows => [
      ["学校名称", "小学在校生数(人)"],
      ...figures.map((pupils, i): CellValue[] => [`第${"一二三四".charAt(i)}小学`, pupils]),
    ];
    const sheets = { 统计: list([300, 200, 100, 50]), 学籍系统: list([301, 202, 103, 50]) };
    const reading = read(sheets);
    assert.deepEqual(causes(reading), ["sources"]);
    assert.equal(reading.questions[0]?.cells.length, 6);
    assert.equal(reading.conflicts.length, 3);
    assert.deepEqual(told(reading)[0]?.slice(1).sort(), ["以“学籍系统”为准", "以“统计”为准"]);
    const [question] = reading.questions;
    const answers: Answers = { [question?.id ?? ""]: { take: "from", from: "统计" } };
    assert.deepEqual(figure(read(sheets, answers), "primary.pupils"), [300, 200, 100, 50]);
    // One school's own answer goes before that for all.
    const own: Answers = { ...answers, "conflict/第二小学/primary.pupils": { take: "value", value: 202 } };
    assert.deepEqual(figure(read(sheets, own), "primary.pupils"), [300, 202, 100, 50]);
    const few = read({ 统计: list([300, 200]), 学籍系统: list([301, 200]) });
    assert.deepEqual(causes(few), ["conflict"]);
  });

  it("propose the school whose name a campus bears, and ask about others one by one", () => {
    const sheets = {
      学校: [
        ["学校标识码", "学校名称", "是否计校数", "小学在校生数(人)"],
        ["3900000001", "第一小学", 1, 300],
        ["3900000002", "第一小学东校区", 0, 200],
        ["3900000003", "东关镇中心小学", 1, 100],
        ["3900000004", "东关镇中心小学(南岗分校)", 0, 50],
        ["3900000005", "东关镇李村小学", 0, 20],
      ],
    };
    const reading = read(sheets);
    assert.deepEqual(causes(reading), ["campuses", "campus"]);
    assert.deepEqual(reading.questions[0]?.pairs, [
      ["第一小学东校区", "第一小学"],
      ["东关镇中心小学(南岗分校)", "东关镇中心小学"],
    ]);
    assert.match(told(reading)[0]?.[0] ?? "", /第一小学东校区属于第一小学/);
    assert.deepEqual(reading.questions[1]?.proposals, [
      { take: "value", value: "东关镇中心小学" },
      { take: "nothing" },
    ]);
    const [shared, single] = reading.questions.map(({ id }) => id);
    assert.ok(shared && single);
    const answered = read(sheets, { [shared]: { take: "same" }, [single]: { take: "value", value: "东关镇中心小学" } });
    assert.deepEqual(
      [causes(answered), figure(answered, "parent")],
      [[], [null, "3900000001", null, "3900000003", "3900000003"]],
    );
    const refused = read(sheets, { [shared]: { take: "nothing" }, [single]: { take: "nothing" } });
    assert.deepEqual(causes(refused), ["campus", "campus"]);
    assert.deepEqual(figure(refused, "parent"), [null, null, null, null, null]);
  });
});

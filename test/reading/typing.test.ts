import assert from "node:assert/strict";
import { readingFields } from "../../src/ledger/readingFields";
import type { CellValue, SheetSnapshot } from "../../src/model";
import { readWorkbooks, type Answer, type Answers, type Reading } from "../../src/reading";
import { sheetOf } from "../ledger/workbooks";

/** Habits of typing, one by one: what is read, what is asked, what an answer does. */

type Rows = readonly (readonly CellValue[])[];

const FIELDS = readingFields();

function read(values: Rows, answers: Answers = {}, more: Partial<SheetSnapshot> = {}): Reading {
  return readWorkbooks(
    [{ file: "a.xlsx", workbook: { sheets: [sheetOf(values, { name: "Sheet1", ...more })] } }],
    FIELDS,
    answers,
  );
}

const causes = ({ questions }: Reading) => questions.map(({ cause }) => cause);
const figure = ({ schools }: Reading, field: string) => schools.map(({ figures }) => figures.get(field) ?? null);

/** The reading after all its questions were answered alike. */
function answered(values: Rows, answer: Answer): Reading {
  return read(values, Object.fromEntries(read(values).questions.map(({ id }) => [id, answer])));
}

describe("habits of typing", () => {
  it("reads figures with separators, multiples and units, and asks about all that is not exact", () => {
    const column = (cell: CellValue) =>
      read([
        ["学校名称", "图书册数(册)"],
        ["第一小学", cell],
      ]);
    const READ: readonly (readonly [CellValue, number])[] = [
      ["12,345", 12345],
      ["1.2万", 12000],
      ["1.2万册", 12000],
      ["３０００本", 3000],
      [" 3 000 ", 3000],
    ];
    for (const [cell, books] of READ) assert.deepEqual(figure(column(cell), "books"), [books], String(cell));
    for (const cell of ["约3000", "3000左右", "3000人", "3000元/生", "-3", -3, true, { error: "#DIV/0!" }])
      assert.deepEqual(causes(column(cell)), ["cell"], String(cell));
    assert.deepEqual([causes(column("   ")), figure(column("   "), "books")], [[], []]);
    const odd: Rows = [
      ["学校名称", "图书册数(册)", "小学在校生数(人)"],
      ["第一小学", "约3000", 300],
    ];
    assert.deepEqual(causes(answered(odd, { take: "blank" })), []);
    assert.deepEqual(figure(answered(odd, { take: "blank" }), "books"), [null]);
  });

  it("multiplies people by 万 too, where they are counted in no such unit", () => {
    assert.deepEqual(
      figure(
        read([
          ["学校名称", "小学在校生数"],
          ["第一小学", "0.12万人"],
        ]),
        "primary.pupils",
      ),
      [1200],
    );
  });

  it("takes codes with the zeros that their format shows, and no number that cannot be one", () => {
    const formats = [
      [null, null, null],
      [null, "0000000000", null],
      [null, null, null],
      [null, null, null],
    ];
    const reading = read(
      [
        ["学校名称", "学校标识码", "小学在校生数(人)"],
        ["第一小学", 39000001, 300],
        ["第二小学", 1.5, 200],
        ["第三小学", "’3900000003", 100],
      ],
      {},
      { formats },
    );
    assert.deepEqual(
      reading.schools.map(({ code }) => code),
      ["0039000001", null, "3900000003"],
    );
  });

  it("reads 是 and 否 in the ways they are typed, and takes an answer for others", () => {
    const values: Rows = [
      ["学校名称", "是否寄宿制学校", "小学在校生数(人)"],
      ["第一小学", "√", 300],
      ["第二小学", "×", 200],
      ["第三小学", "部分", 100],
    ];
    const reading = read(values);
    assert.deepEqual(figure(reading, "boarding"), ["是", "否", null]);
    assert.deepEqual(causes(reading), ["choice"]);
    assert.deepEqual(figure(answered(values, { take: "value", value: "是" }), "boarding"), ["是", "否", "是"]);
    const left = answered(values, { take: "blank" });
    assert.deepEqual([figure(left, "boarding"), causes(left)], [["是", "否", null], []]);
  });

  it("takes a sign for what the notes below say of it", () => {
    const reading = read([
      ["学校名称", "小学在校生数(人)", "小学教学班数(个)", "小学专任教师数(人)"],
      ["第一小学", 300, "/", "—"],
      ["第二小学", 200, 5, 13],
      ["注:“/”表示没有,“—”表示未统计"],
    ]);
    assert.deepEqual(causes(reading), []);
    assert.deepEqual(figure(reading, "primary.classes"), [0, 5]);
    assert.deepEqual(figure(reading, "primary.teachers"), [null, 13]);
  });

  it("asks about two columns of one field, and about units that contradict each other", () => {
    const twice: Rows = [
      ["学校名称", "小学在校生数(人)", "小学学生数(人)"],
      ["第一小学", 300, 310],
    ];
    assert.deepEqual(causes(read(twice)), ["column", "column"]);
    const units = read([
      ["学校名称", "小学在校生数(人)", "图书册数(册)(万册)"],
      ["第一小学", 300, 2],
    ]);
    assert.deepEqual(causes(units), ["column"]);
  });

  it("takes the field that a column is said to be, of the stage in its heading or its own", () => {
    const values: Rows = [
      ["学校名称", "小学教师数"],
      ["第一小学", 20],
    ];
    const { questions } = read(values);
    assert.deepEqual(causes(read(values)), ["column"]);
    const [{ id } = { id: "" }] = questions;
    assert.deepEqual(figure(read(values, { [id]: { take: "field", field: "primary.staff" } }), "primary.staff"), [20]);
    assert.deepEqual(read(values, { [id]: { take: "field", field: "gone" } }).schools, []);
  });

  it("asks about figures under a title of shares a head, but not about pupils", () => {
    const reading = read([
      ["示例县2025年生均教学条件一览表"],
      ["学校名称", "小学在校生数(人)", "教学及辅助用房面积(㎡)"],
      ["第一小学", 300, 5.2],
    ]);
    assert.deepEqual(causes(reading), ["column"]);
    assert.deepEqual(figure(reading, "primary.pupils"), [300]);
  });

  it("passes over a year before the one of the title, and asks about one that no title names", () => {
    const values = (title: string): Rows => [
      [title],
      ["学校名称", "小学在校生数(人)", "2023年图书册数(册)"],
      ["第一小学", 300, 5000],
    ];
    const past = read(values("示例县2025年义务教育情况表"));
    assert.deepEqual([causes(past), figure(past, "books")], [[], [null]]);
    assert.deepEqual(causes(read(values("示例县义务教育情况表"))), ["column"]);
  });

  it("lets a figure stand that somebody has confirmed to be far from all others, or leaves it blank", () => {
    const values: Rows = [
      ["学校名称", "小学在校生数(人)", "教学仪器设备资产值(万元)"],
      ...Array.from({ length: 6 }, (_, i): CellValue[] => [
        `第${"一二三四五六".charAt(i)}小学`,
        300,
        i === 2 ? 600_000 : 60,
      ]),
    ];
    assert.deepEqual(causes(read(values)), ["outlier"]);
    assert.equal(figure(answered(values, { take: "same" }), "equipmentValue")[2], 600_000);
    const left = answered(values, { take: "blank" });
    assert.deepEqual([causes(left), figure(left, "equipmentValue")[2]], [[], null]);
  });

  it("asks whether halves of two stages are one figure twice or its parts", () => {
    const values: Rows = [
      ["学校名称", "小学在校生数(人)", "初中在校生数(人)", "小学图书册数(册)", "初中图书册数(册)"],
      ["河口学校", 1100, 1000, 5000, 5000],
    ];
    assert.deepEqual(causes(read(values)), ["conflict"]);
    assert.deepEqual(figure(read(values), "books"), [null]);
  });

  it("joins no rounded code to a school that nothing else names", () => {
    const reading = read([
      ["学校标识码", "学校名称", "小学在校生数(人)"],
      ["3.9E+09", "第一小学", 300],
      ["3900000002", "第二小学", 200],
    ]);
    assert.deepEqual(
      reading.schools.map(({ name, code }) => [name, code]),
      [
        ["第一小学", null],
        ["第二小学", "3900000002"],
      ],
    );
  });

  it("asks for the stage of a form's figure, and takes the answer", () => {
    const values: Rows = [
      ["填报项目", "填报数据"],
      ["学校名称", "河口学校"],
      ["在校生数(人)", 300],
    ];
    assert.deepEqual(causes(read(values)), ["stage"]);
    assert.deepEqual(figure(answered(values, { take: "stage", stage: "junior" }), "junior.pupils"), [300]);
  });

  it("reads forms with groups beside the items and a second panel, and asks where an item stands twice", () => {
    const panels = read([
      ["类别", "项目", "单位", "数值", "类别", "项目", "单位", "数值"],
      ["基本情况", "学校名称", null, "第一小学", "小学", "专任教师数", "人", 20],
      ["小学", "在校生数", "人", 300, null, "教学班数", "个", 7],
    ]);
    assert.deepEqual(
      ["primary.pupils", "primary.teachers", "primary.classes"].map((field) => figure(panels, field)),
      [[300], [20], [7]],
    );
    const twice = read([
      ["项目", "数值"],
      ["学校名称", "第一小学"],
      ["小学在校生数(人)", 300],
      ["小学在校生数(人)", 310],
    ]);
    assert.deepEqual(causes(twice), ["column"]);
  });

  it("reads pairs of label and value with the unit between them", () => {
    const reading = read([
      ["学校名称", "第一小学", null],
      ["小学在校生数", "人", 300],
      ["教学仪器设备资产值", "千元", 600],
    ]);
    assert.deepEqual([figure(reading, "primary.pupils"), figure(reading, "equipmentValue")], [[300], [60]]);
  });

  it("reads unjoined groups of headings up to the next one, and headings joined over several rows", () => {
    const reading = read(
      [
        ["学校名称", "小学", null, "初中", null],
        [null, "在校生数(人)", "教学班数(个)", "在校生数(人)", "教学班数(个)"],
        ["河口学校", 300, 7, 150, 3],
        ["新桥学校", 200, 6, 90, 2],
      ],
      {},
      {
        layout: {
          merges: [
            { top: 0, left: 0, bottom: 1, right: 0 },
            { top: 0, left: 1, bottom: 0, right: 2 },
            { top: 0, left: 3, bottom: 0, right: 4 },
          ],
          hiddenRows: [],
          hiddenColumns: [],
          struck: [],
        },
      },
    );
    assert.deepEqual(figure(reading, "primary.classes"), [7, 6]);
    assert.deepEqual(figure(reading, "junior.pupils"), [150, 90]);
    const unjoined = read([
      ["学校名称", "小学", null, "初中", null],
      [null, "在校生数(人)", "教学班数(个)", "在校生数(人)", "教学班数(个)"],
      ["河口学校", 300, 7, 150, 3],
    ]);
    assert.deepEqual(figure(unjoined, "junior.classes"), [3]);
  });

  it("goes on over headings that are repeated on each page, and over an empty line before them", () => {
    const head: readonly CellValue[] = ["学校名称", "小学在校生数(人)", "小学教学班数(个)", "小学专任教师数(人)"];
    const reading = read([
      head,
      ["第一小学", 300, 7, 18],
      ["第二小学", 200, 5, 13],
      [],
      head,
      ["甲", 1, 2, 3],
      ["第三小学", 400, 9, 25],
    ]);
    assert.deepEqual(figure(reading, "primary.pupils"), [300, 200, 400]);
    assert.equal(reading.read.length, 1);
    assert.deepEqual(
      reading.read[0]?.leftOut.map(({ reason }) => reason),
      ["headings", "codes"],
    );
  });

  it("asks about struck-out figures and formulas whose value nobody saved", () => {
    const values: Rows = [
      ["学校名称", "小学在校生数(人)", "小学教学班数(个)"],
      ["第一小学", 300, null],
    ];
    const reading = read(
      values,
      {},
      {
        formulas: [
          [null, null, null],
          [null, null, "=B2/45"],
        ],
        layout: { merges: [], hiddenRows: [], hiddenColumns: [], struck: [{ row: 1, column: 1 }] },
      },
    );
    assert.deepEqual(causes(reading), ["cell", "cell"]);
    assert.deepEqual(reading.schools, []);
  });

  it("goes down to the last heading through years, empty lines of a joined one, and words that are none by themselves", () => {
    const merges = [{ top: 1, left: 0, bottom: 4, right: 0 }];
    const reading = read(
      [
        ["示例县2025年义务教育情况表"],
        ["学校名称", "甲类", null],
        [null, "小学图书册数(册)", null],
        [],
        [null, 2024, 2025],
        ["第一小学", 5000, 6000],
      ],
      {},
      { layout: { merges, hiddenRows: [], hiddenColumns: [], struck: [] } },
    );
    assert.deepEqual(
      reading.read[0]?.fields.map(({ label }) => label),
      [["甲类", "小学图书册数(册)", "2025"]],
    );
    assert.deepEqual(causes(reading), ["column"]);
  });

  it("asks whether two rows of one name with the same figures are one school, where no code tells", () => {
    const values: Rows = [
      ["学校名称", "办学类型", "小学在校生数(人)", "小学教学班数(个)"],
      ["东关小学", "小学", 300, 7],
      ["东关小学", "小学", 300, 7],
      ["第二小学", "小学", 200, 5],
    ];
    const reading = read(values);
    assert.deepEqual(causes(reading), ["code"]);
    assert.deepEqual(figure(reading, "primary.pupils"), [null, 200]);
    assert.deepEqual(figure(answered(values, { take: "same" }), "primary.pupils"), [300, 200]);
    const left = answered(values, { take: "nothing" });
    assert.deepEqual([causes(left), figure(left, "primary.pupils")], [[], [null, 200]]);
    const coded = values.map((row, i) =>
      i === 0 ? ["学校标识码", ...row] : [i < 3 ? "3900000001" : "3900000002", ...row],
    );
    assert.deepEqual(figure(read(coded), "primary.pupils"), [300, 200]);
  });

  it("asks whether a hidden sheet is to be read, and lists it where nobody says so", () => {
    const values: Rows = [
      ["学校名称", "小学在校生数(人)"],
      ["第一小学", 300],
    ];
    const hidden = { visible: false };
    const reading = read(values, {}, hidden);
    assert.deepEqual([causes(reading), reading.schools], [["hidden"], []]);
    assert.deepEqual(
      reading.read.map(({ fields, leftOut }) => [fields, leftOut]),
      [[[], [{ reason: "hidden", rows: [], labels: [] }]]],
    );
    const [{ id } = { id: "" }] = reading.questions;
    assert.deepEqual(figure(read(values, { [id]: { take: "same" } }, hidden), "primary.pupils"), [300]);
    const left = read(values, { [id]: { take: "nothing" } }, hidden);
    assert.deepEqual([causes(left), left.read.length], [[], 1]);
    assert.deepEqual(read([["选项"], ["小学"]], {}, hidden).read, []);
  });

  it("reads the classes of the statistics for 城区, 镇区 and 乡村, and asks what is none of them once a word", () => {
    const area = (heading: string, ...words: CellValue[]) =>
      read([["学校名称", heading, "小学在校生数(人)"], ...words.map((word, i) => [`东${i}村小学`, word, 100])]);
    const values = ({ schools }: ReturnType<typeof read>) => schools.map(({ figures }) => figures.get("area"));
    assert.deepEqual(values(area("城乡分类代码", 111, "112", 121, "122", 123, 210, "220")), [
      "城区",
      "城区",
      "镇区",
      "镇区",
      "镇区",
      "乡村",
      "乡村",
    ]);
    assert.deepEqual(values(area("城乡类型", "主城区", "城乡结合区", "镇中心区", "镇乡结合区", "乡中心区", "村庄")), [
      "城区",
      "城区",
      "镇区",
      "镇区",
      "乡村",
      "乡村",
    ]);
    const county = area("城乡类型", "县城", "县城", "城郊");
    assert.deepEqual(
      county.questions.map(({ id, cells }) => [id, cells.length]),
      [
        ["choice/area/县城", 2],
        ["choice/area/城郊", 1],
      ],
    );
  });
});

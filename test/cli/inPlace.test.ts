import assert from "node:assert/strict";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { run } from "../../src/cli/program";
import { FileHost } from "../../src/spreadsheet/file";
import { outputSchema, type Output } from "../../src/workflows/outputSchema";
import { answersText, parseAnswers, type ReadingAnswers } from "../../src/workflows/readingAnswers";
import { plainHeading } from "../../src/reading";
import { changed, ownWorkbook } from "../workflows/ownSheets";

const [JUNIOR_CLASSES, BOOKS] = [5, 10];
const TOTAL = ["合计", null, 1350, 1100, 33, 25, 79, 92, 17_000, 6_700_000, 84_000];

/** The county's own sheet as a file: one sign, one school without classes, a total. */
async function ownFile(
  rows: Parameters<typeof ownWorkbook>[0] = [...changed(0, BOOKS, "/", changed(2, JUNIOR_CLASSES, 0)), TOTAL],
): Promise<Uint8Array> {
  const host = FileHost.create();
  const plans = ownWorkbook(rows).sheets.map(({ name, values }) => ({
    sheet: name,
    cells: values.map((row) => row.map((value) => (value === null ? null : { value }))),
    widths: [],
    formats: [],
    validations: [],
    frozenRows: 0,
    frozenColumns: 0,
    landscape: false,
  }));
  await host.write(plans, { asValues: true, replace: [] });
  return host.bytes();
}

describe("the command line on a county's own sheets", () => {
  let folder: string;
  const path = (name: string) => join(folder, name);

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "ledger-own-"));
    await writeFile(path("own.xlsx"), await ownFile());
  });

  async function ran(...args: string[]): Promise<{ code: number; lines: string }> {
    const lines: string[] = [];
    const print = (text: string) => void lines.push(text);
    const code = await run(args, { print, complain: print }, "0");
    return { code, lines: lines.join("\n") };
  }

  it("says what was read, what is asked and how it is answered, and marks her own cells", async () => {
    const { code, lines } = await ran("check", path("own.xlsx"), "--mark", path("marked.xlsx"));
    assert.equal(code, 1);
    assert.match(lines, /按原表读取：4所学校，9项数据，取自工作表“学校情况”/);
    assert.match(lines, /学校情况：合计、小计行，只用来核对（第8行）/);
    assert.match(
      lines,
      /K4：填的是“\/”.*\n.*例：东关小学.*\n.*可选：按未填；没有，按0取用\n.*\n.*：sign\/学校情况\/\//,
    );
    assert.match(lines, /学校情况!F6 {2}河口学校的“教学班数 初中”应大于0/);
    assert.match(lines, /已标记2个单元格/);
    const saved = ["--settings", "--save-answers", path("saved.json"), "--force"];
    await ran("check", path("own.xlsx"), "--mark", path("settled.xlsx"), ...saved);
    assert.deepEqual(parseAnswers(await readFile(path("saved.json"), "utf8"), "saved.json").answers, {});
    await ran("unmark", path("marked.xlsx"), path("again.xlsx"));
    const parts = async (name: string) => unzipSync(await readFile(path(name)));
    assert.deepEqual(await parts("again.xlsx"), await parts("own.xlsx"));
  });

  it("says what is wrong with a file of answers before it writes anything, and never among the JSON", async () => {
    await writeFile(path("taken.json"), "");
    for (const told of [
      ["--save-answers", path("taken.json"), "--mark", path("unwritten.xlsx")],
      ["--answers", path("missing.json")],
    ])
      for (const json of [[], ["--json"]]) {
        const printed: string[] = [];
        const complained: string[] = [];
        const terminal = {
          print: (text: string) => void printed.push(text),
          complain: (text: string) => void complained.push(text),
        };
        assert.equal(await run(["check", path("own.xlsx"), ...told, ...json], terminal, "0"), 2);
        assert.deepEqual([printed.length, complained.length], json.length > 0 ? [0, 1] : [1, 0]);
        assert.match([...printed, ...complained].join(), /已经存在|找不到/);
      }
    await assert.rejects(readFile(path("unwritten.xlsx")));
  });

  it("takes answers from a file, and gives questions, reading and sources as JSON", async () => {
    const known: ReadingAnswers = {
      answers: {
        "sign/学校情况//": { take: "zero" },
        "absent/schools": { take: "usual" },
      },
      words: {},
      parameters: { county: "清河县", year: 2025, methods: "基本均衡和优质均衡" },
    };
    await writeFile(path("answers.json"), answersText(known));
    const { code, lines } = await ran("check", path("own.xlsx"), "--json", "--answers", path("answers.json"));
    assert.equal(code, 1);
    const [file] = outputSchema.parse(JSON.parse(lines) as Output).files;
    assert.ok(file && "methods" in file);
    assert.deepEqual(
      file.questions?.map(({ id }) => id.split("/")[0]),
      ["total"],
    );
    const books = file.read?.[0]?.fields.find(({ field }) => field === "books");
    assert.deepEqual(books?.cells, ["学校情况!K4:K7"]);
    const money = file.sources?.find(({ school, field }) => school === "东关小学" && field === "equipmentValue");
    assert.deepEqual([money?.value, money?.factor, money?.cells], [150, 0.0001, ["学校情况!J4"]]);
    assert.equal(file.schools.filter(({ included }) => included).length > 0, true);
  });

  it("repairs her own cells, writes that down, and leaves nothing to be repaired", async () => {
    await writeFile(path("text.xlsx"), await ownFile(changed(0, BOOKS, "1.8万册")));
    const listed = await ran("repair", path("text.xlsx"));
    assert.match(listed.lines, /^学校情况!K4 东关小学 图书\(册\)：“1\.8万册” → 18000（去掉数字后的单位）/);
    assert.match((await ran("repair", path("text.xlsx"), path("number.xlsx"), "--log")).lines, /已修正1个单元格/);
    const host = FileHost.open(await readFile(path("number.xlsx")), "number.xlsx");
    const { sheets } = await host.read(({ name }) => (name === "修正记录" ? {} : null));
    assert.equal(sheets.find(({ name }) => name === "修正记录")?.values[1]?.[5], "“1.8万册”");
    assert.match((await ran("repair", path("number.xlsx"))).lines, /可以安全修正的单元格0个/);
  });

  it("updates, reports and follows with the answers of a file", async () => {
    await writeFile(path("sign.xlsx"), await ownFile(changed(0, BOOKS, "/")));
    const answers = { "sign/学校情况//": { take: "zero" }, "absent/schools": { take: "usual" } } as const;
    await writeFile(
      path("sign.json"),
      answersText({ answers, words: {}, parameters: { county: "清河县", year: 2025 } }),
    );
    const told = ["--answers", path("sign.json")];
    assert.equal((await ran("update", path("sign.xlsx"), path("updated.xlsx"), ...told)).code, 0);
    const books = async (file: string) => {
      const host = FileHost.open(await readFile(path(file)), file);
      const { sheets } = await host.read(({ name }) => (name === "分学校指标表2012" ? {} : null));
      const [headings = [], ...rows] = sheets.find(({ name }) => name === "分学校指标表2012")?.values ?? [];
      const at = headings.findIndex((heading) => plainHeading(String(heading)).startsWith("生均图书册数"));
      return rows.find((row) => row.includes("东关小学"))?.[at];
    };
    assert.equal(await books("updated.xlsx"), 0);
    await ran("update", path("sign.xlsx"), path("open.xlsx"));
    assert.notEqual(await books("open.xlsx"), 0);
    assert.equal((await ran("report", path("sign.xlsx"), path("report.xlsx"), ...told)).code, 0);
    const followed = await ran("rectify", path("sign.xlsx"), path("followed.xlsx"), ...told);
    assert.match(followed.lines, /整改销号台账\d+行/);
    assert.match((await ran("labels", path("sign.xlsx"), path("labels.xlsx"), ...told)).lines, /档案目录/);
  });

  it("reads a table of another kind, and says that it cannot be marked", async () => {
    const rows = ownWorkbook().sheets.flatMap(({ values }) => values.slice(1));
    await writeFile(path("own.csv"), rows.map((row) => row.join(",")).join("\n"));
    const { code, lines } = await ran("check", path("own.csv"), "--mark", path("marked.csv.xlsx"));
    assert.equal(code, 2);
    assert.match(lines, /按原表读取：4所学校/);
    assert.match(lines, /own\.csv/);
  });

  it("ends with 2 and one sentence where nothing is read, or the answers cannot be used", async () => {
    await writeFile(path("wages.csv"), "姓名,实发\n张三,5000\n");
    const nothing = await ran("check", path("wages.csv"));
    assert.deepEqual([nothing.code, nothing.lines.split("\n").length], [2, 1]);
    assert.match(nothing.lines, /没有读到学校的数据/);
    const wrong = await ran("check", path("own.xlsx"), "--answers", path("own.csv"));
    assert.equal(wrong.code, 2);
    assert.match(wrong.lines, /不是导出的答复文件/);
  });
});

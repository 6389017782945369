import assert from "node:assert/strict";
import { strFromU8, unzipSync } from "fflate";
import { assess, locateDerived, type Assessment } from "../../src/assessment";
import { DERIVED_SHEETS } from "../../src/assessment/derivedSheets";
import { derivedPlans, ledgerPlans, snapshotOfPlans, type LedgerContent } from "../../src/plans";
import { sameValue } from "../../src/model";
import { generateCounty } from "../../src/samples/county";
import { buildLedger } from "../../src/ledger";
import { cellLabel, type CellValue, type PlannedCell, type SheetPlan } from "../../src/model";
import { INDICATORS, METHODS } from "../../src/standards/methods";
import { INCLUSION_UNKNOWN } from "../../src/standards/inclusion";
import { STAGES } from "../../src/standards/terms";
import { FileHost } from "../../src/spreadsheet/file";
import { ledgerSheets, writeNew } from "../../src/workflows/newLedger";
import { assessed, county, type Changes } from "../assessment/ledgers";

/** A planned sheet to be asked by its headings. */
class Sheet {
  constructor(readonly plan: SheetPlan) {}

  get rows(): readonly (readonly (PlannedCell | null)[])[] {
    return this.plan.cells.slice(1);
  }

  cell(row: number, heading: string): PlannedCell | null {
    const column = this.plan.cells[0].findIndex((cell) => cell?.value === heading);
    assert.ok(column >= 0, `${this.plan.sheet} has no column ${heading}`);
    return this.plan.cells[row - 1][column];
  }

  column(heading: string): CellValue[] {
    return this.rows.map((_, i) => this.cell(i + 2, heading)?.value ?? null);
  }
}

function sheets(assessment: Assessment): Map<string, Sheet> {
  return new Map(derivedPlans(assessment).map((plan) => [plan.sheet, new Sheet(plan)]));
}

const small = (changes: Changes = {}) => sheets(assessed(county(changes)));

describe("derived sheets", () => {
  it("let names and reasons take several lines, and figures one", () => {
    for (const { cells, formats, sheet } of derivedPlans(assessed(county()))) {
      for (const [column, heading] of cells[0].entries()) {
        const takes = formats.some(({ area, wrap }) => wrap && area.top === 1 && area.left === column);
        assert.equal(takes, /^学校名称$|原因$|^备注$|^指标$/.test(String(heading?.value)), `${sheet} ${column}`);
      }
    }
  });

  it("begin with the columns by which the catalogue finds their lines, and name no column twice", () => {
    for (const { plan } of small().values()) {
      const { left, keys } = DERIVED_SHEETS.find(({ name }) => name === plan.sheet)!;
      const headings = plan.cells[0].map((cell) => cell?.value);
      assert.deepEqual(
        headings.slice(0, plan.frozenColumns),
        left.map(({ heading }) => heading),
      );
      assert.ok(keys.every((column) => left.includes(column)));
      assert.equal(new Set(headings).size, headings.length, plan.sheet);
    }
  });
});

describe("通用公式", () => {
  /** Functions of Excel 2010, WPS and LibreOffice alike. */
  const COMMON = new Set(
    "AND COLUMNS COUNT COUNTIF COUNTIFS FIND IF IFERROR INDEX ISERROR ISNA ISNUMBER MATCH MAX MIN N NA NOT OR ROWS SQRT SUBSTITUTE SUM SUMIFS SUMPRODUCT".split(
      " ",
    ),
  );
  const content: LedgerContent = {
    ...county({ parameters: { transition2019: "是" }, sites: { "03": { area: "乡村", denseCentre: "是" } } }),
  };
  const gate = [{ indicator: "生均图书册数", bound: "不低于", "primary.城区": 21, "junior.城区": 20 }];
  const counties = [
    county(),
    { ...content, sheets: { ...content.sheets, gateStandards: gate } },
    generateCounty({ schools: 30, seed: 3, meets: false }),
  ];
  const cells = counties.flatMap((each) => derivedPlans(assessed(each)).flatMap((plan) => plan.cells.flat()));
  const formulas = cells.flatMap((cell) => (cell?.formula === undefined ? [] : [cell.native ?? cell.formula]));

  it("stand beside every formula that calls an EDU function, and beside no other", () => {
    const called = cells.filter((cell) => cell?.formula?.includes("EDU."));
    assert.ok(called.length > 200);
    for (const cell of cells) assert.equal(cell?.native !== undefined, cell?.formula?.includes("EDU.") ?? false);
  });

  it("call only what every program has, and keep to the limits of the oldest", () => {
    for (const formula of new Set(formulas)) {
      assert.ok(formula.length <= 8192, `${formula.length}: ${formula.slice(0, 80)}`);
      const texts = formula.match(/"(?:[^"]|"")*"/g) ?? [];
      assert.ok(texts.every((text) => text.length <= 257));
      const called = formula.replace(/"(?:[^"]|"")*"/g, '""').match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? [];
      assert.deepEqual(
        called.filter((name) => !COMMON.has(name)),
        [],
        formula,
      );
      let [depth, deepest] = [0, 0];
      for (const character of formula.replace(/"(?:[^"]|"")*"/g, "")) {
        if (character === "(") deepest = Math.max(deepest, ++depth);
        if (character === ")") depth--;
      }
      assert.ok(deepest <= 64 && depth === 0);
    }
  });

  it("stand in a file without a prefix of newer functions", async () => {
    const host = FileHost.create();
    await writeNew(host, ledgerSheets(counties[1]), "native");
    const parts = unzipSync(host.bytes());
    const sheets = Object.keys(parts).filter((name) => name.startsWith("xl/worksheets/"));
    const written = sheets.map((name) => strFromU8(parts[name])).join("");
    assert.match(written, /SUMPRODUCT/);
    assert.doesNotMatch(written, /_xlfn|_xldudf|EDU\./);
  });
});

describe("拆分", () => {
  const split = small().get("拆分")!;

  it("prints no columns that only help to reckon", () => {
    const headings = split.plan.cells[0].map((cell) => String(cell?.value));
    const left = headings.slice(headings.length - (split.plan.paper?.unprinted ?? 0));
    assert.ok(
      left.length > 2 && left.every((heading) => /^(台账行号|归属行号|台账·|全校|在校生数空白|待更正)/.test(heading)),
      left.join(),
    );
    assert.equal(small().get("校际差异系数表")!.plan.paper?.unprinted, 1);
  });

  it("has one row a site in the order of 学校台账", () => {
    assert.deepEqual(split.column("台账行号"), [2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it("reaches 学校台账 by 学校标识码, so that sorting it changes nothing", () => {
    assert.equal(split.cell(4, "台账行号")!.formula, "=MATCH($A4,学校台账!$A:$A,0)");
    assert.equal(split.cell(4, "学校名称")!.formula, '=INDEX(学校台账!$B:$B,$AP4)&""');
    const pupils = String(split.cell(4, "小学在校生数(人)")!.formula);
    assert.ok(pupils.startsWith("=IF(INDEX(学校台账!$I:$I,$AP4)="), pupils);
  });

  it("divides by weighted pupils, and a site without pupils like its parent", () => {
    assert.equal(split.cell(4, "折算学生数")!.formula, "=G4*1+H4*1.1+I4*1.32");
    assert.equal(
      split.cell(4, "初中份额")!.formula,
      "=IF(ISNUMBER(K4),IF(K4>0,H4*1.1/K4,INDEX($H:$H,$AQ4)*1.1/INDEX($K:$K,$AQ4)),IF(ISNUMBER(H4),IF(H4=0,0,NA()),NA()))",
    );
    assert.ok(sameValue(split.cell(4, "初中份额")!.value, 440 / 940));
    const campus = { "04": { "primary.pupils": 0, parent: "3900000003" } };
    assert.equal(small({ sites: campus }).get("拆分")!.cell(5, "小学份额")!.value, 500 / 940);
  });

  it("takes a column that 学校台账 lacks for blank, and not the one that stands in its place", () => {
    const lacking = ledgerPlans(county()).map((plan) => {
      const at = plan.cells[0].findIndex((cell) => cell?.value === "高校附属");
      return plan.sheet === "学校台账"
        ? { ...plan, cells: plan.cells.map((row) => row.filter((_, i) => i !== at)) }
        : plan;
    });
    const plans = derivedPlans(assess(buildLedger(snapshotOfPlans(lacking))));
    const affiliated = new Sheet(plans.find(({ sheet }) => sheet === "拆分")!).cell(2, "高校附属")!;
    assert.deepEqual(affiliated, { formula: '=INDEX(学校台账!$ZZ:$ZZ,$AP2)&""', value: "" });
  });

  it("says whose parts are added to which school", () => {
    const home = (changes?: Changes) => small(changes).get("拆分")!.cell(5, "归属学校标识码")!.value;
    assert.equal(home(), "3900000001");
    const parentAsNumber = { "04": { parent: 3900000001 } };
    assert.equal(home({ sites: parentAsNumber }), "3900000001", "as the parent's own row has it");
    assert.equal(home({ sites: { "01": { code: 3900000001 } } }), 3900000001);
    assert.equal(home({ sites: { "01": { code: 3900000001 }, ...parentAsNumber } }), 3900000001);
    assert.equal(home({ parameters: { singleStageCampus: "单列" } }), "3900000004");
  });

  it("takes 室内体育用房 off in 2017, and in 2012 where the parameter says so", () => {
    const area = "小学教学及辅助用房面积(㎡)";
    assert.match(
      String(split.cell(2, "全校教学及辅助用房面积(㎡)")!.formula),
      /IF\(IFERROR\(INDEX\(参数!\$C:\$C,MATCH\("2012年办法/,
    );
    assert.equal(split.cell(2, area)!.value, 6000);
    assert.equal(split.cell(2, "小学教学及辅助用房面积(不含室内体育用房,㎡)")!.value, 5400);
    const subtracted = small({ parameters: { subtractIndoorSports: "是" } }).get("拆分")!;
    assert.equal(subtracted.cell(2, area)!.value, 5400);
  });

  it("says why a stage does not count, and nothing where it does or has no pupils", () => {
    assert.equal(split.cell(9, "基本均衡小学不计入原因")!.value, "民办学校，不计入基本均衡");
    assert.equal(split.cell(9, "优质均衡小学不计入原因")!.value, "");
    assert.equal(split.cell(9, "优质均衡初中不计入原因"), null);
    assert.equal(
      split.cell(9, "基本均衡小学不计入原因")!.formula,
      '=EDU.INCLUSION("2012","小学",$C9,$D9,SUMIFS($G:$G,$J:$J,$A9),IF($E9="","否",$E9))',
    );
  });

  it("shows an error where a cell cannot be used", () => {
    const text = small({ sites: { "02": { "junior.teachers": "80人", "junior.pupils": "1000" } } }).get("拆分")!;
    for (const heading of ["初中专任教师数(人)", "初中在校生数(人)", "折算学生数", "初中份额", "初中图书册数(册)"])
      assert.deepEqual(text.cell(3, heading)!.value, { error: "#N/A" }, heading);
  });
});

describe("a blank", () => {
  const cells = (sites: Changes["sites"], number: number, ...headings: string[]) => {
    const planned = small({ sites }).get("拆分")!;
    return headings.map((heading) => planned.cell(number, heading)!.value);
  };
  const unknown = { error: "#N/A" };

  it("is no 0 in what a school needs, and nothing in what it does not", () => {
    assert.deepEqual(cells({ "01": { books: null } }, 2, "小学图书册数(册)", "初中图书册数(册)"), [unknown, 0]);
    assert.deepEqual(cells({ "02": { "junior.teachers": null, "primary.teachers": null } }, 3, "初中专任教师数(人)"), [
      unknown,
    ]);
  });

  it("of pupils is unknown where the stage is shown, and spoils the shares of the stages beside it", () => {
    const open = cells(
      { "03": { "junior.pupils": null } },
      4,
      "初中在校生数(人)",
      "折算学生数",
      "小学份额",
      "小学图书册数(册)",
    );
    assert.deepEqual(open, [unknown, unknown, unknown, unknown]);
    assert.deepEqual(
      cells({ "01": { "junior.pupils": null, "senior.pupils": null } }, 2, "初中在校生数(人)", "折算学生数"),
      [0, 1000],
    );
  });
});

describe("分学校指标表", () => {
  const basic = small().get("分学校指标表2012")!;
  const quality = small().get("分学校指标表2017")!;

  it("has the blocks 小学, 初中, 不计入 without a gap, each in the order of 学校台账", () => {
    const rows = basic.column("分组").map((block, i) => `${String(block)} ${String(basic.column("学校名称")[i])}`);
    assert.deepEqual(rows, [
      "小学 第一小学",
      "小学 河口学校",
      "初中 第一中学",
      "初中 河口学校",
      "初中 县高级中学",
      "不计入 上坪教学点",
      "不计入 特殊教育学校",
      "不计入 博文小学",
      "不计入 特殊教育学校",
    ]);
  });

  it("gives the reason of those that do not count, and none of those that do", () => {
    const reasons = quality.column("不计入原因");
    assert.deepEqual(reasons.slice(0, 6), new Array(6).fill(null));
    assert.deepEqual(reasons.slice(6), [
      "不足50人的教学点，不计入优质均衡",
      "特殊教育学校，不计入",
      "特殊教育学校，不计入",
    ]);
    const unsure = small({ sites: { "02": { counted: "也许" } } }).get("分学校指标表2012")!;
    assert.ok(unsure.column("不计入原因").includes(INCLUSION_UNKNOWN));
  });

  it("adds up the parts of a school's sites and divides them by its pupils", () => {
    assert.equal(basic.cell(2, "图书册数(册)")!.formula, "=SUMIFS(拆分!$Z:$Z,拆分!$J:$J,$A2)");
    assert.equal(basic.cell(2, "生均图书册数(册/生)")!.formula, "=J2/E2");
    assert.equal(basic.cell(2, "生均图书册数(册/生)")!.value, 24100 / 1210);
    assert.equal(quality.cell(5, "每百名学生拥有网络多媒体教室数(间/百生)")!.formula, "=M5*100/F5");
  });

  it("judges schools that count by our functions, at most two a school", () => {
    assert.equal(quality.cell(2, "是否达标")!.formula, '=EDU.SCHOOLSTANDARD("小学",N2:T2)');
    assert.equal(quality.cell(2, "是否达标")!.value, "达标");
    assert.equal(quality.cell(2, "备注")!.value, "7项达标");
    assert.equal(quality.cell(8, "是否达标"), null);
    const calls = quality.rows.map((row) => row.filter((cell) => cell?.formula?.includes("EDU.")).length);
    assert.deepEqual(calls, [2, 2, 2, 2, 2, 2, 0, 0, 0]);
  });

  it("says what a school misses", () => {
    const poor = small({ sites: { "02": { sportsGroundArea: 9000, multimediaRooms: 10 } } }).get("分学校指标表2017")!;
    assert.equal(poor.cell(5, "是否达标")!.value, "不达标");
    assert.equal(poor.cell(5, "备注")!.value, "5项达标，第5项达到85%，第7项未达到85%");
  });
});

describe("校际差异系数表", () => {
  const table = small().get("校际差异系数表")!;

  it("has every indicator of both methods and stages, each followed by 综合", () => {
    assert.equal(table.rows.length, 2 * (8 + 1) + 2 * (7 + 1));
    const composites = table.column("指标").flatMap((name, i) => (name === "综合差异系数" ? i + 2 : []));
    assert.deepEqual(composites, [10, 19, 27, 35]);
  });

  it("computes over the block of the stage alone", () => {
    const books = "分学校指标表2012!$J$2:$J$3";
    const pupils = "分学校指标表2012!$E$2:$E$3";
    const uncertain =
      'COUNTIFS(分学校指标表2012!$V:$V,"能否计入无法确认，请先更正学校台账",分学校指标表2012!$D:$D,"小学")';
    const ofKnownList = (figure: string) => `=IF(OR(${uncertain}>0,I6<>""),NA(),${figure})`;
    assert.equal(table.cell(6, "差异系数")!.formula, ofKnownList(`EDU.DIFFCOEF(${books},${pupils})`));
    assert.equal(table.cell(6, "全县平均值")!.formula, ofKnownList(`SUM(${books})/SUM(${pupils})`));
    assert.match(String(table.cell(15, "差异系数")!.formula), /\$J\$4:\$J\$6,/);
    assert.equal(
      table.cell(10, "差异系数")!.formula,
      "=IF(AND(COUNT(F2:F9)=8,COUNTIF(F2:F9,0)>0),SUM(F2:F9)/8,EDU.COMPOSITE(F2:F9))",
    );
  });

  it("has a limit and a verdict where the method has: 综合 in 2012, each in 2017", () => {
    const line = (row: number) => [table.cell(row, "评估标准")?.value ?? null, table.cell(row, "是否达标")!.value];
    assert.deepEqual(
      [line(6), line(10), line(19)],
      [
        [null, "—"],
        [0.65, "达标"],
        [0.55, "达标"],
      ],
    );
    assert.deepEqual(
      [line(20), line(27), line(28)],
      [
        [0.5, "达标"],
        [null, "—"],
        [0.45, "达标"],
      ],
    );
  });

  it("is 无法判定 where a figure is missing, and has no mean of the others", () => {
    const missing = small({ sites: { "01": { books: null, equipmentValue: "1万" } } }).get("校际差异系数表")!;
    assert.deepEqual(missing.cell(6, "差异系数")!.value, { error: "#N/A" });
    assert.deepEqual(missing.cell(10, "差异系数")!.value, { error: "#N/A" });
    assert.equal(missing.cell(10, "是否达标")!.value, "无法判定");
    // A single one of 2012 has no limit, but it is told whether it could be had.
    assert.deepEqual([missing.cell(6, "是否达标")!.value, missing.cell(7, "是否达标")!.value], ["无法判定", "—"]);
    assert.equal(missing.cell(6, "是否达标")!.formula, '=IF(ISNUMBER(F6),"—","无法判定")');
  });

  it("divides by a mean of 0 as Excel does", () => {
    const sites = Object.fromEntries(["01", "03", "04", "08"].map((code) => [code, { books: 0 }]));
    assert.deepEqual(small({ sites }).get("校际差异系数表")!.cell(6, "差异系数")!.value, { error: "#DIV/0!" });
  });

  it("computes nothing while it is not known which schools count", () => {
    const unsure = small({ sites: { "02": { organiser: "教育局" } } }).get("校际差异系数表")!;
    assert.deepEqual(unsure.cell(15, "差异系数")!.value, { error: "#N/A" });
    assert.deepEqual(unsure.cell(15, "全县平均值")!.value, { error: "#N/A" });
  });

  it("leaves out a stage of which no school counts", () => {
    const alone = small({ sites: { "02": { organiser: "民办" }, "03": null, "06": null, "07": null } });
    const lines = alone.get("校际差异系数表")!;
    assert.equal(lines.rows.length, 9 + 8 + 8);
    assert.deepEqual(alone.get("分学校指标表2012")!.column("不计入原因").at(-1), "民办学校，不计入基本均衡");
  });
});

describe("the derived sheets", () => {
  it("show the figures of the assessment", () => {
    const assessment = assessed(generateCounty({ schools: 40, seed: 11, meets: false }));
    const planned = sheets(assessment);
    const workbook = snapshotOfPlans(derivedPlans(assessment));
    const located = locateDerived({ ...assessment.ledger, workbook });
    for (const method of METHODS) {
      const { stages } = assessment.methods.get(method)!;
      for (const stage of STAGES.map((id) => stages[id]!)) {
        for (const indicator of stage.indicators) {
          assert.ok(sameValue(located.coefficient(stage, indicator)!.value, indicator.coefficient));
          assert.ok(sameValue(located.mean(stage, indicator)!.value, indicator.mean));
        }
        assert.ok(sameValue(located.coefficient(stage, null)!.value, stage.composite));
        for (const school of [...stage.counted, ...stage.excluded]) {
          INDICATORS[method].forEach((indicator, i) => {
            const { sheet, row, column } = located.value(school, indicator)!;
            assert.ok(sameValue(planned.get(sheet)!.plan.cells[row][column]!.value, school.values[i]));
          });
        }
      }
    }
  });

  it("are those of the methods that are judged", () => {
    assert.deepEqual([...sheets(assessed(county(), ["2012"])).keys()], ["拆分", "分学校指标表2012", "校际差异系数表"]);
  });

  it("find the columns of 学校台账 wherever they stand", () => {
    const plans = ledgerPlans(county()).map((plan) =>
      plan.sheet === "学校台账" ? { ...plan, cells: plan.cells.map((row) => [null, ...row]) } : plan,
    );
    const moved = sheets(assess(buildLedger(snapshotOfPlans(plans)))).get("拆分")!;
    assert.equal(moved.cell(2, "学校名称")!.formula, '=INDEX(学校台账!$C:$C,$AP2)&""');
  });

  it("keep a code that is typed as a number a number, because formulas look for it", () => {
    const typed = small({ sites: { "02": { code: 3900000002 } } });
    assert.equal(typed.get("拆分")!.cell(3, "学校标识码")!.value, 3900000002);
    assert.equal(typed.get("分学校指标表2012")!.cell(4, "学校标识码")!.value, 3900000002);
  });
});

describe("cells of derived sheets in a workbook", () => {
  const assessment = assessed(county());
  const plans = [...ledgerPlans(county()), ...derivedPlans(assessment)];
  const { primary } = assessment.methods.get("2017")!.stages;
  const school = primary!.counted[0];
  const locate = (workbook = snapshotOfPlans(plans)) => locateDerived({ ...assessment.ledger, workbook });

  it("are found by their keys and headings", () => {
    const located = locate();
    assert.equal(cellLabel(located.value(school, INDICATORS["2017"][0])!), "分学校指标表2017!N2");
    assert.equal(cellLabel(located.verdict(school)!), "分学校指标表2017!U2");
    const coefficient = located.coefficient(primary!, primary!.indicators[0])!;
    assert.equal(cellLabel(coefficient.cell), "校际差异系数表!F20");
    assert.match(coefficient.formula!, /NA\(\),EDU\.DIFFCOEF/);
  });

  it("are not found where the sheet, a key, a heading or the line is missing", () => {
    const without = (change: (plan: SheetPlan) => SheetPlan) => locate(snapshotOfPlans(plans.map(change)));
    const drop = (heading: string) =>
      without((plan) => {
        const at = plan.cells[0].findIndex((cell) => cell?.value === heading);
        return at < 0 ? plan : { ...plan, cells: plan.cells.map((row) => row.filter((_, i) => i !== at)) };
      });
    assert.equal(locate({ sheets: [] }).value(school, INDICATORS["2017"][0]), null);
    assert.equal(locate({ sheets: [] }).coefficient(primary!, null), null);
    assert.equal(drop("学段").verdict(school), null);
    assert.equal(drop("是否达标").verdict(school), null);
    assert.equal(without((plan) => ({ ...plan, cells: plan.cells.slice(0, 1) })).verdict(school), null);
    assert.equal(without((plan) => ({ ...plan, cells: [] })).verdict(school), null);
  });
});

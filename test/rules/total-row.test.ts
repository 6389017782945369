import { isFigure, SHEETS } from "../../src/ledger";
import { columnName, type CellValue } from "../../src/model";
import type { Draft, DraftCells, DraftSchool } from "../../src/samples/draft";
import { appendRow } from "../../src/samples/planting";
import { testRule } from "./ruleTester";

/** A row of sums of the first schools, under some label. */
const sums = (draft: Draft, schools: number, label: CellValue, from = 0): CellValue[] => {
  const total = SHEETS.schools.columns.map((column) =>
    isFigure(column)
      ? draft.schools.slice(from, schools).reduce((sum, school) => sum + Number(school[column.id]), 0)
      : null,
  );
  return [null, label, ...total.slice(2)];
};

/** The same of the schools of some kind. */
const kindSums = (draft: Draft, label: CellValue, of: (school: DraftSchool) => boolean): CellValue[] => {
  const total = SHEETS.schools.columns.map((column) =>
    isFigure(column) ? draft.schools.filter(of).reduce((sum, school) => sum + Number(school[column.id]), 0) : null,
  );
  return [null, label, ...total.slice(2)];
};

/** A column without a heading, on the right of every sheet. */
const BESIDE = SHEETS.schools.columns.length + 1;

const BOARDING = columnName(SHEETS.schools.columns.findIndex(({ id }) => id === "boarding"));

const put = (line: DraftCells[number], column: number, formula: string) => {
  while (line.length < column) line.push(null);
  line[column] = { value: 1, formula };
};

const insert = (draft: Draft, at: number, values: readonly CellValue[]) =>
  draft.layout(SHEETS.schools.name, (cells) =>
    cells.splice(
      at,
      0,
      values.map((value) => ({ value })),
    ),
  );

testRule("total-row", {
  valid: [
    { name: "there is none" },
    {
      name: "a note that speaks of totals",
      draft: (draft) => appendRow(draft, ["注：合计数见校际差异系数表，本表不设合计"]),
    },
    {
      name: "a nameless row whose figures are no sums",
      draft: (draft) => {
        const values = sums(draft, 8, null);
        values[8] = 7;
        appendRow(draft, values);
      },
    },
    {
      name: "a school with the word in its name, and one called like the county",
      draft: (draft) => {
        draft.schools[3].name = "合计沟小学";
        draft.schools[4].name = "示例县";
      },
    },
    {
      name: "a nameless row with too few figures to tell",
      draft: (draft) => appendRow(draft, sums(draft, 8, null).slice(0, 10)),
    },
  ],
  invalid: [
    {
      name: "totals that are right: as the first row, subtotals of blocks and of kinds, one without a label, an average",
      draft: (draft) => {
        insert(draft, 1, sums(draft, 8, "全县合计"));
        insert(draft, 4, sums(draft, 2, "小 计（城区）"));
        insert(draft, 8, sums(draft, 5, "小 计（城区）", 2));
        appendRow(draft, sums(draft, 8, null));
        appendRow(draft, ["平均值", null, null, null, null, null, null, null, 99]);
        appendRow(
          draft,
          kindSums(draft, "乡村小学小计", (school) => school.area === "乡村" && school.type === "小学"),
        );
      },
      findings: [
        {
          messageId: "listed",
          level: "info",
          data: { sheet: "学校台账", count: 6, rows: "2、5、9、13、14、15" },
          subject: "学校台账",
          field: null,
          cells: ["学校台账!B2", "学校台账!B5", "学校台账!B9", "学校台账!I13", "学校台账!A14", "学校台账!B15"],
          found: 6,
        },
      ],
    },
    {
      name: "totals by the name of the county, of the whole county, and of points",
      draft: (draft) => {
        appendRow(draft, sums(draft, 8, "示例县"));
        appendRow(draft, sums(draft, 8, "全县"));
        draft.sheets.governmentScores = [
          { area: "入学机会", item: "就近入学", points: 40, ownScore: 38 },
          { area: "保障机制", item: "经费", points: 60, ownScore: 55 },
          { area: "总分", item: null, points: 100, ownScore: 93 },
        ];
        draft.sheets.enrolment = [
          { town: "城关镇", population: 900, enrolled: 899 },
          { town: "示例县", population: 900, enrolled: 899 },
        ];
        draft.sheets.disabled = [];
      },
      findings: [
        { messageId: "listed", level: "info", data: { sheet: "学校台账", count: 2, rows: "10、11" } },
        { messageId: "listed", level: "info", data: { sheet: "县级政府评分表", count: 1, rows: "4" } },
      ],
    },
    {
      name: "totals that are not the sums: in one column, in most of them",
      draft: (draft) => {
        const changed = sums(draft, 8, "合计");
        changed[8] = 2200;
        appendRow(draft, changed);
        appendRow(draft, [
          null,
          "小计",
          ...sums(draft, 8, null)
            .slice(2)
            .map((value) => value && Number(value) + 7),
        ]);
      },
      findings: [
        {
          messageId: "differs",
          level: "query",
          data: {
            sheet: "学校台账",
            row: 10,
            label: "合计",
            column: "小学在校生数(人)",
            found: 2200,
            sum: 2210,
          },
          subject: "学校台账",
          field: "合计/primary.pupils",
          cells: ["学校台账!I10"],
          found: 2200,
          expected: 2210,
        },
        {
          messageId: "noSum",
          level: "query",
          subject: "学校台账",
          cells: [
            "学校台账!I11",
            "学校台账!J11",
            "学校台账!K11",
            "学校台账!L11",
            "学校台账!M11",
            "学校台账!N11",
            "学校台账!O11",
            "学校台账!P11",
            "学校台账!Q11",
            "学校台账!R11",
            "学校台账!S11",
            "学校台账!T11",
            "学校台账!U11",
            "学校台账!V11",
            "学校台账!W11",
            "学校台账!X11",
            "学校台账!Y11",
            "学校台账!Z11",
            "学校台账!AA11",
            "学校台账!AB11",
            "学校台账!AC11",
            "学校台账!AD11",
          ],
          data: { sheet: "学校台账", row: 11, label: "小计", count: 22 },
          field: "小计",
        },
        { messageId: "listed", level: "info", data: { sheet: "学校台账", count: 2, rows: "10、11" } },
      ],
    },
    {
      name: "a total of one figure that is not the sum",
      draft: (draft) => {
        const values = sums(draft, 8, "合计").map((value, i) => (i === 1 || i === 8 ? value : null));
        values[8] = 2200;
        appendRow(draft, values);
      },
      findings: [
        {
          messageId: "differs",
          level: "query",
          data: { sheet: "学校台账", row: 10, label: "合计", column: "小学在校生数(人)", found: 2200, sum: 2210 },
        },
        { messageId: "listed", level: "info", data: { sheet: "学校台账", count: 1, rows: "10" } },
      ],
    },
    {
      name: "formulas over the schools above a subtotal and over those below it",
      draft: (draft) => {
        insert(draft, 5, sums(draft, 4, "小计"));
        draft.layout(SHEETS.schools.name, (cells) => {
          put(cells[1], BESIDE, "=AVERAGE(I2:I5)");
          put(cells[2], BESIDE, "=AVERAGE(I7:I10)");
        });
      },
      findings: [{ messageId: "listed", level: "info", data: { sheet: "学校台账", count: 1, rows: "6" } }],
    },
    {
      name: "formulas whose ranges hold a total together with schools",
      draft: (draft) => {
        appendRow(draft, sums(draft, 8, "合计"));
        const beside = (row: number, formula: string) =>
          draft.layout(SHEETS.schools.name, (cells) => {
            put(cells[row], BESIDE, formula);
          });
        beside(1, "=AVERAGE(I2:I9)");
        beside(2, "=SUBTOTAL(1,I2:I10)+SUMIFS(I:I,A:A,A3)+SUM(INDEX(I:I,3),VLOOKUP(A3,A:Z,9,0))+COUNTA(A2:A10)");
        beside(3, "=STDEV.P(IF(I2:I10>0,S2:S10/I2:I10))");
        beside(4, "=AVERAGE('学校台账'!$I:$I)");
        // In the total's row stand figures on the left of this column alone.
        beside(5, `=AVERAGE(${BOARDING}2:${BOARDING}10)`);
        beside(9, "=SUM(I2:I9)+SUM(I2:I10)");
        draft.layout(SHEETS.schools.name, (cells) => put(cells[9], BESIDE + 1, "=AVERAGE(I2:I10)"));
        draft.derived("校际差异系数表", (cells) => {
          put(cells[1], BESIDE, "=EDU.DIFFCOEF(学校台账!S2:S10,学校台账!I2:I10)");
          put(cells[9], BESIDE, "=SUM(学校台账!I2:I10)");
        });
      },
      findings: [
        {
          messageId: "inFormula",
          level: "error",
          found: "=STDEV.P(IF(I2:I10>0,S2:S10/I2:I10))",
          data: {
            sheet: "学校台账",
            row: 10,
            count: 5,
            cell: `学校台账!${columnName(BESIDE)}4`,
            formula: "=STDEV.P(IF(I2:I10>0,S2:S10/I2:I10))",
          },
          subject: "学校台账",
          field: "合计/formula",
          cells: [
            ...["学校台账!{}4", "学校台账!{}5"].map((at) => at.replace("{}", columnName(BESIDE))),
            `学校台账!${columnName(BESIDE + 1)}10`,
            ...["校际差异系数表!{}2", "校际差异系数表!{}10"].map((at) => at.replace("{}", columnName(BESIDE))),
            "学校台账!B10",
          ],
        },
        { messageId: "listed", level: "info", data: { sheet: "学校台账", count: 1, rows: "10" } },
      ],
    },
  ],
});

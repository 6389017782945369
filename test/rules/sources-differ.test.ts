import assert from "node:assert/strict";
import { crossCheckedField, SHEETS } from "../../src/ledger";
import { testRule } from "./ruleTester";

const pupils = (end: string, figures: Record<string, unknown>) => ({
  code: `39000000${end}`,
  name: "某校",
  stage: "小学",
  figure: "在校生数",
  ...figures,
});
const assets = (end: string, figures: Record<string, unknown>) => ({
  ...pupils(end, figures),
  stage: null,
  figure: "教学仪器设备资产值",
});
const explained = { reason: "经与学籍异动表核对，9月2日后转入", person: "张某", date: "2025-10-15" };
/** Puts records into the register. */
const sources =
  (...records: object[]) =>
  ({ sheets }: { sheets: object }) =>
    Object.assign(sheets, { crossSources: records });

testRule("sources-differ", {
  valid: [
    { name: "nothing is filled in" },
    {
      name: "equal, explained, a single source, none, and a cell that cannot be read",
      draft: sources(
        pupils("01", { statistics: 1000, enrolment: 1000 }),
        pupils("04", { statistics: 210, enrolment: 214, ...explained }),
        pupils("03", { enrolment: 500 }),
        pupils("08", {}),
        pupils("08", { figure: null, statistics: 1, enrolment: 2 }),
        pupils("08", { code: null, statistics: 1, enrolment: 2 }),
        assets("01", { statistics: 225.5, finance: "多" }),
        pupils("05", { stage: "中学", statistics: 1, enrolment: 2 }),
      ),
    },
    {
      name: "a code that two schools have, so that nobody knows whose figure it is",
      draft: (draft) => {
        draft.schools[7].code = draft.schools[0].code;
        sources(pupils("01", { statistics: 7 }))(draft);
      },
    },
    {
      name: "as far apart as the county lets pass, and a figure that the ledger does not have",
      draft: (draft) => {
        draft.parameters.sourceDifference = 10;
        sources(
          assets("01", { statistics: 225.5, finance: 204 }),
          pupils("02", { figure: "随迁子女在校生数", statistics: 3, enrolment: 3 }),
        )(draft);
      },
    },
  ],
  invalid: [
    {
      name: "unexplained, half explained, unlike the ledger, and in the wrong stage",
      draft: sources(
        pupils("01", { statistics: 1000, enrolment: 1007, personnel: 1000 }),
        pupils("03", { statistics: 500, enrolment: 498, reason: "转出" }),
        assets("02", { statistics: 2855, finance: 2855 }),
        { ...assets("03", { statistics: 1 }), stage: "小学" },
        pupils("04", { stage: null, statistics: 210 }),
      ),
      findings: [
        {
          messageId: "differ",
          level: "query",
          subject: "3900000001",
          field: "crossSources/小学/在校生数/sources",
          cells: ["多源核对!E2", "多源核对!F2", "多源核对!G2"],
          found: 1007,
          expected: 1000,
          data: {
            record: "多源核对·第一小学（小学、在校生数）",
            figures: "统计 1000、学籍 1007、人事 1000",
          },
        },
        {
          messageId: "incomplete",
          level: "query",
          cells: ["多源核对!J3", "多源核对!K3"],
          subject: "3900000003",
          field: "crossSources/小学/在校生数/sources",
          found: 500,
          expected: 498,
          data: { record: "多源核对·河口学校（小学、在校生数）", headings: "填写人、填写日期" },
        },
        {
          messageId: "ledger",
          level: "query",
          field: "crossSources/教学仪器设备资产值/ledger",
          cells: ["多源核对!E4", "多源核对!H4", "学校台账!Q3"],
          found: 285.5,
          subject: "3900000002",
          data: {
            record: "多源核对·第一中学（教学仪器设备资产值）",
            sheet: "学校台账",
            heading: "教学仪器设备资产值(万元)",
            expected: 285.5,
            figures: "统计 2855、财务 2855",
          },
        },
        {
          messageId: "stage",
          level: "query",
          cells: ["多源核对!C5"],
          subject: "3900000003",
          field: "crossSources/小学/教学仪器设备资产值/stage",
          data: { record: "多源核对·河口学校（小学、教学仪器设备资产值）", figure: "教学仪器设备资产值" },
        },
        {
          messageId: "stage",
          level: "query",
          data: { record: "多源核对·第一小学东校区（在校生数）", figure: "在校生数" },
        },
      ],
    },
    {
      name: "further apart than the county lets pass",
      draft: (draft) => {
        draft.parameters.sourceDifference = 5;
        sources(assets("01", { statistics: 225.5, finance: 200 }))(draft);
      },
      findings: [
        {
          messageId: "beyond",
          level: "query",
          subject: "3900000001",
          field: "crossSources/教学仪器设备资产值/sources",
          cells: ["多源核对!E2", "多源核对!H2"],
          found: 225.5,
          expected: 200,
          data: {
            record: "多源核对·第一小学（教学仪器设备资产值）",
            figures: "统计 225.5、财务 200",
            percent: 5,
          },
        },
      ],
    },
  ],
});

describe("the figures of 多源核对", () => {
  it("are each one column of 学校台账, by stage or not, and fit into a list of Excel", () => {
    const { choices = [] } = SHEETS.crossSources.columns.find(({ id }) => id === "figure") ?? {};
    assert.ok(choices.join(",").length <= 255);
    for (const figure of choices) {
      const [primary, site] = [crossCheckedField(figure, "primary"), crossCheckedField(figure, undefined)];
      const field = primary ?? site;
      assert.ok((primary === null) !== (site === null), figure);
      assert.match(SHEETS.schools.columns.find(({ id }) => id === field)?.heading ?? "", new RegExp(figure));
    }
    assert.equal(crossCheckedField("绿化面积", undefined), null);
  });
});

import { SHEETS } from "../../src/ledger";
import { columnName } from "../../src/model";
import { generateCounty } from "../../src/samples/county";
import type { Draft } from "../../src/samples/draft";
import { testRule } from "./ruleTester";

const county = generateCounty({ schools: 20, seed: 1, meets: true });

const SITE_AREA = columnName(SHEETS.schools.columns.findIndex(({ id }) => id === "siteArea"));

/** The line of 满意度调查 over all. */
const all = ({ sheets }: Draft) => sheets.satisfaction![0];

testRule("blank-judged", {
  valid: [
    { name: "a county that fills in everything", county },
    { name: "sheets of which nothing is filled in" },
    {
      name: "standards that are not asked for, a line that is a title, subjects not monitored or not of the form",
      county,
      draft: ({ sheets }) => {
        sheets.gateStandards![0]["primary.乡村"] = "/";
        sheets.governmentScores!.push({ area: "保障机制", item: "标题行" });
        Object.assign(sheets.governmentScores![0], { ownScore: null, reviewScore: 6 });
        Object.assign(sheets.monitoring![5], { monitored: "否", level: null, variation: null });
        sheets.monitoring!.push({ subject: "英语", monitored: "是" });
        Object.assign(all({ sheets } as Draft), { visited: null, visitSatisfied: null });
      },
    },
    {
      name: "a column that must be there and is not, which has a finding of its own",
      county,
      draft: (draft) => draft.layout("一票否决事项", (cells) => cells.forEach((line) => line.splice(2, 1))),
    },
    {
      name: "answers and results of a method that is not judged",
      county,
      draft: ({ sheets }) => {
        sheets.governmentItems![0].verdict = null;
        sheets.monitoring![0].level = null;
        sheets.vetoes!.find(({ method }) => method === "优质均衡")!.present = null;
      },
      methods: ["2012"],
    },
    {
      name: "cells that hold something unusable",
      county,
      draft: (draft) => (all(draft).returned = "约1000"),
    },
  ],
  invalid: [
    {
      name: "a veto, an answer, a score and its points, a standard, who was asked",
      county,
      draft: (draft) => {
        const { sheets } = draft;
        sheets.vetoes![0].present = null;
        sheets.governmentItems![0].verdict = null;
        Object.assign(sheets.governmentScores![0], { ownScore: null, reviewScore: null });
        sheets.governmentScores![1].points = null;
        Object.assign(sheets.governmentScores![2], { points: null, ownScore: null, reviewScore: 5 });
        sheets.gateStandards![0]["primary.城区"] = null;
        // What is asked by a line of no known indicator has another finding.
        sheets.gateStandards!.push({ indicator: "看不懂的指标", bound: "不低于" });
        all(draft).satisfied = null;
        sheets.satisfaction![1].satisfied = null;
        sheets.monitoring![0].level = null;
        sheets.monitoring![1].level = null;
      },
      findings: [
        {
          messageId: "some",
          level: "error",
          subject: "县级政府评分表",
          field: "points",
          cells: ["县级政府评分表!D3", "县级政府评分表!D4"],
          data: { sheet: "县级政府评分表", heading: "分值", count: 2, rows: "3、4" },
        },
        {
          messageId: "some",
          level: "error",
          field: "ownScore",
          data: { sheet: "县级政府评分表", heading: "自评分", count: 1, rows: "2" },
        },
        {
          messageId: "some",
          level: "error",
          data: { sheet: "办学基本标准", heading: "小学城区标准值", count: 1, rows: "2" },
        },
        {
          messageId: "some",
          level: "error",
          data: { sheet: "政府保障程度", heading: "是否达标", count: 1, rows: "2" },
        },
        {
          messageId: "some",
          level: "error",
          data: { sheet: "质量监测", heading: "学业水平级别", count: 2, rows: "2、3" },
        },
        {
          messageId: "some",
          level: "error",
          data: { sheet: "满意度调查", heading: "满意问卷数(份)", count: 1, rows: "2" },
        },
        {
          messageId: "some",
          level: "error",
          subject: "一票否决事项",
          field: "present",
          data: { sheet: "一票否决事项", heading: "是否存在", count: 1, rows: "2" },
        },
      ],
    },
    {
      name: "what the province asks of every school, and four of them do not fill in",
      county,
      draft: ({ sheets, schools }) => {
        const areas = ["城区", "镇区", "乡村"].flatMap((area) => [`primary.${area}`, `junior.${area}`]);
        // Nothing is asked of 小学 in 乡村, which may leave it blank.
        const standards = Object.fromEntries(areas.map((area) => [area, area === "primary.乡村" ? "/" : 1]));
        sheets.gateStandards!.push({ indicator: "生均占地面积", bound: "不低于", ...standards });
        const counted = schools.filter(({ type, organiser }) => type === "小学" && organiser === "县级教育部门");
        const isRural = ({ area, parent }: (typeof counted)[0]) => area === "乡村" && !parent;
        for (const school of counted.filter((each) => !isRural(each)).slice(0, 2)) school.siteArea = null;
        for (const school of counted.filter(isRural)) school.siteArea = null;
        // Of a school of all stages its 小学 is asked first.
        for (const i of [15, 11]) schools[i].siteArea = null;
        // Books have a finding by themselves.
        schools[3].books = null;
      },
      findings: [
        {
          messageId: "some",
          level: "error",
          subject: "学校台账",
          field: "siteArea",
          cells: [5, 6, 13, 17].map((row) => `学校台账!${SITE_AREA}${row}`),
          data: { sheet: "学校台账", heading: "占地面积(㎡)", count: 4, rows: "5、6、13、17" },
        },
      ],
    },
  ],
});

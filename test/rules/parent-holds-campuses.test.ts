import { isFigure, SHEETS } from "../../src/ledger";
import type { DraftSchool } from "../../src/samples/draft";
import { testRule } from "./ruleTester";

const FIGURES = SHEETS.schools.columns.filter(isFigure).map(({ id }) => id);

/** Makes a school the sum of two others, which become its campuses. */
function hold(parent: DraftSchool, parts: readonly DraftSchool[], fields: readonly string[] = FIGURES) {
  for (const part of parts) {
    part.counted = "否";
    part.parent = parent.code;
  }
  for (const field of fields) parent[field] = parts.reduce((sum, part) => sum + Number(part[field]), 0);
}

testRule("parent-holds-campuses", {
  valid: [
    { name: "the parent's figures are its own" },
    {
      name: "a school that names itself as its school",
      draft: ({ schools }) => (schools[0].parent = schools[0].code),
    },
    {
      name: "three equal figures may be an accident",
      draft: (draft) => hold(draft.schools[0], [draft.schools[3]], ["books", "computers", "teachingArea"]),
    },
    {
      name: "four equal figures among many others may be one too",
      draft: (draft) =>
        hold(draft.schools[0], [draft.schools[3]], ["books", "computers", "teachingArea", "sportsGroundArea"]),
    },
    {
      name: "small schools have equal figures easily",
      draft: (draft) => {
        Object.assign(draft.schools[3], {
          ...draft.schools[4],
          code: "3900000004",
          parent: "3900000005",
          counted: "否",
        });
        for (const school of [draft.schools[3], draft.schools[4]]) {
          Object.assign(school, { name: `${String(school.code)}校`, type: "小学", books: 9, teachingArea: 9 });
          Object.assign(school, { "primary.pupils": 9, sportsGroundArea: 9 });
        }
      },
    },
    {
      name: "a campus that another row names as its school",
      draft: ({ schools }) => {
        for (const field of FIGURES) schools[4][field] = schools[3][field];
        schools[4].parent = schools[3].code;
      },
    },
    {
      name: "a campus whose figures cannot be used",
      draft: (draft) => {
        hold(draft.schools[0], [draft.schools[3]]);
        for (const field of FIGURES) draft.schools[3][field] = "见附表";
      },
    },
  ],
  invalid: [
    {
      name: "a 中心校 that holds its 教学点, and one that holds its 村小 beside a campus",
      draft: ({ schools }) => {
        const [first, , third, campus, point, special] = schools;
        Object.assign(point, { parent: third.code });
        for (const field of FIGURES) third[field] = point[field];
        Object.assign(special, { parent: first.code });
        for (const field of FIGURES) first[field] = special[field];
        Object.assign(campus, { parent: first.code });
      },
      findings: [
        {
          messageId: "sums",
          level: "query",
          subject: "3900000001",
          data: {
            school: "第一小学",
            parts: "特殊教育学校",
            count: 8,
            headings:
              "小学在校生数(人)、初中在校生数(人)、教学及辅助用房面积(㎡)、室内体育用房面积(㎡)、运动场地面积(㎡)、教学仪器设备资产值(万元)、计算机台数(台)、图书册数(册)",
          },
        },
        {
          messageId: "sums",
          level: "query",
          subject: "3900000003",
          data: {
            school: "河口学校",
            parts: "上坪教学点",
            count: 4,
            headings: "小学在校生数(人)、教学及辅助用房面积(㎡)、运动场地面积(㎡)、图书册数(册)",
          },
        },
      ],
    },
    {
      name: "two parents, one with two campuses",
      draft: (draft) => {
        hold(draft.schools[0], [draft.schools[3], draft.schools[7]]);
        hold(draft.schools[2], [draft.schools[5]]);
      },
      findings: [
        {
          messageId: "sums",
          level: "query",
          data: {
            school: "第一小学",
            parts: "第一小学东校区、博文小学",
            count: 12,
            headings:
              "小学在校生数(人)、小学教学班数(个)、教学及辅助用房面积(㎡)、室内体育用房面积(㎡)、运动场地面积(㎡)、教学仪器设备资产值(万元)、计算机台数(台)、图书册数(册)、网络多媒体教室数(间)、小学专任教师数(人)、小学高于规定学历教师数(人)、小学中级及以上专业技术职务教师数(人)",
          },
          subject: "3900000001",
          field: null,
          cells: [
            "学校台账!I2",
            "学校台账!L2",
            "学校台账!N2",
            "学校台账!O2",
            "学校台账!P2",
            "学校台账!Q2",
            "学校台账!R2",
            "学校台账!S2",
            "学校台账!T2",
            "学校台账!U2",
            "学校台账!V2",
            "学校台账!W2",
          ],
        },
        {
          messageId: "sums",
          level: "query",
          data: {
            school: "河口学校",
            parts: "特殊教育学校",
            count: 8,
            headings:
              "小学在校生数(人)、初中在校生数(人)、教学及辅助用房面积(㎡)、室内体育用房面积(㎡)、运动场地面积(㎡)、教学仪器设备资产值(万元)、计算机台数(台)、图书册数(册)",
          },
          subject: "3900000003",
        },
      ],
    },
    {
      name: "figures that are just large enough to tell",
      draft: ({ schools }) => {
        for (const school of [schools[3], schools[4]])
          Object.assign(school, {
            type: "小学",
            books: 10,
            teachingArea: 10,
            "primary.pupils": 10,
            sportsGroundArea: 10,
          });
        Object.assign(schools[3], { parent: schools[4].code, "primary.classes": 2 });
      },
      findings: [
        {
          messageId: "sums",
          level: "query",
          data: {
            school: "上坪教学点",
            parts: "第一小学东校区",
            count: 4,
            headings: "小学在校生数(人)、教学及辅助用房面积(㎡)、运动场地面积(㎡)、图书册数(册)",
          },
        },
      ],
    },
  ],
});

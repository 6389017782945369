import type { DraftSchool } from "../../src/samples/draft";
import { editColumn } from "../../src/samples/planting";
import { testRule } from "./ruleTester";

const SHARED = [
  "teachingArea",
  "indoorSportsArea",
  "sportsGroundArea",
  "equipmentValue",
  "computers",
  "books",
  "multimediaRooms",
] as const;

/** Puts a figure into some columns of a school. */
function set(school: DraftSchool | undefined, value: number | null, which: (id: string) => boolean): void {
  for (const id of Object.keys(school ?? {})) if (school && which(id)) school[id] = value;
}
const isShared = (id: string) => (SHARED as readonly string[]).includes(id);
const isTeachers = (id: string) => /\.(teachers|backbone|sportsArts)/.test(id);
const isFigure = (id: string) => isShared(id) || id.includes(".");

testRule("empty-shell", {
  valid: [
    { name: "every school has everything" },
    {
      name: "blanks are unknown, and so is a single figure that cannot be read",
      draft: ({ schools }) => {
        set(schools[4], null, isTeachers);
        set(schools[7], 0, isShared);
        schools[7].books = "多";
        set(schools[2], null, isShared);
      },
    },
    {
      name: "a campus whose school has the teachers and the rooms, and a single sort of thing missing",
      draft: ({ schools }) => {
        set(schools[3], 0, (id) => isTeachers(id) || isShared(id));
        schools[7].computers = 0;
      },
    },
    {
      name: "a school with 高中 alone, and one without pupils that has books",
      draft: ({ schools }) => {
        schools[6]["junior.pupils"] = 0;
        set(schools[6], 0, (id) => (isFigure(id) && !id.startsWith("senior.")) || isTeachers(id));
        set(schools[4], 0, isFigure);
        schools[4].books = 300;
      },
    },
  ],
  invalid: [
    {
      name: "with nothing in the columns that there are",
      draft: (draft) => {
        set(draft.schools[7], 0, isShared);
        editColumn(draft, "computers", (cells, _, column) => cells.forEach((line) => line.splice(column, 1)));
      },
      findings: [
        {
          messageId: "noPremises",
          level: "query",
          data: {
            school: "博文小学",
            pupils: 410,
            columns:
              "教学及辅助用房面积(㎡)、室内体育用房面积(㎡)、运动场地面积(㎡)、教学仪器设备资产值(万元)、图书册数(册)、网络多媒体教室数(间)",
          },
        },
      ],
    },
    {
      name: "without pupils, without teachers, and with nothing to teach in",
      draft: ({ schools }) => {
        set(schools[4], 0, isFigure);
        set(schools[2], 0, isTeachers);
        set(schools[7], 0, isShared);
      },
      findings: [
        {
          messageId: "noTeachers",
          level: "query",
          subject: "3900000003",
          field: "teachers",
          cells: ["学校台账!U4", "学校台账!Z4"],
          found: 0,
          data: { school: "河口学校", pupils: 900 },
        },
        {
          messageId: "noPupils",
          level: "query",
          subject: "3900000005",
          field: "pupils",
          cells: ["学校台账!B6"],
          found: 0,
          data: { school: "上坪教学点" },
        },
        {
          messageId: "noPremises",
          level: "query",
          subject: "3900000008",
          field: "premises",
          cells: [
            "学校台账!N9",
            "学校台账!O9",
            "学校台账!P9",
            "学校台账!Q9",
            "学校台账!R9",
            "学校台账!S9",
            "学校台账!T9",
          ],
          found: 0,
          data: {
            school: "博文小学",
            pupils: 410,
            columns:
              "教学及辅助用房面积(㎡)、室内体育用房面积(㎡)、运动场地面积(㎡)、教学仪器设备资产值(万元)、计算机台数(台)、图书册数(册)、网络多媒体教室数(间)",
          },
        },
      ],
    },
  ],
});

import { testRule } from "./ruleTester";

const NINES = "9".repeat(400);

testRule("too-many-digits", {
  valid: [
    { name: "every figure is one of a school" },
    {
      name: "the last number of which Excel keeps all digits",
      draft: (draft) => (draft.schools[4].books = 999999999999999),
    },
    { name: "a blank", draft: (draft) => (draft.schools[4].books = null) },
    {
      name: "a figure that no chosen method needs",
      draft: (draft) => (draft.schools[4].books = 1e300),
      methods: ["2017"],
    },
  ],
  invalid: [
    {
      name: "more digits, as a number, as a text, with a unit, below zero",
      draft: (draft) => {
        draft.schools[4].computers = 1e15;
        draft.schools[4].books = -1e308;
        draft.schools[4].multimediaRooms = NINES;
        draft.schools[4].sportsGroundArea = `${NINES}㎡`;
      },
      findings: [
        {
          messageId: "found",
          level: "error",
          subject: "3900000005",
          field: "sportsGroundArea",
          found: `${NINES}㎡`,
          data: { record: "上坪教学点", heading: "运动场地面积(㎡)" },
          cells: ["学校台账!P6"],
        },
        {
          messageId: "found",
          level: "error",
          field: "computers",
          data: { record: "上坪教学点", heading: "计算机台数(台)" },
          subject: "3900000005",
          cells: ["学校台账!R6"],
          found: 1e15,
        },
        {
          messageId: "found",
          level: "error",
          subject: "3900000005",
          field: "books",
          data: { record: "上坪教学点", heading: "图书册数(册)" },
          cells: ["学校台账!S6"],
          found: -1e308,
        },
        {
          messageId: "found",
          level: "error",
          subject: "3900000005",
          field: "multimediaRooms",
          found: NINES,
          data: { record: "上坪教学点", heading: "网络多媒体教室数(间)" },
          cells: ["学校台账!T6"],
        },
      ],
    },
  ],
});

import { testRule } from "./ruleTester";

testRule("text-for-number", {
  valid: [
    { name: "every figure is a number" },
    { name: "a zero", draft: (draft) => (draft.schools[4].computers = 0) },
    { name: "a blank, which is a gap and no word", draft: (draft) => (draft.schools[4].computers = null) },
    { name: "digits stored as text", draft: (draft) => (draft.schools[4].computers = "35") },
    {
      name: "a figure that no chosen method needs",
      draft: (draft) => (draft.schools[4].books = "无"),
      methods: ["2017"],
    },
  ],
  invalid: [
    {
      name: "words, signs and truth values where numbers belong",
      draft: (draft) => {
        draft.schools[4].computers = "无";
        draft.schools[5].computers = "/";
        draft.schools[4].books = "≥550";
        draft.schools[4].multimediaRooms = "各1";
        draft.schools[4].sportsGroundArea = true;
      },
      findings: [
        {
          messageId: "found",
          level: "error",
          subject: "3900000005",
          data: { record: "上坪教学点", heading: "运动场地面积(㎡)", found: "true" },
          field: "sportsGroundArea",
          cells: ["学校台账!P6"],
          found: true,
        },
        {
          messageId: "found",
          level: "error",
          field: "computers",
          data: { record: "上坪教学点", heading: "计算机台数(台)", found: "无" },
          subject: "3900000005",
          cells: ["学校台账!R6"],
          found: "无",
        },
        {
          messageId: "found",
          level: "error",
          subject: "3900000006",
          field: "computers",
          found: "/",
          data: { record: "特殊教育学校", heading: "计算机台数(台)", found: "/" },
          cells: ["学校台账!R7"],
        },
        {
          messageId: "found",
          level: "error",
          subject: "3900000005",
          field: "books",
          found: "≥550",
          data: { record: "上坪教学点", heading: "图书册数(册)", found: "≥550" },
          cells: ["学校台账!S6"],
        },
        {
          messageId: "found",
          level: "error",
          subject: "3900000005",
          field: "multimediaRooms",
          found: "各1",
          data: { record: "上坪教学点", heading: "网络多媒体教室数(间)", found: "各1" },
          cells: ["学校台账!T6"],
        },
      ],
    },
    {
      name: "pupils in words",
      draft: (draft) => (draft.schools[4]["primary.pupils"] = "约三十"),
      findings: [
        {
          messageId: "found",
          level: "error",
          subject: "3900000005",
          found: "约三十",
          data: { record: "上坪教学点", heading: "小学在校生数(人)", found: "约三十" },
          field: "primary.pupils",
          cells: ["学校台账!I6"],
        },
      ],
    },
  ],
});

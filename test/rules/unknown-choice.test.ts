import { testRule } from "./ruleTester";

testRule("unknown-choice", {
  valid: [
    { name: "every choice is one of the list" },
    {
      name: "codes and answers as numbers",
      draft: (draft) => {
        draft.schools[4].organiser = 8;
        draft.schools[4].counted = 1;
        draft.schools[4].affiliated = false;
      },
    },
    {
      name: "a level of the monitoring, however it is written",
      draft: ({ sheets }) =>
        (sheets.monitoring = ["Ⅲ", "III级", "三", 3].map((level, i) => ({
          subject: ["语文", "数学", "科学", "体育"][i],
          monitored: "是",
          year: 2024,
          level,
          variation: 0.1,
        }))),
    },
    { name: "no answer where none is needed", draft: (draft) => (draft.schools[4].affiliated = null) },
  ],
  invalid: [
    {
      name: "a type, an organiser, an area and an answer that do not exist",
      draft: (draft) => {
        draft.schools[4].type = "村小";
        draft.schools[4].organiser = "乡镇政府";
        draft.schools[5].organiser = 11;
        draft.schools[4].area = "郊区";
        draft.schools[4].counted = "部分";
      },
      findings: [
        {
          messageId: "found",
          level: "error",
          subject: "3900000005",
          field: "type",
          found: "村小",
          data: {
            record: "上坪教学点",
            heading: "办学类型",
            found: "村小",
            choices:
              "小学、教学点、初级中学、九年一贯制、完全中学、十二年一贯制、高级中学、职业初中、特殊教育、职业学校、其他",
          },
          cells: ["学校台账!C6"],
        },
        {
          messageId: "found",
          level: "query",
          subject: "3900000005",
          field: "organiser",
          found: "乡镇政府",
          data: {
            record: "上坪教学点",
            heading: "举办者类型",
            found: "乡镇政府",
            choices:
              "中央教育部门、中央其他部门、省级教育部门、省级其他部门、地级教育部门、地级其他部门、县级教育部门、县级其他部门、地方企业、民办",
          },
          cells: ["学校台账!D6"],
        },
        {
          messageId: "found",
          level: "query",
          subject: "3900000006",
          field: "organiser",
          found: 11,
          data: {
            record: "特殊教育学校",
            heading: "举办者类型",
            found: "11",
            choices:
              "中央教育部门、中央其他部门、省级教育部门、省级其他部门、地级教育部门、地级其他部门、县级教育部门、县级其他部门、地方企业、民办",
          },
          cells: ["学校台账!D7"],
        },
        {
          messageId: "found",
          level: "error",
          subject: "3900000005",
          field: "area",
          found: "郊区",
          data: { record: "上坪教学点", heading: "城乡类型", found: "郊区", choices: "城区、镇区、乡村" },
          cells: ["学校台账!F6"],
        },
        {
          messageId: "found",
          level: "error",
          subject: "3900000005",
          field: "counted",
          found: "部分",
          data: { record: "上坪教学点", heading: "是否计校数", found: "部分", choices: "是、否" },
          cells: ["学校台账!G6"],
        },
      ],
    },
  ],
});

import { testRule } from "./ruleTester";

testRule("coefficient-over-limit", {
  valid: [
    { name: "every limit is kept" },
    {
      name: "a single coefficient of 2012 far above, the mean of the eight within its limit",
      methods: ["2012"],
      draft: ({ schools }) => (schools[2].equipmentValue = 20000),
    },
    {
      name: "a figure is missing, so that the mean of the eight is not known",
      methods: ["2012"],
      draft: ({ schools }) => {
        for (const field of ["equipmentValue", "books", "computers", "teachingArea", "sportsGroundArea"])
          schools[2][field] = Number(schools[2][field]) * 50;
        schools[2].books = null;
      },
    },
    { name: "no sheet of schools", draft: (draft) => draft.drop("学校台账") },
  ],
  invalid: [
    {
      name: "one of the seven in both stages, with the cell that shows it and its column",
      methods: ["2017"],
      draft: ({ schools }) => (schools[2].equipmentValue = 20000),
      findings: [
        {
          messageId: "single",
          level: "notMet",
          urgency: "must",
          subject: "county/2017/primary",
          field: "equipmentValue",
          cells: ["校际差异系数表!F25", "学校台账!Q1"],
          expected: 0.5,
          shows: ["校际差异系数表!F25"],
          found: 1.7215513978503547,
          data: {
            method: "优质均衡",
            stage: "小学",
            indicator: "生均教学仪器设备值",
            coefficient: "1.722",
            limit: 0.5,
          },
        },
        {
          messageId: "single",
          level: "notMet",
          urgency: "must",
          subject: "county/2017/junior",
          field: "equipmentValue",
          expected: 0.45,
          data: {
            method: "优质均衡",
            stage: "初中",
            indicator: "生均教学仪器设备值",
            coefficient: "1.598",
            limit: 0.45,
          },
        },
      ],
    },
    {
      name: "the mean of the eight, without derived sheets",
      methods: ["2012"],
      draft: (draft) => {
        draft.drop("校际差异系数表");
        const school = draft.schools[2];
        for (const field of ["equipmentValue", "books", "computers", "teachingArea", "sportsGroundArea"])
          school[field] = Number(school[field]) * 50;
      },
      findings: [
        {
          messageId: "composite",
          level: "notMet",
          urgency: "must",
          subject: "county/2012/primary",
          field: "composite",
          cells: [],
          shows: [],
          found: 0.9152912618960035,
          expected: 0.65,
          data: { method: "基本均衡", stage: "小学", coefficient: "0.915", limit: 0.65 },
        },
        {
          messageId: "composite",
          level: "notMet",
          urgency: "must",
          subject: "county/2012/junior",
          field: "composite",
          cells: [],
          shows: [],
          found: 0.9779812692620995,
          expected: 0.55,
          data: { method: "基本均衡", stage: "初中", coefficient: "0.978", limit: 0.55 },
        },
      ],
    },
  ],
});

import { testRule } from "./ruleTester";

testRule("below-standard", {
  valid: [
    { name: "every value reaches its standard" },
    {
      name: "values exactly on their standards",
      draft: ({ schools }) => {
        schools[1].sportsGroundArea = 9500;
        Object.assign(schools[4], { "primary.pupils": 50, "primary.teachersAboveRequired": 3, teachingArea: 225 });
        Object.assign(schools[4], { sportsGroundArea: 375, equipmentValue: 10, multimediaRooms: 2 });
      },
    },
    {
      name: "schools that do not count",
      draft: ({ schools }) => {
        schools[4].books = 1;
        schools[4].sportsGroundArea = 1;
        schools[5].equipmentValue = 0;
      },
    },
    {
      name: "2012 has no standards of schools",
      methods: ["2012"],
      draft: ({ schools }) => (schools[0].teachingArea = 900),
    },
    { name: "figures that cannot be used", draft: ({ schools }) => (schools[0].equipmentValue = "1万") },
    { name: "no sheet of schools", draft: (draft) => draft.drop("学校台账") },
  ],
  invalid: [
    {
      name: "one that a tolerance forgives",
      methods: ["2017"],
      draft: ({ schools, parameters }) => {
        parameters.transition2019 = "是";
        // 10,200 ㎡ for 1,000 pupils.
        Object.assign(schools[1], {
          sportsGroundArea: 7900,
          denseCentre: "是",
          rentedSportsArea: 1580,
          otherSportsArea: 20,
        });
      },
      findings: [
        {
          messageId: "tolerated",
          level: "info",
          urgency: "should",
          subject: "3900000002/junior",
          field: "sportsArea",
          cells: ["分学校指标表2017!R5", "学校台账!O3", "学校台账!P3", "学校台账!J3"],
          found: 8.6,
          expected: 10.2,
          data: {
            school: "第一中学（初中）",
            indicator: "生均体育运动场馆面积",
            value: "8.60",
            standard: "10.20",
            unit: "㎡/生",
          },
        },
      ],
    },
    {
      name: "nearly, by far, and with a third digit that tells it from its standard",
      draft: ({ schools }) => {
        schools[1].sportsGroundArea = 9000;
        schools[2]["primary.backboneTeachers"] = 4;
        schools[7].sportsGroundArea = 7.496 * 410 - 200;
      },
      findings: [
        {
          messageId: "below",
          level: "notMet",
          urgency: "must",
          subject: "3900000003/primary",
          field: "backboneTeachers",
          cells: ["分学校指标表2017!O3", "学校台账!X4", "学校台账!I4"],
          found: 0.8,
          expected: 1,
          shows: ["分学校指标表2017!O3"],
          data: {
            near: 85,
            school: "河口学校（小学）",
            indicator: "每百名学生拥有县级以上骨干教师数",
            value: "0.80",
            standard: "1",
            unit: "人/百生",
          },
        },
        {
          messageId: "near",
          level: "notMet",
          urgency: "should",
          subject: "3900000008/primary",
          field: "sportsArea",
          data: {
            near: 85,
            school: "博文小学（小学）",
            indicator: "生均体育运动场馆面积",
            value: "7.496",
            standard: "7.50",
            unit: "㎡/生",
          },
        },
        {
          messageId: "near",
          level: "notMet",
          urgency: "should",
          subject: "3900000002/junior",
          field: "sportsArea",
          cells: ["分学校指标表2017!R5", "学校台账!O3", "学校台账!P3", "学校台账!J3"],
          found: 9.7,
          shows: ["分学校指标表2017!R5"],
          expected: 10.2,
          data: {
            near: 85,
            school: "第一中学（初中）",
            indicator: "生均体育运动场馆面积",
            value: "9.70",
            standard: "10.20",
            unit: "㎡/生",
          },
        },
      ],
    },
    {
      name: "without derived sheets the cells behind a value show it, a campus's and the stages' pupils too",
      draft: (draft) => {
        draft.drop("分学校指标表2017");
        draft.schools[0].equipmentValue = 180;
        draft.schools[2].multimediaRooms = 20;
      },
      findings: [
        {
          messageId: "near",
          level: "notMet",
          urgency: "should",
          cells: ["学校台账!Q2", "学校台账!Q5", "学校台账!I2", "学校台账!I5"],
          subject: "3900000001/primary",
          field: "equipmentValue",
          shows: ["学校台账!Q2", "学校台账!Q5"],
          found: 1880.1652892561983,
          expected: 2000,
          data: {
            near: 85,
            school: "第一小学（小学）",
            indicator: "生均教学仪器设备值",
            value: "1,880.17",
            standard: "2,000",
            unit: "元/生",
          },
        },
        ...["小学", "初中"].map((stage, i) => ({
          messageId: "near",
          level: "notMet" as const,
          urgency: "should" as const,
          subject: ["3900000003/primary", "3900000003/junior"][i],
          field: "multimediaRooms",
          cells: ["学校台账!T4", "学校台账!I4", "学校台账!J4"],
          shows: ["学校台账!T4"],
          found: [2.127659574468085, 2.340425531914894][i],
          expected: [2.3, 2.4][i],
          data: {
            near: 85,
            school: `河口学校（${stage}）`,
            indicator: "每百名学生拥有网络多媒体教室数",
            value: ["2.13", "2.34"][i],
            standard: ["2.30", "2.40"][i],
            unit: "间/百生",
          },
        })),
      ],
    },
  ],
});

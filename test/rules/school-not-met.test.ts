import { testRule } from "./ruleTester";

testRule("school-not-met", {
  valid: [
    { name: "every school meets its standards" },
    { name: "one standard missed, at 85 % of it", draft: ({ schools }) => (schools[1].sportsGroundArea = 7970) },
    { name: "schools that do not count", draft: ({ schools }) => (schools[5].equipmentValue = 0) },
    {
      name: "one standard missed and a figure that cannot be used, so that nobody can tell",
      draft: ({ schools }) => {
        schools[1].sportsGroundArea = 9000;
        schools[1].equipmentValue = "285.5万元";
      },
    },
    {
      name: "no schools are judged in 2012",
      methods: ["2012"],
      draft: ({ schools }) => (schools[1].teachingArea = 900),
    },
    { name: "no sheet of schools", draft: (draft) => draft.drop("学校台账") },
  ],
  invalid: [
    {
      name: "one far below, two nearly reached, two of which one is far below",
      draft: ({ schools }) => {
        schools[1].sportsGroundArea = 7900;
        Object.assign(schools[7], { sportsGroundArea: 2800, equipmentValue: 75 });
        Object.assign(schools[0], { multimediaRooms: 10, "primary.backboneTeachers": 8 });
      },
      findings: [
        {
          messageId: "tooFewBelow",
          level: "notMet",
          urgency: "must",
          subject: "3900000001/primary",
          field: null,
          cells: [
            "分学校指标表2017!U2",
            "学校台账!X2",
            "学校台账!X5",
            "学校台账!I2",
            "学校台账!I5",
            "学校台账!T2",
            "学校台账!T5",
            "学校台账!I2",
            "学校台账!I5",
          ],
          shows: ["分学校指标表2017!U2"],
          data: {
            needed: 6,
            near: 85,
            school: "第一小学（小学）",
            reached: 5,
            indicators: "“每百名学生拥有县级以上骨干教师数”“每百名学生拥有网络多媒体教室数”",
            below: "“每百名学生拥有网络多媒体教室数”",
          },
        },
        {
          messageId: "tooFew",
          level: "notMet",
          urgency: "must",
          subject: "3900000008/primary",
          data: {
            needed: 6,
            near: 85,
            school: "博文小学（小学）",
            reached: 5,
            indicators: "“生均体育运动场馆面积”“生均教学仪器设备值”",
          },
        },
        {
          messageId: "oneBelow",
          level: "notMet",
          urgency: "must",
          subject: "3900000002/junior",
          cells: ["分学校指标表2017!U5", "学校台账!O3", "学校台账!P3", "学校台账!J3"],
          shows: ["分学校指标表2017!U5"],
          data: { needed: 6, near: 85, school: "第一中学（初中）", indicator: "生均体育运动场馆面积" },
        },
      ],
    },
    {
      name: "two missed and a figure that cannot be used, without derived sheets",
      draft: (draft) => {
        draft.drop("分学校指标表2017");
        Object.assign(draft.schools[1], { sportsGroundArea: 9000, equipmentValue: "285.5万元", multimediaRooms: 22 });
      },
      findings: [
        {
          messageId: "tooFew",
          level: "notMet",
          urgency: "must",
          cells: ["学校台账!O3", "学校台账!P3", "学校台账!J3", "学校台账!T3", "学校台账!J3"],
          subject: "3900000002/junior",
          shows: ["学校台账!O3", "学校台账!P3", "学校台账!T3"],
          data: {
            needed: 6,
            near: 85,
            school: "第一中学（初中）",
            reached: 4,
            indicators: "“生均体育运动场馆面积”“每百名学生拥有网络多媒体教室数”",
          },
        },
      ],
    },
  ],
});

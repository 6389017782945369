import { testRule } from "./ruleTester";

const school = { code: "3900000001", name: "第一小学", stage: "小学" };

testRule("percent-differs", {
  valid: [
    { name: "no register is filled in" },
    {
      name: "percentages rounded to none, one and two places, and one that is not stated",
      draft: ({ sheets }) => {
        sheets.fitness = [
          { ...school, tested: 44, passed: 4, statedRate: 9 },
          { ...school, code: "3900000003", tested: 44, passed: 4, statedRate: 9.1 },
          { ...school, code: "3900000004", tested: 44, passed: 4, statedRate: 9.09 },
          { ...school, code: "3900000005", tested: 44, passed: 4 },
        ];
      },
    },
    {
      name: "figures that are blank or cannot be used",
      draft: ({ sheets }) => {
        sheets.fitness = [
          { ...school, tested: null, passed: 4, statedRate: 50 },
          { ...school, code: "3900000003", tested: 44, passed: "4人", statedRate: 50 },
          { ...school, code: "3900000004", tested: 44, passed: 4, statedRate: "50%" },
        ];
      },
    },
    {
      name: "nothing of nothing, stated as nothing",
      draft: ({ sheets }) => (sheets.graduation = [{ ...school, due: 0, graduated: 0 }]),
    },
  ],
  invalid: [
    {
      name: "the share that a school misprinted, and a closed school of 100 %",
      draft: ({ sheets }) => {
        // 威远县观英滩镇中心学校, 2015: 44 teachers in the seven groups of its time, the last share printed as 8 %.
        sheets.teacherAges = [
          {
            ...school,
            teachers: 44,
            ...Object.fromEntries(
              [
                [6, 13.6],
                [5, 11.4],
                [6, 13.6],
                [11, 25],
                [6, 13.6],
                [6, 13.6],
                [0, 0],
                [0, 0],
                [4, 8],
              ].flatMap(([people, share], i) => [
                [`age${i + 1}`, people],
                [`age${i + 1}Share`, share],
              ]),
            ),
          },
        ];
        sheets.graduation = [{ ...school, due: 0, graduated: 0, statedRate: 100 }];
      },
      findings: [
        {
          messageId: "differs",
          level: "query",
          subject: "3900000001",
          field: "teacherAges/小学/age9Share",
          cells: ["教师年龄结构!V2", "教师年龄结构!U2", "教师年龄结构!D2"],
          found: 8,
          expected: (4 / 44) * 100,
          data: {
            record: "教师年龄结构·第一小学（小学）",
            stated: "60岁及以上占比(%)",
            part: "60岁及以上(人)",
            whole: "专任教师数(人)",
            found: 8,
            computed: 9.1,
          },
        },
        {
          messageId: "ofNothing",
          level: "query",
          field: "graduation/小学/statedRate",
          cells: ["毕业率!F2", "毕业率!E2", "毕业率!D2"],
          found: 100,
          expected: null,
          subject: "3900000001",
          data: { record: "毕业率·第一小学（小学）", stated: "毕业率(%)", whole: "毕业班学生数(人)", found: 100 },
        },
      ],
    },
  ],
});

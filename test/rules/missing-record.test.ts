import { partOf } from "../../src/standards/methods";
import { testRule } from "./ruleTester";

const VETOES = partOf("2017", "vetoes")!.lines;
const named = (end: string) => ({ code: `39000000${end}`, name: `学校${end}` });
const trained = (ends: readonly string[]) => ends.map((end) => ({ ...named(end), teachers: 10, completed: 10 }));
const COUNTED = ["01", "02", "03", "07", "08"];

testRule("missing-record", {
  valid: [
    { name: "no register is begun" },
    {
      name: "a 教学点 in the row of its 中心校",
      draft: ({ sheets }) =>
        (sheets.training = [...trained(COUNTED), { ...named("05"), name: "上坪教学点", mergedInto: "3900000001" }]),
    },
    {
      name: "a 教学点 in the row of a code that no school has, which has a finding of its own",
      draft: ({ sheets }) =>
        (sheets.training = [...trained(COUNTED), { ...named("05"), name: "上坪教学点", mergedInto: "3900000099" }]),
    },
    {
      name: "every school has its row, small 教学点 and special schools have none",
      draft: ({ sheets }) => (sheets.training = trained(COUNTED)),
    },
    {
      name: "交流轮岗 without the 民办 school and a school of its first year",
      draft: (draft) => {
        draft.schools[1].builtYear = 2025;
        draft.sheets.exchange = ["01", "03", "07"].map((end) => ({
          ...named(end),
          eligible: 9,
          exchanged: 1,
          backbone: 1,
        }));
      },
    },
    {
      name: "2017 is not judged",
      methods: ["2012"],
      draft: ({ sheets }) => (sheets.training = trained(["01"])),
    },
    {
      name: "rows under a code that is not in the ledger, or under none, are there",
      draft: ({ sheets }) => {
        const [first, second, ...others] = trained(COUNTED);
        sheets.training = [
          { ...first, code: "3900000099", name: "第一小学" },
          { ...second, code: 3900000002, name: "第一中学" },
          ...others,
        ];
      },
    },
    {
      name: "a school whose code in 学校台账 is blank, or is not the one of all registers",
      draft: (draft) => {
        const rows = trained(COUNTED);
        draft.schools[0].code = null;
        draft.schools[1].code = "39000000X2";
        const [, second, ...others] = rows;
        draft.sheets.training = [{ ...second, name: "第一中学" }, ...others];
        draft.sheets.certificates = [
          { ...named("02"), name: "第一中学", teachers: 10, certified: 10 },
          ...others.map(({ code, name }) => ({ code, name, teachers: 10, certified: 10 })),
        ];
      },
    },
    {
      name: "a line whose name cannot be read",
      draft: ({ sheets }) => {
        sheets.disabled = ["视力障碍", "听力", "智力", "其他"].map((kind) => ({ kind, population: 1, enrolled: 1 }));
      },
    },
    {
      name: "lists that start with their lines and nothing else",
      draft: ({ sheets }) => (sheets.migrants = [{ stage: "小学" }]),
    },
  ],
  invalid: [
    {
      name: "a school in a city, and a 教学点 whose 中心校 has no row, reported jointly",
      draft: ({ sheets }) => {
        const jointly = (end: string, name: string, centre: string) => ({
          code: `39000000${end}`,
          name,
          mergedInto: `39000000${centre}`,
        });
        sheets.training = [...trained(["01", "02", "03", "07"]), jointly("08", "博文小学", "01")];
        sheets.certificates = [
          ...["01", "02", "03", "07", "08"].map((end) => ({ ...named(end), teachers: 10, certified: 10 })),
          jointly("05", "上坪教学点", "06"),
        ];
      },
      findings: [
        {
          messageId: "joint",
          level: "error",
          subject: "教师培训",
          cells: ["教师培训!E6"],
          field: "mergedInto",
          data: { sheet: "教师培训", heading: "由中心校合并填报", schools: "博文小学" },
        },
        {
          messageId: "joint",
          level: "error",
          subject: "教师持证上岗",
          data: { sheet: "教师持证上岗", heading: "由中心校合并填报", schools: "上坪教学点" },
        },
      ],
    },
    {
      name: "a campus in place of its school, and a stage that is left out",
      draft: ({ sheets }) => {
        sheets.training = trained(["04", ...COUNTED.slice(1)]);
        sheets.retention = ["02", "07"].map((end) => ({ ...named(end), stage: "初中", finished: 1 }));
      },
      findings: [
        {
          messageId: "schools",
          level: "error",
          subject: "教师培训",
          field: "schools",
          cells: ["教师培训!A1"],
          found: 1,
          expected: 0,
          data: { sheet: "教师培训", count: 1, schools: "第一小学" },
        },
        {
          messageId: "schools",
          level: "error",
          subject: "巩固率",
          data: {
            sheet: "巩固率",
            count: 4,
            schools: "第一小学（小学）、河口学校（小学）、博文小学（小学）、河口学校（初中）",
          },
        },
      ],
    },
    {
      name: "lines of lists",
      draft: ({ sheets }) => {
        sheets.disabled = [{ kind: "视力", population: 1, enrolled: 1, inSpecialSchools: 0 }];
        sheets.satisfaction = [{ group: "其中：家长", sent: 1, returned: 1, satisfied: 1 }];
        sheets.vetoes = VETOES.slice(1).map((item) => ({ method: "优质均衡", item, present: "否" }));
      },
      methods: ["2017"],
      findings: [
        {
          messageId: "lines",
          level: "error",
          subject: "残疾儿童少年入学",
          field: "lines",
          cells: ["残疾儿童少年入学!A1"],
          data: { sheet: "残疾儿童少年入学", lines: "听力、智力、其他" },
        },
        { messageId: "lines", level: "error", data: { sheet: "满意度调查", lines: "全部调查对象" } },
        {
          messageId: "vetoes",
          level: "error",
          subject: "一票否决事项",
          field: "lines",
          cells: ["一票否决事项!A1"],
          data: { sheet: "一票否决事项", lines: VETOES[0] },
        },
      ],
    },
  ],
});

import type { DraftRecord } from "../../src/samples/draft";
import { testRule } from "./ruleTester";

/** A row of 公用经费台账. */
const funds = (figures: DraftRecord): DraftRecord => ({
  code: "3900000001",
  name: "第一小学",
  pupils: 1000,
  approvedPupils: 1000,
  ...figures,
});

testRule("blank-cell", {
  valid: [
    { name: "everything is filled in" },
    {
      name: "columns of a stage without pupils, the parent of a school and 高校附属 may be blank",
      draft: (draft) => {
        for (const field of ["junior.pupils", "junior.classes", "junior.teachers", "affiliated", "parent"]) {
          draft.schools[0][field] = null;
        }
      },
    },
    {
      name: "a school without pupils of compulsory education needs no rooms",
      draft: (draft) => {
        const ofJunior = Object.keys(draft.schools[6]).filter((field) => field.startsWith("junior."));
        for (const field of [...ofJunior, "books", "teachingArea"]) draft.schools[6][field] = null;
      },
    },
    {
      name: "a figure that only the other method compares",
      draft: (draft) => (draft.schools[0].multimediaRooms = null),
      methods: ["2012"],
    },
    {
      name: "a whole column, which is one finding of its own",
      draft: (draft) => draft.schools.forEach((school) => (school.books = null)),
    },
    {
      name: "all pupils of all schools, which is one finding of its own",
      draft: (draft) =>
        draft.schools.forEach((school) => {
          for (const stage of ["primary", "junior", "senior"]) school[`${stage}.pupils`] = null;
        }),
    },
    {
      name: "a cell that holds something unusable",
      draft: (draft) => {
        draft.schools[0].books = "/";
        draft.schools[0]["primary.pupils"] = "约1000";
      },
    },
    {
      name: "a 教学点 that its 中心校 reports",
      draft: (draft) =>
        (draft.sheets.training = [
          { code: "3900000001", name: "第一小学", teachers: 26, completed: 26 },
          { code: "3900000005", name: "上坪教学点", mergedInto: "3900000001" },
        ]),
    },
    {
      name: "随班就读 of which the money is told",
      draft: (draft) =>
        (draft.sheets.publicFunds = [
          funds({ budget: 64, training: 3, quota: 8000 }),
          funds({ budget: 9.6, category: "随班就读" }),
        ]),
    },
    {
      name: "registers in which nothing is filled in beside the lines that they start with",
      draft: (draft) => (draft.sheets.disabled = [{ kind: "视力" }, { kind: "听力" }]),
    },
  ],
  invalid: [
    {
      name: "gaps of every kind, an empty text and a text of blanks too",
      draft: (draft) => {
        draft.schools[4].name = null;
        draft.schools[5].code = "";
        draft.schools[0].indoorSportsArea = "  ";
        draft.schools[1]["junior.classes"] = null;
        draft.schools[2]["junior.teachers"] = null;
      },
      findings: [
        {
          messageId: "entry",
          level: "error",
          field: "code",
          data: { record: "特殊教育学校", heading: "学校标识码" },
          subject: "第7行",
          cells: ["学校台账!A7"],
        },
        {
          messageId: "entry",
          level: "error",
          subject: "3900000005",
          field: "name",
          data: { record: "3900000005", heading: "学校名称" },
          cells: ["学校台账!B6"],
        },
        {
          messageId: "figure",
          level: "error",
          subject: "3900000002",
          field: "junior.classes",
          data: { record: "第一中学", heading: "初中教学班数(个)" },
          cells: ["学校台账!M3"],
        },
        {
          messageId: "figure",
          level: "error",
          subject: "3900000001",
          data: { record: "第一小学", heading: "室内体育用房面积(㎡)" },
          field: "indoorSportsArea",
          cells: ["学校台账!O2"],
          found: null,
        },
        {
          messageId: "figure",
          level: "error",
          subject: "3900000003",
          field: "junior.teachers",
          data: { record: "河口学校", heading: "初中专任教师数(人)" },
          cells: ["学校台账!Z4"],
        },
      ],
    },
    {
      name: "gaps in registers: a line begun beside one that is full, a record without a name",
      draft: ({ sheets }) => {
        sheets.disabled = [
          { kind: "视力", population: 12, enrolled: 12, inSpecialSchools: 3 },
          { kind: "听力", population: 9 },
        ];
        sheets.exchange = [{ name: "第一小学", eligible: 36, exchanged: 4, backbone: 1 }];
        sheets.certificates = [
          { code: "3900000001", name: "第一小学", teachers: 60, certified: 60 },
          { teachers: 80, certified: 80 },
        ];
      },
      findings: [
        {
          messageId: "figure",
          level: "error",
          data: { record: "残疾儿童少年入学·听力", heading: "已入学人数(人)" },
          subject: "disabled/听力",
          field: "disabled/enrolled",
          cells: ["残疾儿童少年入学!C3"],
        },
        {
          messageId: "figure",
          level: "error",
          data: { record: "残疾儿童少年入学·听力", heading: "其中特殊教育学校就读(人)" },
        },
        // Of a single row its cell says more than its column.
        {
          messageId: "entry",
          level: "error",
          subject: "exchange/第2行",
          field: "exchange/code",
          data: { record: "教师交流轮岗·第2行", heading: "学校标识码" },
          cells: ["教师交流轮岗!A2"],
        },
        {
          messageId: "entry",
          level: "error",
          field: "certificates/code",
          data: { record: "教师持证上岗·第3行", heading: "学校标识码" },
          subject: "certificates/第3行",
          cells: ["教师持证上岗!A3"],
        },
        { messageId: "entry", level: "error", data: { record: "教师持证上岗·第3行", heading: "学校名称" } },
      ],
    },
    {
      name: "随班就读 without its money, and who it is for",
      draft: (draft) =>
        (draft.sheets.publicFunds = [
          funds({ budget: 115, training: 6.9, quota: 1150 }),
          funds({ category: "随班就读", pupils: null }),
        ]),
      findings: [
        {
          messageId: "figure",
          level: "error",
          data: { record: "公用经费台账·第一小学（随班就读）", heading: "学生数(人)" },
        },
        {
          messageId: "figure",
          level: "error",
          cells: ["公用经费台账!E3"],
          subject: "3900000001",
          field: "publicFunds/随班就读/budget",
          data: { record: "公用经费台账·第一小学（随班就读）", heading: "上年度公用经费预算总额(万元)" },
        },
      ],
    },
    {
      name: "a campus without pupils still needs its rooms",
      draft: (draft) => {
        draft.schools[3]["primary.pupils"] = 0;
        draft.schools[3].books = null;
      },
      findings: [
        {
          messageId: "figure",
          level: "error",
          subject: "3900000004",
          field: "books",
          data: { record: "第一小学东校区", heading: "图书册数(册)" },
          cells: ["学校台账!S5"],
        },
      ],
    },
    {
      name: "one stage of a school of nine years",
      draft: (draft) => (draft.schools[2]["primary.pupils"] = null),
      findings: [
        {
          messageId: "figure",
          level: "error",
          subject: "3900000003",
          field: "primary.pupils",
          cells: ["学校台账!I4"],
          data: { record: "河口学校", heading: "小学在校生数(人)" },
        },
      ],
    },
    {
      name: "a school without any number of pupils",
      draft: (draft) => {
        for (const stage of ["primary", "junior", "senior"]) draft.schools[4][`${stage}.pupils`] = null;
        draft.schools[4].books = null;
        draft.schools[4]["junior.teachers"] = null;
      },
      findings: [
        {
          messageId: "figure",
          level: "error",
          field: "books",
          data: { record: "上坪教学点", heading: "图书册数(册)" },
        },
        {
          messageId: "pupils",
          level: "error",
          subject: "3900000005",
          data: { record: "上坪教学点" },
          field: "pupils",
          cells: ["学校台账!I6", "学校台账!J6", "学校台账!K6"],
        },
      ],
    },
  ],
});

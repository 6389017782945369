import { CLASS_SIZE_FIELDS } from "../../src/ledger";
import type { Draft, DraftRecord } from "../../src/samples/draft";
import { testRule, type ExpectedFinding } from "./ruleTester";

/** A record of 班额台账 with classes in some of the bins, which are counted from 1; the code is told by its last digits. */
const bins = (code: string, stage: string, counts: Record<number, number | string | null>): DraftRecord => ({
  code: `39000000${code}`,
  name: "某校",
  stage,
  ...Object.fromEntries(CLASS_SIZE_FIELDS.map((field, i) => [field, i + 1 in counts ? counts[i + 1] : 0])),
});

const BINS = "DEFGHIJKLM".split("");
const binCells = (row: number) => BINS.map((column) => `班额台账!${column}${row}`);

/** The sites with 小学 by their codes, in the order of their rows. */
const PRIMARY = ["01", "03", "04", "05", "06", "08"];
const ROWS = [2, 4, 5, 6, 7, 9];

/** Of all of them as many classes and pupils, and a record of 班额台账 with the same bins. */
const alike =
  (figures: DraftRecord, counts: Parameters<typeof bins>[2]) =>
  ({ sheets, schools }: Draft) => {
    for (const row of ROWS) Object.assign(schools[row - 2], figures);
    sheets.classSizes = PRIMARY.map((code) => bins(code, "小学", counts));
  };

/** One finding for the whole column. */
const habit = (messageId: string, field: string, data: ExpectedFinding["data"]): ExpectedFinding => ({
  messageId,
  level: "error",
  subject: "班额台账",
  field: `bins/primary/${field}`,
  cells: ROWS.flatMap((row, i) => [...binCells(i + 2), `学校台账!${data.heading === CLASSES ? "L" : "I"}${row}`]),
  found: 6,
  expected: 0,
  data: { sheet: "班额台账", count: 6, cells: "D2:D7", record: "班额台账·第一小学（小学）", ...data },
});

const CLASSES = "小学教学班数(个)";
const PUPILS = "小学在校生数(人)";

testRule("class-sizes-differ", {
  valid: [
    { name: "no class sizes are filled in" },
    {
      name: "both agree: a school with its campus in its record, each stage, a teaching point of one class",
      draft: ({ sheets, schools }) => {
        schools[0].largestClass = 45;
        schools[2].largestClass = 46;
        sheets.classSizes = [
          bins("01", "小学", { 4: 8, 5: 22 }),
          bins("03", "小学", { 4: 2, 5: 10 }),
          bins("03", "初中", { 5: 5, 6: 4 }),
          bins("05", "小学", { 2: 1 }),
        ];
      },
    },
    {
      name: "one pupil in one class, and more pupils than any bin ends with",
      draft: ({ sheets, schools }) => {
        schools[4]["primary.pupils"] = 1;
        schools[1]["junior.pupils"] = 5000;
        sheets.classSizes = [bins("05", "小学", { 1: 1 }), bins("02", "初中", { 6: 21, 10: 1 })];
      },
    },
    {
      name: "figures that are blank or cannot be used, on either side, and a school that is not there",
      draft: ({ sheets, schools }) => {
        schools[1]["junior.classes"] = null;
        schools[1]["junior.pupils"] = "1000人";
        schools[2].largestClass = 80;
        sheets.classSizes = [
          bins("01", "小学", { 5: null }),
          bins("02", "初中", { 5: 3 }),
          bins("99", "小学", { 5: 3 }),
          bins("03", "小学", { 4: 2, 5: 10 }),
        ];
      },
    },
    {
      name: "a largest class beside counts of which one is blank, one record is not there, or all are 0",
      draft: ({ sheets, schools }) => {
        for (const i of [2, 5, 6]) schools[i].largestClass = 80;
        Object.assign(schools[6], { "junior.classes": null, "junior.pupils": "120人" });
        sheets.classSizes = [
          bins("03", "小学", { 4: 2, 5: 10 }),
          bins("03", "初中", { 5: null }),
          bins("06", "小学", { 1: 5, 2: 1 }),
          bins("07", "初中", {}),
        ];
      },
    },
    {
      name: "no pupils or no classes, which have findings of their own",
      draft: ({ sheets, schools }) => {
        schools[0]["primary.classes"] = 0;
        schools[3]["primary.classes"] = 0;
        schools[1]["junior.pupils"] = 0;
        sheets.classSizes = [bins("01", "小学", { 5: 24 }), bins("02", "初中", { 5: 24 })];
      },
    },
    {
      name: "the largest class of a school itself, whose campus has a larger one",
      draft: ({ sheets, schools }) => {
        schools[0].largestClass = 43;
        schools[3].largestClass = 47;
        sheets.classSizes = [bins("01", "小学", { 5: 24 }), bins("04", "小学", { 1: 1, 4: 4, 6: 1 })];
      },
    },
    {
      name: "the largest class of a school or of its campus",
      draft: ({ sheets, schools }) => {
        schools[0].largestClass = 49;
        schools[3].largestClass = 47;
        sheets.classSizes = [bins("01", "小学", { 5: 24 }), bins("04", "小学", { 1: 1, 4: 4, 6: 1 })];
      },
    },
  ],
  invalid: [
    {
      name: "classes that do not add up, pupils a little and far beyond their classes",
      draft: ({ sheets, schools }) => {
        schools[0].largestClass = 99;
        sheets.classSizes = [
          bins("01", "小学", { 5: 31 }),
          bins("02", "初中", { 4: 1, 5: 20, 6: 1 }),
          bins("03", "小学", { 6: 12 }),
          bins("05", "小学", { 1: 1 }),
        ];
      },
      findings: [
        {
          messageId: "classes",
          level: "error",
          subject: "3900000001",
          field: "classSizes/小学/bin1",
          cells: [...binCells(2), "学校台账!L2", "学校台账!L5"],
          found: 31,
          expected: 30,
          data: { record: "班额台账·第一小学（小学）", found: 31, heading: "小学教学班数(个)", expected: 30 },
        },
        {
          messageId: "tooMany",
          level: "query",
          subject: "3900000002",
          found: 1000,
          expected: 990,
          field: "classSizes/初中/bin1",
          cells: [
            "班额台账!D3",
            "班额台账!E3",
            "班额台账!F3",
            "班额台账!G3",
            "班额台账!H3",
            "班额台账!I3",
            "班额台账!J3",
            "班额台账!K3",
            "班额台账!L3",
            "班额台账!M3",
            "学校台账!J3",
          ],
          data: {
            record: "班额台账·第一中学（初中）",
            heading: "初中在校生数(人)",
            pupils: 1000,
            most: 990,
            difference: 10,
          },
        },
        {
          messageId: "tooFew",
          level: "error",
          cells: [...binCells(4), "学校台账!I4"],
          subject: "3900000003",
          field: "classSizes/小学/bin1",
          found: 500,
          expected: 552,
          data: {
            record: "班额台账·河口学校（小学）",
            heading: "小学在校生数(人)",
            pupils: 500,
            fewest: 552,
            difference: 52,
          },
        },
        {
          messageId: "tooMany",
          level: "query",
          data: {
            record: "班额台账·上坪教学点（小学）",
            heading: "小学在校生数(人)",
            pupils: 30,
            most: 25,
            difference: 5,
          },
        },
      ],
    },
    {
      name: "classes that do not add up all along the column",
      draft: alike({ "primary.pupils": 90, "primary.classes": 2 }, { 5: 3 }),
      findings: [habit("classesHabit", "classes", { heading: CLASSES, found: 3, expected: 2 })],
    },
    {
      name: "too few pupils all along the column",
      draft: alike({ "primary.pupils": 50, "primary.classes": 2 }, { 5: 2 }),
      findings: [habit("tooFewHabit", "tooFew", { heading: PUPILS, pupils: 50, fewest: 82 })],
    },
    {
      name: "too many pupils all along the column",
      draft: alike({ "primary.pupils": 500, "primary.classes": 2 }, { 5: 2 }),
      findings: [habit("tooManyHabit", "tooMany", { heading: PUPILS, pupils: 500, most: 90 })],
    },
    {
      name: "a few pupils too many all along the column, which each school explains for itself",
      draft: alike({ "primary.pupils": 91, "primary.classes": 2 }, { 5: 2 }),
      findings: ["第一小学", "河口学校", "第一小学东校区", "上坪教学点", "特殊教育学校", "博文小学"].map((school) => ({
        messageId: "tooMany",
        level: "query",
        data: { record: `班额台账·${school}（小学）`, heading: PUPILS, pupils: 91, most: 90, difference: 1 },
      })),
    },
    {
      name: "a largest class beside its bin all along the column",
      draft: (draft) => {
        draft.schools.splice(2, 1, { ...draft.schools[7], code: "3900000003", name: "河口小学", organiser: "民办" });
        draft.schools[5]["junior.pupils"] = 0;
        draft.schools[5]["junior.classes"] = 0;
        alike({ "primary.pupils": 90, "primary.classes": 2, largestClass: 51 }, { 5: 2 })(draft);
      },
      findings: [
        {
          messageId: "largestHabit",
          level: "error",
          subject: "学校台账",
          field: "largestClass/largest",
          cells: ROWS.flatMap((row, i) => [`学校台账!AI${row}`, ...binCells(i + 2)]),
          found: 6,
          expected: 0,
          data: {
            sheet: "学校台账",
            heading: "最大班额(人)",
            count: 6,
            cells: "AI2、AI4:AI7、AI9",
            school: "第一小学",
            largest: 51,
            highest: "41-45人",
          },
        },
      ],
    },
    {
      name: "a largest class above and below the highest bin of all stages",
      draft: ({ sheets, schools }) => {
        schools[1].largestClass = 56;
        schools[2].largestClass = 45;
        sheets.classSizes = [
          bins("02", "初中", { 5: 12, 6: 10 }),
          bins("03", "小学", { 4: 2, 5: 10 }),
          bins("03", "初中", { 5: 5, 6: 4 }),
        ];
      },
      findings: [
        {
          messageId: "largest",
          level: "error",
          subject: "3900000002",
          field: "largestClass",
          cells: ["学校台账!AI3", ...binCells(2)],
          found: 56,
          data: { school: "第一中学", heading: "最大班额(人)", largest: 56, bin: "56-60人", highest: "46-50人" },
        },
        {
          messageId: "largest",
          level: "error",
          subject: "3900000003",
          cells: ["学校台账!AI4", ...binCells(3), ...binCells(4)],
          field: "largestClass",
          found: 45,
          data: { school: "河口学校", heading: "最大班额(人)", largest: 45, bin: "41-45人", highest: "46-50人" },
        },
      ],
    },
  ],
});

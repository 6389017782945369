import { LAST_YEAR, testRule } from "./ruleTester";

const POINT = 4;

/** A teaching point with so many pupils. */
function point(pupils: number | null, type = "教学点") {
  return ({ schools }: { schools: Record<string, unknown>[] }) =>
    Object.assign(schools[POINT] ?? {}, {
      type,
      "primary.pupils": pupils,
      "primary.classes": 2,
    });
}

const told = (before: number, after: number) => ({
  school: "上坪教学点（小学）",
  before,
  after,
  line: 50,
  method: "优质均衡",
});

testRule("near-pupil-line", {
  onlyOne: true,
  valid: [
    { name: "no last year is laid beside", draft: point(48) },
    { name: "far below", lastYear: point(30), draft: point(31) },
    { name: "far above", lastYear: point(70), draft: point(63) },
    { name: "a small 小学 counts with any number", lastYear: point(52, "小学"), draft: point(48, "小学") },
    { name: "pupils of last year unknown", lastYear: point(null), draft: point(49) },
    { name: "a method that counts no teaching point", lastYear: point(52), draft: point(48), methods: ["2012"] },
  ],
  invalid: [
    {
      name: "fell below",
      lastYear: point(50),
      draft: point(49),
      findings: [
        {
          messageId: "fell",
          level: "info",
          subject: "3900000005/primary",
          field: "2017.pupils",
          cells: ["学校台账!I6", `[${LAST_YEAR}]学校台账!I6`],
          found: 49,
          expected: 50,
          data: told(50, 49),
        },
      ],
    },
    {
      name: "rose to it",
      lastYear: point(49),
      draft: point(50),
      findings: [
        {
          messageId: "rose",
          level: "info",
          subject: "3900000005/primary",
          field: "2017.pupils",
          cells: ["学校台账!I6", "[上年.xlsx]学校台账!I6"],
          found: 50,
          expected: 50,
          data: told(49, 50),
        },
      ],
    },
    {
      name: "as many less once more is too few",
      lastYear: point(69),
      draft: point(59),
      findings: [
        {
          messageId: "willFall",
          level: "info",
          subject: "3900000005/primary",
          field: "2017.pupils",
          cells: ["学校台账!I6", "[上年.xlsx]学校台账!I6"],
          found: 59,
          expected: 50,
          data: told(69, 59),
        },
      ],
    },
    {
      name: "as many more once more is enough",
      lastYear: point(32),
      draft: point(41),
      findings: [
        {
          messageId: "willRise",
          level: "info",
          subject: "3900000005/primary",
          field: "2017.pupils",
          cells: ["学校台账!I6", "[上年.xlsx]学校台账!I6"],
          found: 41,
          expected: 50,
          data: told(32, 41),
        },
      ],
    },
    {
      name: "near to it",
      lastYear: point(55),
      draft: point(55),
      findings: [
        {
          messageId: "near",
          level: "info",
          subject: "3900000005/primary",
          field: "2017.pupils",
          cells: ["学校台账!I6", "[上年.xlsx]学校台账!I6"],
          found: 55,
          expected: 50,
          data: told(55, 55),
        },
      ],
    },
    {
      name: "as many less once more is just enough",
      lastYear: point(60),
      draft: point(55),
      findings: [{ messageId: "near", level: "info", data: told(60, 55) }],
    },
    {
      name: "as many more once more is just enough",
      lastYear: point(40),
      draft: point(45),
      findings: [{ messageId: "willRise", level: "info", data: told(40, 45) }],
    },
    {
      name: "near from below",
      lastYear: point(45),
      draft: point(45),
      findings: [{ messageId: "near", level: "info", data: told(45, 45) }],
    },
  ],
});

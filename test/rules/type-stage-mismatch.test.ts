import { testRule } from "./ruleTester";

testRule("type-stage-mismatch", {
  valid: [
    { name: "every school teaches what its type says" },
    {
      name: "a 高级中学 with 附设小学班 and 附设初中班",
      draft: ({ schools }) => (schools[6]["primary.pupils"] = 40),
    },
    {
      name: "types that may teach any stage",
      draft: ({ schools }) => {
        schools[0].type = "其他";
        schools[1].type = "职业学校";
        schools[5]["senior.pupils"] = 10;
      },
    },
    {
      name: "a 九年一贯制 whose 小学 is on its campus",
      draft: ({ schools }) => {
        Object.assign(schools[2], { "primary.pupils": 0 });
        schools[3].parent = schools[2].code;
      },
    },
    {
      name: "a campus that holds one stage of a 九年一贯制",
      draft: ({ schools }) => {
        Object.assign(schools[3], { type: "九年一贯制", parent: schools[2].code });
      },
    },
    { name: "a closed school", draft: ({ schools }) => (schools[4]["primary.pupils"] = 0) },
    { name: "pupils that cannot be used", draft: ({ schools }) => (schools[0]["junior.pupils"] = "80人") },
    { name: "an unknown type", draft: ({ schools }) => (schools[0].type = "完小") },
    {
      name: "a 完全中学 where the column of senior pupils is missing",
      draft: (draft) => {
        draft.schools[1].type = "完全中学";
        draft.schools[6].type = "其他";
        draft.layout("学校台账", (cells) => cells.forEach((row) => row.splice(10, 1)));
      },
    },
    { name: "no sheet of schools", draft: (draft) => draft.drop("学校台账") },
  ],
  invalid: [
    {
      name: "stages too many and stages too few",
      draft: ({ schools }) => {
        schools[0]["junior.pupils"] = 80;
        schools[1].type = "九年一贯制";
        schools[2].type = "十二年一贯制";
        schools[3]["junior.pupils"] = 9;
        schools[6]["senior.pupils"] = 0;
      },
      findings: [
        {
          messageId: "mismatch",
          level: "query",
          subject: "3900000001",
          field: "type",
          cells: ["学校台账!C2", "学校台账!I2", "学校台账!J2", "学校台账!K2"],
          found: "小学",
          data: { school: "第一小学", type: "小学", expected: "小学", found: "小学、初中" },
        },
        {
          messageId: "mismatch",
          level: "query",
          subject: "3900000002",
          data: { school: "第一中学", type: "九年一贯制", expected: "小学、初中", found: "初中" },
        },
        {
          messageId: "mismatch",
          level: "query",
          subject: "3900000003",
          data: { school: "河口学校", type: "十二年一贯制", expected: "小学、初中、高中", found: "小学、初中" },
        },
        {
          messageId: "mismatch",
          level: "query",
          subject: "3900000004",
          data: { school: "第一小学东校区", type: "小学", expected: "小学", found: "小学、初中" },
        },
        {
          messageId: "mismatch",
          level: "query",
          subject: "3900000007",
          data: { school: "县高级中学", type: "高级中学", expected: "高中", found: "初中" },
        },
      ],
    },
  ],
});

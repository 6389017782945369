import { testRule } from "./ruleTester";

const training = (code: string, teachers: number | string | null) => ({
  code: `39000000${code}`,
  name: "某校",
  teachers,
  completed: 0,
});

testRule("teachers-differ", {
  valid: [
    { name: "nothing is filled in" },
    {
      name: "a tenth more and less, both stages together, a school with its campus",
      draft: ({ sheets, schools }) => {
        // As many as the staff.
        schools[1]["junior.staff"] = 88;
        sheets.training = [training("01", 80), training("02", 88), training("03", 56), training("05", 3)];
      },
    },
    {
      name: "figures that are blank or cannot be used, and a school that is not there",
      draft: ({ sheets, schools }) => {
        schools[1]["junior.teachers"] = null;
        sheets.training = [training("01", null), training("02", 5), training("03", "5人"), training("99", 7)];
      },
    },
    {
      name: "a campus of another stage, added to its school's",
      draft: ({ sheets, schools }) => {
        Object.assign(schools[3], { "junior.pupils": 200, "junior.teachers": 20 });
        sheets.training = [training("01", 60 + 13 + 20)];
      },
    },
    {
      name: "no sheet of schools",
      draft: (draft) => {
        draft.sheets.training = [training("01", 5)];
        draft.drop("学校台账");
      },
    },
    {
      name: "a county that allows more",
      draft: ({ sheets, parameters }) => {
        parameters.teacherDifference = 50;
        sheets.training = [training("02", 110)];
      },
    },
  ],
  invalid: [
    {
      name: "a stage of which nothing is said, and one whose pupils cannot be used and whose teachers can",
      draft: ({ sheets, schools }) => {
        Object.assign(schools[4], { "junior.pupils": null, "junior.teachers": null });
        schools[7]["primary.pupils"] = "四百";
        // A campus need not say that it has nobody of a stage.
        Object.assign(schools[3], { parent: schools[2].code, "junior.pupils": null, "junior.teachers": null });
        sheets.training = [training("05", 7), training("08", 40), training("03", 200)];
      },
      findings: [
        {
          messageId: "differ",
          level: "query",
          data: {
            sheet: "教师培训",
            heading: "教师数(人)",
            count: 3,
            schools: "上坪教学点（7、3）、博文小学（40、25）、河口学校（200、75）",
            percent: 10,
          },
        },
      ],
    },
    {
      name: "a campus forgotten, more than the staff, in one register and in the other",
      draft: ({ sheets, schools }) => {
        schools[1]["junior.staff"] = 82;
        sheets.training = [training("01", 60), training("02", 84), training("03", 62)];
        sheets.certificates = [{ code: "3900000005", name: "上坪教学点", teachers: 5, certified: 5 }];
      },
      findings: [
        {
          messageId: "differ",
          level: "query",
          subject: "教师培训",
          field: "teachers",
          cells: ["教师培训!C2", "教师培训!C3"],
          found: 2,
          expected: 0,
          data: {
            sheet: "教师培训",
            heading: "教师数(人)",
            count: 2,
            schools: "第一小学（60、73）、第一中学（84、80）",
            percent: 10,
          },
        },
        {
          messageId: "differ",
          level: "query",
          subject: "教师持证上岗",
          cells: ["教师持证上岗!C2"],
          field: "teachers",
          found: 1,
          expected: 0,
          data: {
            sheet: "教师持证上岗",
            heading: "在岗专任教师数(人)",
            count: 1,
            schools: "上坪教学点（5、3）",
            percent: 10,
          },
        },
      ],
    },
  ],
});

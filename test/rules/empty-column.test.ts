import { testRule } from "./ruleTester";

const clear =
  (...fields: string[]) =>
  (draft: { schools: Record<string, unknown>[] }): void =>
    draft.schools.forEach((school) => fields.forEach((field) => (school[field] = null)));

testRule("empty-column", {
  valid: [
    { name: "no column is empty" },
    { name: "columns that may be blank", draft: clear("affiliated") },
    { name: "a figure that only the other method compares", draft: clear("multimediaRooms"), methods: ["2012"] },
    {
      name: "one figure is there",
      draft: (draft) => draft.schools.slice(1).forEach((school) => (school.books = null)),
    },
    {
      name: "a stage that the county does not teach",
      draft: (draft) => {
        draft.schools.splice(1);
        clear("junior.pupils", "junior.classes", "junior.teachers")(draft);
      },
    },
    { name: "a ledger without schools", draft: (draft) => draft.schools.splice(0) },
  ],
  invalid: [
    {
      name: "three empty columns, one of them with stray blanks",
      draft: (draft) => {
        clear("area", "books", "primary.teachers")(draft);
        draft.schools[0].books = " ";
      },
      findings: [
        {
          messageId: "entries",
          level: "error",
          data: { sheet: "学校台账", heading: "城乡类型" },
          field: "area",
          cells: ["学校台账!F1"],
        },
        {
          messageId: "figures",
          level: "error",
          data: { sheet: "学校台账", heading: "图书册数(册)" },
          subject: "学校台账",
          field: "books",
          cells: ["学校台账!S1"],
        },
        {
          messageId: "figures",
          level: "error",
          data: { sheet: "学校台账", heading: "小学专任教师数(人)" },
          field: "primary.teachers",
          cells: ["学校台账!U1"],
        },
      ],
    },
    {
      name: "no pupils at all",
      draft: clear("primary.pupils", "junior.pupils", "senior.pupils"),
      findings: [
        {
          messageId: "pupils",
          level: "error",
          data: { sheet: "学校台账" },
          field: "pupils",
          cells: ["学校台账!I1", "学校台账!J1", "学校台账!K1"],
        },
      ],
    },
  ],
});

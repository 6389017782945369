import type { Draft } from "../../src/samples/draft";
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
    {
      name: "a register in which nothing is filled in beside the lines that it starts with",
      draft: (draft: Draft) => (draft.sheets.monitoring = [{ subject: "语文" }]),
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
          subject: "学校台账",
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
          subject: "学校台账",
          data: { sheet: "学校台账", heading: "小学专任教师数(人)" },
          field: "primary.teachers",
          cells: ["学校台账!U1"],
        },
      ],
    },
    {
      name: "an empty column of a register",
      draft: (draft: Draft) => {
        draft.sheets.exchange = ["3900000001", "3900000002"].map((code) => ({
          code,
          name: "某校",
          eligible: 30,
          exchanged: 3,
        }));
      },
      findings: [
        {
          messageId: "figures",
          level: "error",
          data: { sheet: "教师交流轮岗", heading: "其中骨干教师数(人)" },
          subject: "教师交流轮岗",
          field: "backbone",
          cells: ["教师交流轮岗!E1"],
        },
      ],
    },
    {
      name: "no pupils at all",
      draft: clear("primary.pupils", "junior.pupils", "senior.pupils", "area"),
      findings: [
        { messageId: "entries", level: "error", data: { sheet: "学校台账", heading: "城乡类型" } },
        {
          messageId: "pupils",
          level: "error",
          subject: "学校台账",
          data: { sheet: "学校台账" },
          field: "pupils",
          cells: ["学校台账!I1", "学校台账!J1", "学校台账!K1"],
        },
      ],
    },
  ],
});

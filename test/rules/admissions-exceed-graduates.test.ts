import type { CellValue } from "../../src/model";
import type { Draft, DraftRecord } from "../../src/samples/draft";
import { testRule } from "./ruleTester";

const named = (end: string, stage: string) => ({ code: `39000000${end}`, name: "某校", stage });

/** Pupils who finish a stage of a school. */
const graduates = (end: string, stage: string, graduated: CellValue): DraftRecord => ({
  ...named(end, stage),
  due: typeof graduated === "number" ? graduated : 400,
  graduated,
});

/** New pupils of a stage of a school. */
const newPupils = (end: string, stage: string, arrived: CellValue, year: CellValue = 2025): DraftRecord => {
  const before = Object.fromEntries(
    ["registered", "qualified", "announced", "admitted", "notified"].map((step) => [step, 900]),
  );
  return { ...named(end, stage), year, ...before, arrived };
};

/** Everyone who finishes 小学 in the county: 370. The campus stands in its school's row, and the 教学点 has no last grade. */
const FINISHED = [
  graduates("01", "小学", 200),
  graduates("02", "初中", 330),
  graduates("03", "小学", 90),
  graduates("06", "小学", 10),
  graduates("08", "小学", 70),
];

/** 371 new pupils. */
const ARRIVED = [newPupils("02", "初中", 270), newPupils("03", "初中", 101)];

function given(graduation: DraftRecord[], admissions: DraftRecord[]) {
  return ({ sheets }: Draft) => Object.assign(sheets, { graduation, admissions });
}

const exceeding = (found: number, expected: number) => ({
  messageId: "exceed",
  level: "query" as const,
  subject: "county",
  field: "admissions/arrived",
  cells: ["招生入学!J1", "毕业率!E1"],
  found,
  expected,
  data: { sheet: "招生入学", year: 2025, found, other: "毕业率", expected, difference: found - expected },
});

testRule("admissions-exceed-graduates", {
  valid: [
    { name: "neither register is filled in" },
    { name: "nobody says who finished", draft: given([], ARRIVED) },
    { name: "nobody says who is new", draft: given(FINISHED, []) },
    {
      name: "as many as finished; of 小学 and of another year more",
      draft: given(FINISHED, [
        newPupils("02", "初中", 269),
        newPupils("03", "初中", 101),
        newPupils("01", "小学", 500),
        newPupils("02", "初中", 700, 2024),
        newPupils("03", "初中", 700, "去年"),
      ]),
    },
    {
      name: "new pupils that are blank, or no number",
      draft: given(FINISHED, [newPupils("02", "初中", null), newPupils("03", "初中", "三百")]),
    },
    {
      name: "a school that does not say who finished",
      draft: given(FINISHED.slice(0, 4), ARRIVED),
    },
    {
      name: "a number of those who finished that is blank",
      draft: given([...FINISHED.slice(0, 4), graduates("08", "小学", null)], ARRIVED),
    },
    {
      name: "more finished than there were, which is an error of its own",
      draft: given([...FINISHED.slice(0, 4), { ...graduates("08", "小学", 70), due: 60 }], ARRIVED),
    },
    {
      name: "those who finished at a school that nobody knows",
      draft: given([...FINISHED, graduates("99", "小学", 1)], ARRIVED),
    },
    {
      name: "those who finished in a stage that nobody can read",
      draft: given([...FINISHED, graduates("05", "高中", 1)], ARRIVED),
    },
    {
      name: "the county's year is not known",
      draft: (draft) => {
        given(FINISHED, ARRIVED)(draft);
        draft.parameters.year = null;
      },
    },
  ],
  invalid: [
    { name: "one more than finished", draft: given(FINISHED, ARRIVED), findings: [exceeding(371, 370)] },
    {
      name: "a school that tells twice, and new pupils that are not all known",
      draft: given(
        [...FINISHED, graduates("08", "小学", 70)],
        [newPupils("02", "初中", 800), newPupils("03", "初中", null)],
      ),
      findings: [exceeding(800, 370)],
    },
  ],
  onlyOne: true,
});

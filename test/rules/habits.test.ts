import assert from "node:assert/strict";
import { findingSentence } from "../../src/locales/finding";
import { areaAddress, findingId, mergeCells, type CellValue, type Finding } from "../../src/model";
import { HABIT_BLANKS } from "../../src/rules/engine/habits";
import { judge, RULES } from "../../src/rules/engine/run";
import { generateCounty } from "../../src/samples/county";
import { Draft, type DraftSchool } from "../../src/samples/draft";
import { checkSentences, ledgerOf } from "./ruleTester";

const COUNTY = generateCounty({ schools: 30, seed: 3, meets: true });

/** What is typed in place of a figure. */
type Typed = (figure: CellValue) => CellValue;
const asText: Typed = (figure) => String(figure);
const fullWidth: Typed = (figure) =>
  asText(figure)!
    .toString()
    .replace(/\d/g, (digit) => "０１２３４５６７８９"[Number(digit)]);

/** Habits all along columns of 学校台账, by the rules that tell them. */
const HABITS: readonly (readonly [rule: string, field: string, typed: Typed])[] = [
  ["unit-typed-in", "books", (figure) => `${String(figure)}册`],
  ["number-as-text", "computers", asText],
  ["full-width-digits", "teachingArea", fullWidth],
  ["stray-blank", "area", (area) => ` ${String(area)}`],
  ["text-for-number", "multimediaRooms", () => "无"],
  ["negative-number", "equipmentValue", () => -1],
  ["fractional-count", "junior.teachers", () => 1.5],
  ["formula-error", "sportsGroundArea", () => ({ error: "#REF!" })],
  ["unknown-choice", "counted", () => "对"],
  ["code-as-number", "code", (code) => Number(code)],
  ["out-of-range", "builtYear", () => 85],
];

/** The sentences of one cell in place of which a habit is told, where they are not the first of their rule. */
const CELL_OF: Readonly<Record<string, readonly string[]>> = {
  "free-indicator": ["unknown"],
  "unknown-school": ["unknown"],
};

function typeIn(schools: readonly DraftSchool[], field: string, typed: Typed): void {
  for (const school of schools) school[field] = typed(school[field]);
}

function findingsAfter(change: (draft: Draft) => void): readonly Finding[] {
  const draft = new Draft(COUNTY);
  change(draft);
  const { findings } = judge(ledgerOf(draft));
  findings.forEach((finding) => checkSentences(finding));
  const ids = findings.map(findingId);
  assert.deepEqual(ids, [...new Set(ids)], "two findings have the same identity");
  return findings;
}

const of = (findings: readonly Finding[], rule: string) => findings.filter((finding) => finding.rule === rule);
const count = (finding: Finding | undefined) => finding?.data.count;

describe("habits", () => {
  let findings: readonly Finding[];

  before(() => {
    findings = findingsAfter(({ schools }) => {
      for (const [, field, typed] of HABITS) typeIn(schools, field, typed);
    });
  });

  for (const [rule, field] of HABITS) {
    it(`of one column are one finding: ${rule}`, () => {
      const [habit, ...more] = of(findings, rule);
      assert.deepEqual(more, []);
      assert.equal(habit.subject.key, "学校台账");
      assert.ok(habit.field?.startsWith(`${field}/`));
      assert.equal(habit.cells.length, habit.found);
      assert.equal(count(habit), habit.found);
      assert.deepEqual(habit.data.cells, mergeCells(habit.cells).map(areaAddress));
    });
  }

  it("say nothing but what the finding of a cell and the column tell", () => {
    for (const [id, { meta }] of Object.entries(RULES)) {
      for (const [messageId, blanks] of Object.entries(meta.messages)) {
        if (!/habit$/i.test(messageId)) continue;
        const ofCell = messageId === "habit" ? Object.keys(meta.messages)[0] : messageId.replace(/Habit$/, "");
        const known: readonly string[] = [
          ...HABIT_BLANKS,
          ...(CELL_OF[id] ?? [ofCell]).flatMap((cell) => meta.messages[cell]),
        ];
        assert.deepEqual(
          blanks.filter((blank) => !known.includes(blank)),
          [],
          `${id} ${messageId}`,
        );
      }
    }
  });

  it("suspend all their cells where they are 错误", () => {
    const draft = new Draft(COUNTY);
    typeIn(draft.schools, "builtYear", () => 85);
    const { ledger } = judge(ledgerOf(draft));
    const schools = ledger.tables.get("schools")!;
    assert.ok(schools.rows.every((_, record) => schools.number("builtYear", record) === null));
  });

  it("begin with the sixth cell of a column, and are told of each column and kind by itself", () => {
    const typed = ({ schools }: Draft, cells: number) => {
      typeIn(schools.slice(0, cells), "books", (figure) => `${String(figure)}册`);
      typeIn(schools.slice(0, cells), "computers", (figure) => `${String(figure)}台`);
    };
    assert.deepEqual(
      of(
        findingsAfter((draft) => typed(draft, 5)),
        "unit-typed-in",
      ).map(({ messageId }) => messageId),
      new Array(10).fill("found"),
    );
    const habits = of(
      findingsAfter((draft) => typed(draft, 6)),
      "unit-typed-in",
    );
    assert.deepEqual(habits.map(findingId), [
      "unit-typed-in/学校台账/computers/found",
      "unit-typed-in/学校台账/books/found",
    ]);
    assert.match(findingSentence(habits[1], "zh-CN"), /有6格数字带了单位（S2:S7）/);
    assert.match(findingSentence(habits[1], "en-US"), /^6 cells of “图书册数\(册\)” in “学校台账” \(S2:S7\)/);
  });

  it("are zeros, gaps, columns that changed places and lines that are no records, too", () => {
    const zeros = findingsAfter(({ schools, sheets }) => {
      typeIn(schools, "primary.classes", () => 0);
      typeIn(schools, "junior.pupils", () => 0);
      typeIn(schools, "largestClass", () => 400);
      typeIn(schools.slice(6), "computers", () => null);
      typeIn(schools.slice(6), "name", () => null);
      for (const school of schools.slice(6, 16))
        for (const stage of ["primary", "junior", "senior"]) school[`${stage}.pupils`] = null;
      typeIn(sheets.wages!, "officials", () => 0);
    });
    const told = ["noClassesHabit", "noPupilsHabit", "largestHabit", "figureHabit", "entryHabit", "pupilsHabit"];
    assert.deepEqual(habitsIn(zeros, told), told);

    const swapped = findingsAfter((draft) => {
      const { schools } = draft;
      for (const school of schools) {
        [school["primary.pupils"], school["primary.teachers"]] = [school["primary.teachers"], school["primary.pupils"]];
        [school["junior.pupils"], school["junior.classes"]] = [school["junior.classes"], school["junior.pupils"]];
      }
      draft.layout("学校台账", (cells) => {
        for (let row = 0; row < 8; row++) cells.push(cells[0]);
      });
    });
    assert.deepEqual(habitsIn(swapped, ["headingsHabit", "exceedsHabit"]), ["headingsHabit", "exceedsHabit"]);
    assert.equal(of(swapped, "differs-from-schools").filter(({ level }) => level === "error").length > 0, true);
  });
});

/** Those of some sentences that were said; no column has more than five findings of one 错误. */
function habitsIn(findings: readonly Finding[], messageIds: readonly string[]): string[] {
  const columns = new Map<string, number>();
  for (const { rule, messageId, level, cells } of findings.filter((finding) => finding.work !== "judgement")) {
    if (level !== "error" || cells.length === 0) continue;
    const key = [rule, messageId, cells[0].sheet, cells[0].column].join("/");
    columns.set(key, (columns.get(key) ?? 0) + 1);
  }
  assert.deepEqual(
    [...columns].filter(([, times]) => times > 5),
    [],
  );
  return messageIds.filter((id) => findings.some(({ messageId }) => messageId === id));
}

import { SHEETS, type Ledger, type Table } from "../ledger";
import { stageOf, statedStages } from "./engine/registers";
import { defineRule } from "./engine/rule";
import { countySubject } from "./engine/subjects";

/**
 * 初一招生数多于小学毕业生数: more pupils began 初中 in the county this year than finished its 小学, which the review of the statistics
 * asks to explain. The new pupils that are known are the least; those who finished count only where every school tells of them.
 */
export default defineRule({
  meta: {
    work: "judgement",
    levels: ["query"],
    messages: { exceed: ["sheet", "year", "found", "other", "expected", "difference"] },
  },

  check({ ledger }, report) {
    const [admissions, graduation] = [ledger.tables.get("admissions"), ledger.tables.get("graduation")];
    const year = ledger.parameters.number("year");
    if (!admissions || !graduation || year === null) return;
    const finished = finishedIn(ledger, graduation);
    const arrived = arrivedIn(admissions, year);
    if (finished === null || arrived <= finished) return;
    report({
      messageId: "exceed",
      level: "query",
      subject: countySubject(ledger),
      field: "admissions/arrived",
      cells: [admissions.headingCell("arrived"), graduation.headingCell("graduated")],
      found: arrived,
      expected: finished,
      data: {
        sheet: SHEETS.admissions.name,
        year,
        found: arrived,
        other: SHEETS.graduation.name,
        expected: finished,
        difference: arrived - finished,
      },
    });
  },
});

/** The known new pupils of 初中 in a year. */
function arrivedIn(table: Table, year: number): number {
  return table.rows.reduce((sum, _, record) => {
    const counts = stageOf(table, record) === "junior" && table.number("year", record) === year;
    const arrived = counts ? table.number("arrived", record) : null;
    return arrived === null ? sum : sum + arrived;
  }, 0);
}

/** Who finished 小学 in the county; `null` where a record or a school does not tell. */
function finishedIn(ledger: Ledger, table: Table): number | null {
  const told = new Set(statedStages(ledger, table).flatMap(({ stage, sites }) => (stage === "primary" ? sites : [])));
  // Few 教学点 teach the last grade, so that most have nothing to say here.
  const asked = ledger.sites.filter(({ pupils, type }) => pupils.primary !== 0 && type !== "教学点");
  const isWhole = told.size > 0 && asked.every((site) => told.has(site));
  if (!isWhole || table.aside.some(({ reason }) => reason === "stranger")) return null;
  return table.rows.reduce<number | null>((sum, _, record) => {
    const stage = stageOf(table, record);
    if (sum === null || stage === "junior") return sum;
    const finished = table.number("graduated", record);
    // A record of unreadable 学段 may be of 小学.
    return stage === undefined || finished === null ? null : sum + finished;
  }, 0);
}

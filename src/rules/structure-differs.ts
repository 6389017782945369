import type { FieldOf, StageFigure, Table } from "../ledger";
import type { Stage } from "../standards/terms";
import { headingIn, recordNames } from "./engine/records";
import { figureOf, statedStages } from "./engine/registers";
import { defineRule } from "./engine/rule";

/**
 * 教师结构与学校台账不一致: degrees, titles and 骨干 of 教师结构 add up to figures that 学校台账 states, too, of the same day.
 * What stands under an 错误 is compared with nothing, nor are parts that do not make up their own whole: that is asked first.
 */

type Field = FieldOf<"teacherStructure">;

/** 高于规定学历 begins with 专科 in 小学 and with 本科 in 初中. */
const ABOVE: Readonly<Record<Stage, readonly Field[]>> = {
  primary: ["postgraduate", "bachelor", "college"],
  junior: ["postgraduate", "bachelor"],
};

const RESTATED: readonly { readonly figure: StageFigure; readonly parts: (stage: Stage) => readonly Field[] }[] = [
  { figure: "teachersAboveRequired", parts: (stage) => ABOVE[stage] },
  { figure: "teachersIntermediate", parts: () => ["seniorTitle", "intermediateTitle"] },
  { figure: "backboneTeachers", parts: () => ["provincialBackbone", "cityBackbone", "countyBackbone"] },
];

export default defineRule({
  meta: {
    work: "judgement",
    levels: ["query"],
    messages: { differs: ["record", "headings", "found", "sheet", "heading", "expected", "difference"] },
  },

  check({ ledger }, report) {
    const [schools, table] = [ledger.tables.get("schools"), ledger.tables.get("teacherStructure")];
    if (!schools || !table) return;
    const names = recordNames(ledger, "teacherStructure", table);
    for (const stated of statedStages(ledger, table)) {
      const { record, stage, sites } = stated;
      for (const { figure, parts } of RESTATED) {
        const fields = parts(stage);
        if (!sumsHold(table, record, fields)) continue;
        const found = fields.map((field) => table.number(field, record)).reduce(plus, 0);
        const expected = figureOf(schools, stated, stage, figure);
        if (found === null || expected === null || found === expected) continue;
        report({
          messageId: "differs",
          level: "query",
          subject: names.subject(record),
          field: names.field(figure, record),
          cells: [
            ...table.cells(fields, record),
            ...sites.map((site) => schools.cell(`${stage}.${figure}`, site.record)),
          ],
          found,
          expected,
          data: {
            record: names.name(record),
            headings: fields.map((field) => headingIn(table, field)),
            found,
            sheet: schools.template.name,
            heading: headingIn(schools, `${stage}.${figure}`),
            expected,
            difference: Math.abs(found - expected),
          },
        });
      }
    }
  },
});

/** Whether the parts make up the whole of their own record, as far as that can be told. */
function sumsHold(table: Table<Field>, record: number, fields: readonly Field[]): boolean {
  return (table.template.checks ?? []).every((check) => {
    if (check.kind !== "sum" || !fields.every((field) => check.parts.includes(field))) return true;
    const whole = table.number(check.whole, record);
    const figures = check.parts.map((part) => table.number(part, record));
    return whole === null || figures.reduce<number | null>(plus, 0) === whole || figures.includes(null);
  });
}

function plus(sum: number | null, part: number | null): number | null {
  return sum === null || part === null ? null : sum + part;
}

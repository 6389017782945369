import { CROSS_SOURCES, crossCheckedField, type Table } from "../ledger";
import { atMost } from "../measures/comparing";
import { phrase } from "../model";
import { headingIn, recordNames } from "./engine/records";
import { stageOf } from "./engine/registers";
import { defineRule } from "./engine/rule";

/**
 * 多源数据不一致 (三查三比): the same figure of a school in 统计, 学籍, 人事 and 财务. A difference needs a reason with who gave
 * it and when; 学校台账 holds the figure of one of them. The figures stay in use.
 */

/** What makes an explanation. */
const EXPLANATION = ["reason", "person", "date"] as const;

export default defineRule({
  meta: {
    work: "row",
    levels: ["query"],
    messages: {
      differ: ["record", "figures"],
      beyond: ["record", "figures", "percent"],
      incomplete: ["record", "headings"],
      ledger: ["record", "sheet", "heading", "expected", "figures"],
      stage: ["record", "figure"],
    },
  },

  check({ ledger }, report) {
    const [table, schools] = [ledger.tables.get("crossSources"), ledger.tables.get("schools")];
    const percent = ledger.parameters.number("sourceDifference");
    if (!table || !schools || percent === null) return;
    const names = recordNames(ledger, "crossSources", table);
    const sites = new Map(ledger.sites.filter(({ fault }) => fault !== "codeTwice").map((site) => [site.code, site]));
    table.rows.forEach((_, record) => {
      const given = givenIn(table, record);
      const [figure, code] = [table.text("figure", record), table.text("code", record)];
      if (figure === null || code === null || table.doubt("stage", record)) return;
      const about = {
        level: "query",
        subject: names.subject(record),
        cells: table.cells(
          given.map(({ source }) => source),
          record,
        ),
      } as const;
      const data = { record: names.name(record) };
      const field = crossCheckedField(figure, stageOf(table, record));
      if (!field) {
        const cells = [table.cell("stage", record) ?? table.cell("figure", record)];
        report({ ...about, messageId: "stage", field: names.field("stage", record), cells, data: { ...data, figure } });
        return;
      }
      const figures = given.map(({ source, number }) =>
        phrase("figure", { heading: headingIn(table, source), figure: number }),
      );
      const numbers = given.map(({ number }) => number);
      const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
      const lacking = EXPLANATION.filter((each) => table.blank(each, record));
      if (given.length > 1 && !atMost((most - least) * 100, percent * most)) {
        const of = { ...about, field: names.field("sources", record), found: most, expected: least };
        if (lacking.length === EXPLANATION.length && percent > 0)
          report({ ...of, messageId: "beyond", data: { ...data, figures, percent } });
        else if (lacking.length === EXPLANATION.length)
          report({ ...of, messageId: "differ", data: { ...data, figures } });
        else if (lacking.length > 0)
          report({
            ...of,
            messageId: "incomplete",
            cells: table.cells(lacking, record),
            data: { ...data, headings: lacking.map((each) => headingIn(table, each)) },
          });
      }
      const site = sites.get(code);
      const own = site ? schools.number(field, site.record) : null;
      if (!site || own === null || given.length === 0 || numbers.includes(own)) return;
      report({
        ...about,
        messageId: "ledger",
        field: names.field("ledger", record),
        cells: [...about.cells, schools.cell(field, site.record)],
        found: own,
        data: {
          ...data,
          sheet: schools.template.name,
          heading: headingIn(schools, field),
          expected: own,
          figures,
        },
      });
    });
  },
});

/** What the sources say of a record. */
function givenIn(table: Table, record: number) {
  return CROSS_SOURCES.flatMap((source) => {
    const number = table.number(source, record);
    return number === null ? [] : [{ source, number }];
  });
}

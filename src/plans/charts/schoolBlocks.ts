import { contributions } from "../../assessment/contributions";
import { COEFFICIENT_COLUMNS, INDICATOR_COLUMNS } from "../../assessment/derivedSheets";
import type { Assessment, IndicatorAssessment, SchoolAssessment, StageAssessment } from "../../assessment/assessment";
import { nearStandard, type StandardLevel } from "../../measures/schoolStandard";
import { entryAt, linesIn, type CellRole } from "../../model";
import type { NamedIndicator } from "../../standards/namedIndicator";
import { schoolStandards } from "../../standards/methods";
import { VERDICT_NAMES, verdictName } from "../../standards/terms";
import { WIDTHS, type Block, type BlockCell } from "./block";
import { fetched, figuresOf } from "./figures";

/** What 图表 shows of single schools: how they stand to their standards, and what they bring to a coefficient. */

/** So many lines of schools one below the other stand on a page, and can be told apart in a chart. */
const MOST_SORTED = 35;
/** Schools that are named in the shares; the others are one line. */
const MOST_SHARES = 10;
/** Coefficients of a stage whose shares are shown. */
const MOST_COEFFICIENTS = 3;

/** Schools × indicators, a word and a shade a cell. */
export function levelBlock(stage: StageAssessment, name: string): Block[] {
  const demand = schoolStandards(stage.method, stage.stage);
  if (!demand) return [];
  const words = levelWords(demand.near);
  const roles: Partial<Record<StandardLevel, CellRole>> = { near: "tolerated", below: "notMet" };
  const levelCell = (level: StandardLevel | undefined): BlockCell => {
    const role = level && roles[level];
    return { cell: { value: level ? words[level] : VERDICT_NAMES.undetermined }, ...(role && { role }) };
  };
  return [
    {
      title: `${name}：各校各项指标达标情况`,
      note:
        `${words.reached}：达到评估标准；${words.near}：未达到，但达到标准的${demand.near}%；${words.below}：低于标准的${demand.near}%。` +
        `本表按生成时的数据判定，数据改动后请重新生成。`,
      columns: [
        { heading: "学校" },
        ...stage.indicators.map(({ indicator }) => ({ heading: indicator.name })),
        { heading: "达标项数", numberFormat: "0" },
        { heading: "是否达标" },
      ],
      rows: () =>
        stage.counted.map(({ school, judged, verdict, transitional }) => [
          { cell: { value: school.site.name } },
          ...stage.indicators.map((_, i) => levelCell(judged?.levels[i])),
          { cell: judged && { value: judged.reached } },
          { cell: { value: verdictName(verdict, transitional) }, ...(verdict === "notMet" && { role: "notMet" }) },
        ]),
    },
  ];
}

function levelWords(near: number): Readonly<Record<StandardLevel, string>> {
  return { reached: "达标", near: `≥${near}%`, below: "不足" };
}

/** For each indicator that some school does not reach: the schools from the lowest value on, against the standard. */
export function sortedBlocks(assessment: Assessment, stage: StageAssessment, name: string): Block[] {
  const demand = schoolStandards(stage.method, stage.stage);
  if (!demand) return [];
  const figures = figuresOf(assessment, stage);
  return stage.indicators.flatMap(({ indicator }, i): Block[] => {
    const known = stage.counted
      .map((school) => ({ school, value: school.values[i] ?? null }))
      .filter((one): one is { school: SchoolAssessment; value: number } => one.value !== null)
      .sort((a, b) => a.value - b.value);
    const isBelow = ({ school }: (typeof known)[number]) => (school.standards?.levels[i] ?? "reached") !== "reached";
    if (!known.some(isBelow)) return [];
    const standard = entryAt(demand.standards, i);
    const near = nearStandard(standard, demand.near);
    const column = INDICATOR_COLUMNS.value(indicator);
    const sorted = known.slice(0, fitting(known.map(({ school }) => school.school.site.name)));
    const unknown = stage.counted.length - known.length;
    const notes = [
      ...(sorted.length < known.length ? [`共${known.length}所，只列数值最低的${sorted.length}所。`] : []),
      ...(unknown > 0 ? [`另有${unknown}所缺少数据，未列入。`] : []),
    ];
    const format = { numberFormat: column.numberFormat ?? "General" };
    return [
      {
        title: `${name}：各校${indicator.name}`,
        ...(notes.length > 0 ? { note: notes.join("") } : {}),
        columns: [
          { heading: "学校" },
          { heading: schoolValue(indicator), ...format },
          { heading: "评估标准", ...format },
          { heading: `标准的${demand.near}%`, ...format },
        ],
        rows: () =>
          sorted.map(({ school, value }) => [
            { cell: { value: school.school.site.name } },
            { cell: fetched(figures.ofSchool(school, column), value) },
            { cell: { value: standard } },
            { cell: { value: near } },
          ]),
        chart: {
          kind: "columns",
          title: `${name}\n各校${indicator.name}`,
          description: `各校${indicator.name}由低到高（柱）、评估标准（虚线）和标准的${demand.near}%（点线），数值见同名表格。`,
          unit: indicator.unit,
          ...format,
          series: [
            { look: "figures", column: 1 },
            { look: "limit", column: 2 },
            { look: "tolerance", column: 3 },
          ],
        },
      },
    ];
  });
}

/** The heading of the schools' values; which indicator they are of, the title of the block says. */
function schoolValue({ unit }: NamedIndicator): string {
  return `数值(${unit})`;
}

/** How many of the schools stand in a table of a page; long names take several lines. */
function fitting(names: readonly string[]): number {
  let lines = 0;
  const over = names.findIndex((name) => (lines += linesIn(name, entryAt(WIDTHS, 0))) > MOST_SORTED);
  return over < 0 ? names.length : over;
}

/** For the coefficients that exceed their limit, or else for the largest: which schools the difference comes from. */
export function shareBlocks(assessment: Assessment, stage: StageAssessment, name: string): Block[] {
  const figures = figuresOf(assessment, stage);
  return telling(stage).map((each): Block => {
    const { indicator, mean } = each;
    const all = contributions(stage, each);
    const named = all.slice(0, all.length > MOST_SHARES + 1 ? MOST_SHARES : all.length);
    const rest = all.slice(named.length);
    const place = stage.indicators.indexOf(each);
    const column = INDICATOR_COLUMNS.value(indicator);
    const countyMean = figures.ofCounty(indicator, COEFFICIENT_COLUMNS.mean);
    const countyCoefficient = figures.ofCounty(indicator, COEFFICIENT_COLUMNS.coefficient);
    const { pupils } = INDICATOR_COLUMNS;
    const format = { numberFormat: column.numberFormat ?? "General" };
    return {
      title: `${name}：${indicator.name}的差异来自哪些学校`,
      columns: [
        { heading: "学校" },
        { heading: schoolValue(indicator), ...format },
        { heading: COEFFICIENT_COLUMNS.mean.heading, ...format },
        { heading: "高于平均", numberFormat: "+0%;-0%;0%" },
        { heading: "占全县差异", numberFormat: "0.0%" },
      ],
      rows: (top) => [
        ...named.map(({ school, share }, i): BlockCell[] => {
          const row = top + i;
          const value = school.values[place];
          const above = value === null || value === undefined || !mean ? undefined : value / mean - 1;
          const variance = `(${countyCoefficient}*C${row})^2*${figures.sum(pupils)}`;
          return [
            { cell: { value: school.school.site.name } },
            { cell: fetched(figures.ofSchool(school, column), value) },
            { cell: fetched(countyMean, mean) },
            { cell: fetched(`B${row}/C${row}-1`, above) },
            { cell: fetched(`${figures.ofSchool(school, pupils)}*(B${row}-C${row})^2/(${variance})`, share) },
          ];
        }),
        ...(rest.length > 0
          ? [
              [
                { cell: { value: `其余${rest.length}所` } },
                { cell: null },
                { cell: null },
                { cell: null },
                {
                  cell: fetched(
                    `1-SUM(E${top}:E${top + named.length - 1})`,
                    rest.reduce((sum, { share }) => sum + share, 0),
                  ),
                },
              ],
            ]
          : []),
      ],
      chart: {
        kind: "bars",
        title: `${name}\n${indicator.name}的差异来自哪些学校`,
        description: `各校占全县${indicator.name}差异（方差）的比例，数值见同名表格。`,
        unit: "占全县差异",
        numberFormat: "0%",
        series: [{ look: "figures", column: 4 }],
      },
    };
  });
}

/** The coefficients whose schools are named. */
function telling({ indicators }: StageAssessment): IndicatorAssessment[] {
  const known = indicators
    .filter(({ coefficient }) => coefficient !== null && coefficient > 0)
    .sort((a, b) => (b.coefficient ?? 0) - (a.coefficient ?? 0));
  const failing = known.filter(({ verdict }) => verdict === "notMet");
  return failing.length > 0 ? failing.slice(0, MOST_COEFFICIENTS) : known.slice(0, 1);
}

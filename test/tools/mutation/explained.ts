/** A change that nothing could notice, and why not. */
export interface Explained {
  readonly file: string;
  /** The text that is changed, and what it becomes. */
  readonly was: string;
  readonly becomes: string;
  /** What its line holds, where the same text stands in the file more than once. */
  readonly line?: string;
  readonly why: string;
}

export const EXPLAINED: readonly Explained[] = [
  {
    file: "src/assessment/assess.ts",
    was: 'kind === "between"',
    line: "open.length > 0",
    becomes: "true",
    why: "Where something is asked of each school, 高校附属 ones count as well, so that none of them is open.",
  },
  {
    file: "src/assessment/contributions.ts",
    was: '"number of pupils"',
    becomes: '""',
    why: "What is said only where the program itself is mistaken.",
  },
  {
    file: "src/assessment/derivedSheets.ts",
    was: "numberFormat === undefined",
    becomes: "false",
    why: "A number format that is undefined is none, as one that is not said.",
  },
  {
    file: "src/assessment/figures/growth.ts",
    was: '"yearly"',
    becomes: '""',
    why: "Whatever is not the mean of the years goes by each year; the name is for the reader and the compiler.",
  },
  {
    file: "src/assessment/figures/schools.ts",
    was: "site",
    line: "if (site) records.set",
    becomes: "true",
    why: "A record whose code no site has would be kept under none, of which nobody asks.",
  },
  {
    file: "src/assessment/figures/specialRooms.ts",
    was: '{ name, verdict: "undetermined", cells: [], unstated: true }',
    becomes: "{}",
    why: "The school is named among the rows that lack as well, which leaves the figure open by themselves.",
  },
  {
    file: "src/assessment/parts/items.ts",
    was: "record !== null",
    becomes: "true",
    line: "const noted = ",
    why: "It is asked of items whose line says 不适用 alone, so that the line is there; the question is for the compiler.",
  },
  {
    file: "src/ledger/cellReader.ts",
    was: "unit === undefined",
    becomes: "false",
    why: "The pattern has a unit, empty or not, wherever it has digits; the question is for the compiler.",
  },
  {
    file: "src/ledger/ledger.ts",
    was: 'reason === "stranger" && code',
    becomes: "true",
    why: "A record set aside for another reason bears a code of 学校台账 that is in use, which is no other code.",
  },
  {
    file: "src/ledger/headingLines.ts",
    was: "leading?.kind",
    becomes: "leading.kind",
    why: "Every sheet has columns; the question is for the compiler.",
  },
  {
    file: "src/ledger/headings.ts",
    was: '""',
    line: "plainHeading(value) : ",
    becomes: '"Stryker was here!"',
    why: "No column is called so, as none is called by no text.",
  },
  {
    file: "src/ledger/headings.ts",
    was: "run.length > longest.length",
    becomes: "run.length >= longest.length",
    why: "Of two runs that are equally long either says as few columns moved.",
  },
  {
    file: "src/ledger/headings.ts",
    was: "place === undefined",
    becomes: "false",
    why: "No column stands at a place that is not there; the question is for the compiler.",
  },
  {
    file: "src/ledger/itemTable.ts",
    was: '"points"',
    line: 'there(table.cell("points", record), "points")',
    becomes: '""',
    why: "What is said only where the program itself is mistaken.",
  },
  {
    file: "src/ledger/ledger.ts",
    was: "code === null",
    line: 'reason !== "stranger"',
    becomes: "false",
    why: "A stranger is one by its code; the question is for the compiler.",
  },
  {
    file: "src/ledger/ledger.ts",
    was: "stage",
    line: "if (stage) shown.add",
    becomes: "true",
    why: "A record of no stage would show none, of which nobody asks.",
  },
  {
    file: "src/ledger/ledger.ts",
    was: 'reason === "stranger"',
    line: "code && name",
    becomes: "true",
    why: "A record set aside for another reason bears a code of 学校台账 that is in use, which is no other code.",
  },
  {
    file: "src/ledger/otherRows.ts",
    was: '""',
    line: 'checker.check(row, "")',
    becomes: '"Stryker was here!"',
    why: "No choice of a column is called so, as none is called by no text.",
  },
  {
    file: "src/ledger/otherRows.ts",
    was: "leading?.kind",
    becomes: "leading.kind",
    why: "Every sheet has columns; the question is for the compiler.",
  },
  {
    file: "src/ledger/parameters.ts",
    was: 'typeof value === "string"',
    line: "const headings = values.map",
    becomes: "true",
    why: "No number and no blank reads like one of the headings.",
  },
  {
    file: "src/ledger/repairs.ts",
    was: "/^\\d+$/",
    line: "test(shown)",
    becomes: "/\\d+$/",
    why: "No code of digits is called like one of letters and digits.",
  },
  {
    file: "src/ledger/sites.ts",
    was: '""',
    becomes: '"Stryker was here!"',
    line: 'table.text("parent", record) ?? ""',
    why: "No site has a blank code, nor this one.",
  },
  {
    file: "src/ledger/table.ts",
    was: "key.length === 0",
    becomes: "false",
    why: "Every sheet has a key, and so has the table of scored items, as a leading code or by `unique`.",
  },
  {
    file: "src/ledger/table.ts",
    was: "leading?.kind",
    becomes: "leading.kind",
    why: "Every sheet has columns; the question is for the compiler.",
  },
  {
    file: "src/ledger/table.ts",
    was: "this.sheet.values[at(this.rows, record) - this.sheet.top]?.[column.at - this.sheet.left]",
    becomes: "this.sheet.values[at(this.rows, record) - this.sheet.top][column.at - this.sheet.left]",
    why: "A record stands in a row of its sheet; the question is for the compiler.",
  },
  {
    file: "src/ledger/table.ts",
    was: "new Array(rows.length)",
    becomes: "new Array()",
    why: "It is filled one place after the other; the length is for the engine.",
  },
  {
    file: "src/ledger/totals.ts",
    was: "this.sheet.values[row - this.sheet.top]?.[at - this.sheet.left]",
    becomes: "this.sheet.values[row - this.sheet.top][at - this.sheet.left]",
    why: "It is asked of rows of the sheet alone; the question is for the compiler.",
  },
  {
    file: "src/ledger/totals.ts",
    was: "record > row",
    line: "record < after",
    becomes: "record >= row",
    why: "The row is a total, and no record.",
  },
  {
    file: "src/ledger/totals.ts",
    was: "value !== null",
    line: "each.sum += value",
    becomes: "true",
    why: "A figure that is not there adds nothing; the question is for the compiler.",
  },
  {
    file: "src/measures/artRooms.ts",
    was: "i < areas.length",
    becomes: "i <= areas.length",
    why: "Behind the last area stands none, which reaches no standard.",
  },
  {
    file: "src/measures/differenceCoefficient.ts",
    was: "Math.sqrt(variance) < mean * NO_DIFFERENCE",
    becomes: "Math.sqrt(variance) <= mean * NO_DIFFERENCE",
    why: "The bound is a power of ten below all figures; on which side it lies itself is no fact of the domain.",
  },
  {
    file: "src/measures/leastAddition.ts",
    was: "i < HALVINGS",
    becomes: "i <= HALVINGS",
    why: "One halving more of an interval that has no number between its ends any more.",
  },
  {
    file: "src/measures/rounding.ts",
    was: "value < 0",
    becomes: "value <= 0",
    why: "0 is rounded to 0, and that is never given a sign.",
  },
  {
    file: "src/measures/rounding.ts",
    was: '"0"',
    line: 'exponent = "0"',
    becomes: '""',
    why: "The exponent that is not written is 0 as a number either way.",
  },
  {
    file: "src/measures/rounding.ts",
    was: "shifted > Number.MAX_SAFE_INTEGER",
    becomes: "shifted >= Number.MAX_SAFE_INTEGER",
    why: "A number of fifteen digits never equals this one of sixteen.",
  },
  {
    file: "src/measures/stageShare.ts",
    was: "pupils.primary * STAGE_WEIGHTS.primary",
    becomes: "pupils.primary / STAGE_WEIGHTS.primary",
    why: "The weight of a 小学 pupil is 1 by definition.",
  },
  {
    file: "src/rules/class-sizes-differ.ts",
    was: "`bin ${bin}`",
    becomes: "``",
    why: "What is said only where the program itself is mistaken, and each bin has its name.",
  },
];

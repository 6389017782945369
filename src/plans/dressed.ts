import { writtenHeading } from "../assessment/derivedSheets";
import type { Ledger } from "../ledger";
import { entryAt, inHeader, inLines, type PlannedPaper, type SheetPlan, type TabGroup } from "../model";

/** On what every verdict rests and what it is not, wherever one is printed. */
export const RECKONED = "按台账数据测算（自评，不代替督导认定）";

/** Gives a sheet the colour of what it is for, and what every printed page of it says: county, name of the sheet, year. */
export function dressed(plan: SheetPlan, tab: TabGroup, { parameters }: Pick<Ledger, "parameters">): SheetPlan {
  const isLedger = tab === "ledger" || tab === "register";
  const set = isLedger ? withHeadings(plan, inLines) : plan;
  return withHeader(set, tab, pageHeader(parameters.text("county"), parameters.text("year")));
}

/** What the pages of a sheet without verdicts say above it. */
export function pageHeader(county: string | null, year: string | null): PageHeader {
  return [inHeader(county ?? ""), "&A", year === null ? "" : inHeader(`统计年度：${year}`)];
}

/** The same for a sheet with verdicts: each page says that they are 测算, too, and of which date the figures are. */
export function dressedVerdicts(plan: SheetPlan, tab: TabGroup, { parameters }: Pick<Ledger, "parameters">): SheetPlan {
  const [county] = pageHeader(parameters.text("county"), null);
  const year = parameters.text("year");
  const date = year === null ? null : `${year}年9月1日`;
  const dated = date === null ? "" : inHeader(`数据日期：${date}`);
  const header: PageHeader = [county, `&A　${RECKONED}`, dated];
  return withHeader(tab === "derived" ? withDate(plan, date) : plan, tab, header);
}

/** A derived sheet that says so above its verdicts: on the screen nobody sees the header of a page. */
function withDate(plan: SheetPlan, date: string | null): SheetPlan {
  return withHeadings(plan, (heading, width) => inLines(writtenHeading(heading, date), width));
}

function withHeadings(plan: SheetPlan, written: (heading: string, width: number) => string): SheetPlan {
  const [headings = [], ...lines] = plan.cells;
  const set = headings.map((cell, i) =>
    typeof cell?.value === "string" ? { ...cell, value: written(cell.value, entryAt(plan.widths, i)) } : cell,
  );
  return { ...plan, cells: [set, ...lines] };
}

type PageHeader = NonNullable<PlannedPaper["header"]>;

function withHeader(plan: SheetPlan, tab: TabGroup, header: PageHeader): SheetPlan {
  return { ...plan, tab, paper: { ...plan.paper, ...(tab === "derived" ? { finished: true } : {}), header } };
}

/** The same for a form that says its title, county and year itself: its pages have a number alone. */
export function dressedForm(plan: SheetPlan): SheetPlan {
  return { ...plan, tab: "report", paper: { ...plan.paper, finished: true } };
}

import type { Ledger } from "../ledger";
import { inHeader, type SheetPlan, type TabGroup } from "../model";

/** On what every verdict rests and what it is not, wherever one is printed. */
export const RECKONED = "按台账数据测算（自评，不代替督导认定）";

/** Gives a sheet the colour of what it is for, and what every printed page of it says: county, name of the sheet, year. */
export function dressed(plan: SheetPlan, tab: TabGroup, { parameters }: Pick<Ledger, "parameters">): SheetPlan {
  return headed(plan, tab, parameters, "&A", (year) => `统计年度：${year}`);
}

/** The same for a sheet with verdicts: each page says that they are 测算, too, and of which date the figures are. */
export function dressedVerdicts(plan: SheetPlan, tab: TabGroup, { parameters }: Pick<Ledger, "parameters">): SheetPlan {
  return headed(plan, tab, parameters, `&A　${RECKONED}`, (year) => `数据日期：${year}年9月1日`);
}

function headed(
  plan: SheetPlan,
  tab: TabGroup,
  parameters: Ledger["parameters"],
  name: string,
  dated: (year: string) => string,
): SheetPlan {
  const county = parameters.text("county") ?? "";
  const year = parameters.text("year");
  return {
    ...plan,
    tab,
    paper: {
      ...plan.paper,
      ...(tab === "derived" ? { finished: true } : {}),
      header: [inHeader(county), name, year === null ? "" : inHeader(dated(year))],
    },
  };
}

/** The same for a form that says its title, county and year itself: its pages have a number alone. */
export function dressedForm(plan: SheetPlan): SheetPlan {
  return { ...plan, tab: "report", paper: { ...plan.paper, finished: true } };
}

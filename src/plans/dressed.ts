import type { Ledger } from "../ledger";
import { inHeader, type SheetPlan, type TabGroup } from "../model";

/** Gives a sheet the colour of what it is for, and what every printed page of it says: county, name of the sheet, year. */
export function dressed(plan: SheetPlan, tab: TabGroup, { parameters }: Pick<Ledger, "parameters">): SheetPlan {
  const county = parameters.text("county") ?? "";
  const year = parameters.text("year");
  return {
    ...plan,
    tab,
    paper: { ...plan.paper, header: [inHeader(county), "&A", year === null ? "" : inHeader(`统计年度：${year}`)] },
  };
}

/** The same for a form that says its title, county and year itself: its pages have a number alone. */
export function dressedForm(plan: SheetPlan): SheetPlan {
  return { ...plan, tab: "report" };
}

import { plainName } from "../ledger";
import { Problem, type SheetPlan, type SpreadsheetHost } from "../model";

/**
 * A name that no sheet bears yet, nor one that a clerk would read so: the one wanted, or with a number behind it.
 * @example
 * freeName("问题清单", ["学校台账", "问题清单 "]); //=> "问题清单2"
 * freeName("2012表Ⅱ-1", ["2012表Ⅱ-1"]); //=> "2012表Ⅱ-1（2）"
 */
export function freeName(name: string, taken: readonly string[]): string {
  const names = new Set(taken.map((each) => plainName(each).toLowerCase()));
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : /\d$/.test(name) ? `${name}（${number}）` : `${name}${number}`;
    if (!names.has(plainName(candidate).toLowerCase())) return candidate;
  }
}

/**
 * Refuses to write sheets where the workbook has one that a clerk would call the same.
 * @throws Problem `office.sheetExists`
 */
export async function refuseTaken(host: SpreadsheetHost, plans: readonly SheetPlan[]): Promise<void> {
  const { sheets } = await host.read(() => null);
  const taken = sheets.find(({ name }) => plans.some(({ sheet }) => sheet === plainName(name)));
  if (taken) throw new Problem("office.sheetExists", { sheet: taken.name });
}

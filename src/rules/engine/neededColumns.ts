import { addendField, taught, type ColumnTemplate, type Ledger, type Site } from "../../ledger";
import { INDICATORS } from "../../standards/indicator";
import { METHODS, STAGES } from "../../standards/terms";
import { comparedFields } from "./columns";

/** Which columns and cells of 学校台账 matter: a figure that no chosen method asks for is no gap and no fault. */

/** Fields that one method or the other compares. */
const COMPARED: ReadonlySet<string> = new Set(
  METHODS.flatMap((method) => INDICATORS[method])
    .flatMap(({ numerator }) => numerator)
    .flatMap((addend) => STAGES.map((stage) => addendField(addend, stage))),
);

/** The columns without those that only a method compares which is not judged. */
export function neededColumns(ledger: Ledger, columns: readonly ColumnTemplate[]): ColumnTemplate[] {
  const wanted = comparedFields(ledger);
  return columns.filter(({ id }) => !COMPARED.has(id) || wanted.has(id));
}

/** Whether a blank cell of a column is a gap in the row of a site. */
export function mustBeFilled({ filled, stage }: ColumnTemplate, site: Site): boolean {
  switch (filled) {
    case "always":
      return true;
    case "taught":
      return taught(site) || site.campus;
    case "stage":
      return stage !== undefined && site.pupils[stage] > 0;
    case "never":
      return false;
  }
}

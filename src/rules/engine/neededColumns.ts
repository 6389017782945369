import { addendField, taught, type ColumnTemplate, type Ledger, type Site } from "../../ledger";
import { INDICATORS } from "../../standards/indicator";
import { METHODS, STAGES, type Method } from "../../standards/terms";

/** Which columns and cells of 学校台账 matter: a figure that no chosen method asks for is no gap and no fault. */

/** Fields that the indicators of a method are computed from. */
const COMPARED: ReadonlyMap<Method, ReadonlySet<string>> = new Map(
  METHODS.map((method) => {
    const addends = INDICATORS[method].flatMap(({ numerator }) => numerator);
    return [method, new Set(addends.flatMap((addend) => STAGES.map((stage) => addendField(addend, stage))))];
  }),
);

/** The columns without those that only a method compares which is not judged. */
export function neededColumns(ledger: Ledger, columns: readonly ColumnTemplate[]): ColumnTemplate[] {
  const comparedBy = (methods: readonly Method[], { id }: ColumnTemplate) =>
    methods.some((method) => COMPARED.get(method)!.has(id));
  return columns.filter((column) => !comparedBy(METHODS, column) || comparedBy(ledger.methods, column));
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

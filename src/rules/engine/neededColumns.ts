import {
  addendField,
  SHEETS,
  taught,
  type ColumnTemplate,
  type Ledger,
  type Site,
  type Table,
  type FieldId,
} from "../../ledger";
import { INDICATORS, METHODS } from "../../standards/methods";
import { STAGES, type TaughtStage } from "../../standards/terms";
import { comparedFields } from "./columns";

/** Which columns and cells matter: a figure that no chosen method asks for is no gap and no fault. */

/** Fields that one method or the other compares. */
const COMPARED: ReadonlySet<FieldId> = new Set(
  METHODS.flatMap((method) => INDICATORS[method])
    .flatMap(({ numerator }) => numerator)
    .flatMap((addend) => STAGES.map((stage) => addendField(addend, stage))),
);

/** Columns of a table without those of 学校台账 that only a method compares which is not judged. */
export function neededColumns<Id extends FieldId>(
  ledger: Ledger,
  { template, columns: present }: Table<Id>,
  columns: readonly ColumnTemplate<Id>[] = present,
): readonly ColumnTemplate<Id>[] {
  if (template.name !== SHEETS.schools.name) return columns;
  const wanted: ReadonlySet<FieldId> = comparedFields(ledger);
  return columns.filter(({ id }) => !COMPARED.has(id) || wanted.has(id));
}

/**
 * Whether a blank cell of a column is a gap.
 * @param site the record's site; none in a register, whose columns do not hang on the pupils of a site
 */
export function mustBeFilled({ filled, stage }: ColumnTemplate, site: Site | undefined): boolean {
  switch (filled) {
    case "always":
      return true;
    case "taught":
      return site !== undefined && (taught(site) || site.campus);
    case "stage":
      return pupilsOf(site, stage) !== 0;
    case "pupils":
      return pupilsOf(site, stage) === null;
    case "never":
      return false;
  }
}

/** `null` where they are unknown; 0 in a register, of which no column hangs on the pupils of a stage. */
function pupilsOf(site: Site | undefined, stage: TaughtStage | undefined): number | null {
  return site && stage ? site.pupils[stage] : 0;
}

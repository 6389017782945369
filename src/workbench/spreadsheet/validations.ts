import type { IRange } from "@univerjs/core";
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from "@univerjs/preset-sheets-data-validation";
import { areaAddress, type Area } from "../../model";
import { intersect, subtract, type ValidationData } from "../../officehost/document";
import type { Engine, SheetPlace } from "./engine";
import { areaOf, rangeOf } from "./ranges";
import { appliedRule } from "./validationRules";

type Kept = Omit<ValidationData, "areas">;

/**
 * The data validation of one sheet: the spreadsheet holds the rules that it applies, with their cells; the rules as
 * Excel names them are kept here.
 */
export class Validations {
  private readonly kept = new Map<string, Kept>();
  private count = 0;

  constructor(
    private readonly engine: Engine,
    private readonly place: SheetPlace,
  ) {}

  list(): readonly ValidationData[] {
    return this.rules().map(({ uid, areas, type }) => ({
      ...(this.kept.get(uid) ?? { rule: { [type]: {} }, ignoreBlanks: true, prompt: {}, errorAlert: {} }),
      areas: areas.map(areaAddress),
    }));
  }

  set(area: Area, rule: Kept | null): void {
    for (const { uid, areas } of this.rules())
      if (areas.some((one) => intersect(one, area)))
        this.cut(
          uid,
          areas.flatMap((one) => subtract(one, area)),
        );
    if (!rule) return;
    const uid = `validation-${this.place.subUnitId}-${++this.count}`;
    this.kept.set(uid, rule);
    this.engine.run(AddDataValidationMutation.id, {
      ...this.place,
      rule: { ...appliedRule(rule), uid, ranges: [rangeOf(area)] },
      // As if it came from elsewhere: for a command of its own the spreadsheet fits the height of every row.
      source: "patched",
    });
  }

  private cut(uid: string, rest: readonly Area[]): void {
    if (rest.length > 0)
      this.engine.run(UpdateDataValidationMutation.id, {
        ...this.place,
        ruleId: uid,
        payload: { type: UpdateRuleType.RANGE, payload: rest.map(rangeOf) },
      });
    else this.engine.run(RemoveDataValidationMutation.id, { ...this.place, ruleId: uid });
  }

  private rules(): { uid: string; type: string; areas: Area[] }[] {
    const { unitId, subUnitId } = this.place;
    const { rows, columns } = this.engine.size(this.place);
    return this.engine
      .get(DataValidationModel)
      .getRules(unitId, subUnitId)
      .map(({ uid, type, ranges }) => ({
        uid,
        type,
        areas: (ranges as IRange[]).map((range) => areaOf(range, rows, columns)),
      }));
  }
}

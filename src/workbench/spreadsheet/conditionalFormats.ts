import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  MoveConditionalRuleMutation,
  SetConditionalRuleMutation,
  type IConditionalFormattingRuleConfig,
  type IConditionFormattingRule,
} from "@univerjs/preset-sheets-conditional-formatting";
import type { ConditionalFormat, ConditionalFormatData } from "../../officehost/document";
import { drawnRule, formulaOfRule } from "./conditionalRules";
import type { Engine, SheetPlace } from "./engine";
import { addressOf, rangesOf } from "./ranges";
import { formatOf } from "./styles";

/**
 * The conditional formats of one sheet. The spreadsheet holds the rules that it can draw, with their cells, which it
 * moves when rows are inserted; what else Excel knows of a format, and formats that it cannot draw, are kept here.
 */
export class ConditionalFormats {
  private readonly kept = new Map<string, ConditionalFormat>();
  private count = 0;

  constructor(
    private readonly engine: Engine,
    private readonly place: SheetPlace,
  ) {}

  /** Drawn formats by their priority, then those that cannot be drawn. */
  list(): readonly ConditionalFormat[] {
    const drawn = this.rules();
    const ids = new Set(drawn.map(({ cfId }) => cfId));
    return [
      ...drawn.map((rule) => this.formatOf(rule)),
      ...[...this.kept.values()].filter((format) => !ids.has(format.id) && drawnRule(format) === null),
    ];
  }

  add(format: ConditionalFormatData): string {
    const id = `{CF-${this.place.subUnitId}-${++this.count}}`;
    this.kept.set(id, { ...format, id });
    const rule = drawnRule(format);
    if (rule) this.engine.run(AddConditionalRuleMutation.id, { ...this.place, rule: this.drawn(id, format, rule) });
    return id;
  }

  update(id: string, change: Partial<ConditionalFormatData>): void {
    const format = this.list().find((one) => one.id === id);
    if (!format) return;
    const changed = { ...format, ...change };
    this.kept.set(id, changed);
    const rule = drawnRule(changed);
    const wasDrawn = this.rules().some(({ cfId }) => cfId === id);
    if (rule && wasDrawn)
      this.engine.run(SetConditionalRuleMutation.id, { ...this.place, rule: this.drawn(id, changed, rule) });
    else if (rule)
      this.engine.run(AddConditionalRuleMutation.id, { ...this.place, rule: this.drawn(id, changed, rule) });
    else if (wasDrawn) this.engine.run(DeleteConditionalRuleMutation.id, { ...this.place, cfId: id });
  }

  move(id: string, priority: number): void {
    const others = this.rules().filter(({ cfId }) => cfId !== id);
    const next = others[priority];
    const last = others[others.length - 1];
    if (others.length === this.rules().length || !last) return;
    const end = next ? { id: next.cfId, type: "before" } : { id: last.cfId, type: "after" };
    this.engine.run(MoveConditionalRuleMutation.id, { ...this.place, start: { id, type: "self" }, end });
  }

  remove(id: string): void {
    this.kept.delete(id);
    if (this.rules().some(({ cfId }) => cfId === id))
      this.engine.run(DeleteConditionalRuleMutation.id, { ...this.place, cfId: id });
  }

  private rules(): IConditionFormattingRule[] {
    const { unitId, subUnitId } = this.place;
    return this.engine.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, subUnitId) ?? [];
  }

  private drawn(
    id: string,
    { areas, stopIfTrue }: ConditionalFormatData,
    rule: IConditionalFormattingRuleConfig,
  ): IConditionFormattingRule {
    return { cfId: id, ranges: rangesOf(areas), stopIfTrue, rule };
  }

  private formatOf({ cfId, ranges, stopIfTrue, rule }: IConditionFormattingRule): ConditionalFormat {
    const { rows, columns } = this.engine.size(this.place);
    const areas = ranges.map((range) => addressOf(range, rows, columns));
    const kept = this.kept.get(cfId);
    if (kept) return { ...kept, areas };
    const drawn = rule as { readonly style?: object };
    const formula = formulaOfRule(rule);
    return {
      id: cfId,
      areas,
      type: formula === undefined ? "CellValue" : "Custom",
      rule: formula ?? rule,
      format: formatOf(drawn.style),
      stopIfTrue,
    };
  }
}

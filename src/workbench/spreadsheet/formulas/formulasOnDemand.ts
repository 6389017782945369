import { UniverInstanceType, type IUniverInstanceService, type Workbook } from "@univerjs/core";
import { FormulaDataModel, type LexerTreeBuilder } from "@univerjs/preset-sheets-core";

type FormulaData = ReturnType<FormulaDataModel["getFormulaData"]>;

/**
 * The formulas of all workbooks, those of a sheet gathered when somebody asks for that sheet. The spreadsheet asks for all of them
 * at every change and before every calculation, and looks at those of one sheet or of none.
 */
export class FormulasOnDemand extends FormulaDataModel {
  constructor(
    private readonly instances: IUniverInstanceService,
    lexer: LexerTreeBuilder,
  ) {
    super(instances, lexer);
  }

  override getFormulaData(): FormulaData {
    const all: FormulaData = {};
    for (const workbook of this.instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET)) {
      const unitId = workbook.getUnitId();
      const sheets = (all[unitId] = {});
      for (const sheet of workbook.getSheets()) this.promise(sheets, unitId, sheet.getSheetId());
    }
    return all;
  }

  /** Whoever was given the formulas may put others in their place, or take them out. */
  private promise(sheets: object, unitId: string, sheetId: string): void {
    const keep = (value: unknown) =>
      Object.defineProperty(sheets, sheetId, { value, writable: true, enumerable: true, configurable: true });
    Object.defineProperty(sheets, sheetId, {
      get: () => {
        const formulas = this.getSheetFormulaData(unitId, sheetId);
        keep(formulas);
        return formulas;
      },
      set: keep,
      enumerable: true,
      configurable: true,
    });
  }
}

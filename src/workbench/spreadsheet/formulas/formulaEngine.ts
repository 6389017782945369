import { IUniverInstanceService } from "@univerjs/core";
import {
  FormulaDataModel,
  ICalculateFormulaService,
  IDependencyManagerService,
  IFormulaDependencyGenerator,
  LexerTreeBuilder,
  UniverFormulaEnginePlugin,
} from "@univerjs/preset-sheets-core";
import { Calculations } from "./calculations";
import { Dependencies } from "./dependencies";
import { FormulasOnDemand } from "./formulasOnDemand";
import { FormulaReaders } from "./readers";

/** Formulas that are calculated between two pauses. */
export const PIECE = 50;

/** The spreadsheet's formula engine, which calculates in slices and no more than it has to. */
export class FormulaEngine extends UniverFormulaEnginePlugin {
  protected override _initializeWithOverride(): void {
    super._initializeWithOverride();
    this._injector.replace([
      FormulaDataModel,
      {
        useFactory: (instances: IUniverInstanceService, lexer: LexerTreeBuilder) =>
          new FormulasOnDemand(instances, lexer),
        deps: [IUniverInstanceService, LexerTreeBuilder],
      },
    ]);
    this._injector.replace([ICalculateFormulaService, { useClass: Calculations }]);
    this._injector.replace([IDependencyManagerService, { useClass: FormulaReaders }]);
    this._injector.replace([IFormulaDependencyGenerator, { useClass: Dependencies }]);
  }
}

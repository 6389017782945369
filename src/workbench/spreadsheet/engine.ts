import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  UniverInstanceType,
} from "@univerjs/core";
import type { DependencyIdentifier, IWorkbookData, Univer, Workbook } from "@univerjs/core";
import { IEditorService } from "@univerjs/preset-sheets-core";
import { SheetsDataValidationValidatorService } from "@univerjs/preset-sheets-data-validation";
import type { FUniver } from "@univerjs/core/facade";

/** Which sheet of which workbook a command of the spreadsheet works on. */
export interface SheetPlace {
  readonly unitId: string;
  readonly subUnitId: string;
}

/** The spreadsheet's services, and commands that are run by us and not by the person at the screen. */
export class Engine {
  private running = 0;

  constructor(
    private readonly univer: Univer,
    readonly api: FUniver,
  ) {}

  get<T>(service: DependencyIdentifier<T>): T {
    return this.univer.__getInjector().get(service);
  }

  /** Opens a workbook in place of the one that is shown: two at a time would blank the page. */
  open(data: IWorkbookData): Workbook {
    const instances = this.get(IUniverInstanceService);
    const shown = instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (shown) instances.disposeUnit(shown.getUnitId());
    const workbook = this.univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
    // It would look for seconds for values that break a rule, to put a red corner on them, which Excel does not.
    this.get(SheetsDataValidationValidatorService).dispose();
    return workbook;
  }

  /** Lets the selected cell take what is typed. */
  focus(): void {
    this.get(IEditorService).getEditor(DOCS_NORMAL_EDITOR_UNIT_ID_KEY)?.focus();
  }

  /** Whether the command under way is one of ours. */
  get own(): boolean {
    return this.running > 0;
  }

  /** Runs a command that is ours; like everything that an add-in does it empties the list of undo steps. */
  run<P extends object>(command: string, parameters: P & Partial<SheetPlace>): void {
    this.mine(() => this.get(ICommandService).syncExecuteCommand(command, parameters));
    if (parameters.unitId) this.get(IUndoRedoService).clearUndoRedo(parameters.unitId);
  }

  /** Marks everything that happens in a piece of work as ours. */
  mine<T>(work: () => T): T {
    this.running++;
    try {
      return work();
    } finally {
      this.running--;
    }
  }

  size({ unitId, subUnitId }: SheetPlace): { rows: number; columns: number } {
    const workbook = this.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    const sheet = workbook?.getSheetBySheetId(subUnitId);
    return { rows: sheet?.getRowCount() ?? 0, columns: sheet?.getColumnCount() ?? 0 };
  }
}

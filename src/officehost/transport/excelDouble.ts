import { areaAt, type CellValue } from "../../model";
import { MemoryWorkbook, type WorkbookData, type WorkbookDocument } from "../document";
import {
  DEFAULT_OPTIONS,
  type Fault,
  type FunctionCall,
  type FunctionResult,
  type HostOptions,
  type OfficeResponder,
} from "..";

/** What a transport knows of the office.js at its other end. */
export interface Connection {
  /** Before another workbook is opened. */
  beforeOpen(): void;
  /** Until all messages on their way have arrived. */
  delivered(): Promise<void>;
  /** When the add-in is closed. */
  closed(): void;
}

/** What is true of a workbook that was just opened, unless a test says otherwise. */
const OPENED = {
  payloadLimit: DEFAULT_OPTIONS.payloadLimit,
  implicitIntersection: false,
  functionsRegistered: true,
  oddNeighbours: false,
  failsAt: [],
  file: undefined,
};

/** Excel as a test or a person uses it, besides the add-in: opens workbooks, types, presses buttons, reads the log. */
export class ExcelDouble {
  constructor(
    private readonly responder: OfficeResponder,
    private readonly connection: Connection,
  ) {}

  /** Opens a workbook, by default one with an empty sheet, and empties the log. */
  open(workbook: WorkbookData | WorkbookDocument = new MemoryWorkbook(), options: Partial<HostOptions> = {}): void {
    this.connection.beforeOpen();
    const document = "dump" in workbook ? workbook : new MemoryWorkbook(workbook);
    this.responder.open(document, { ...OPENED, ...options });
  }

  /** The clerk closes the add-in: what waits for it rejects with `AddInClosed`, and what it has asked for is not begun any more. */
  close(): void {
    this.responder.close();
    this.connection.closed();
  }

  /** Where this Excel runs. */
  get platform(): HostOptions["platform"] {
    return this.responder.platform;
  }

  get document(): WorkbookDocument {
    return this.responder.document;
  }

  /** The requests since the workbook was opened. */
  get log() {
    return this.responder.log;
  }

  /** The workbook as plain data, for comparing before and after. */
  dump(): WorkbookData {
    return this.responder.document.dump();
  }

  /** Types into a cell as a clerk does; raises the real events, which arrive before this resolves. */
  async editCell(sheet: string, address: string, value: CellValue): Promise<void> {
    const { top, left } = areaAt(address);
    this.sheet(sheet).write(top, left, [[{ value }]]);
    await this.connection.delivered();
  }

  /** Selects cells as a clerk does. */
  async select(sheet: string, address: string): Promise<void> {
    this.document.select(this.sheet(sheet).id, [areaAt(address)]);
    await this.connection.delivered();
  }

  /** Gives formulas the values that Excel would have calculated. */
  settle(sheet: string, address: string, values: readonly (readonly CellValue[])[]): void {
    const { top, left } = areaAt(address);
    this.document.settle(this.sheet(sheet).id, top, left, values);
  }

  /** Calls custom functions through the runtime of office.js, all in one message. */
  async invoke(calls: readonly FunctionCall[]): Promise<FunctionResult[]> {
    return this.responder.functions.invoke(calls);
  }

  /** Presses a ribbon button whose function is associated; resolves when it calls `event.completed()`. */
  command(functionName: string): Promise<void> {
    return this.responder.command(functionName);
  }

  /** Whether the add-in has shown its pane. */
  get paneVisible(): boolean {
    return this.responder.paneVisible;
  }

  /** While the clerk types into a cell, Excel refuses requests. */
  get cellEditMode(): boolean {
    return this.responder.cellEditMode;
  }
  set cellEditMode(editing: boolean) {
    this.responder.cellEditMode = editing;
  }

  /** An Excel that hangs answers nothing that the add-in asks. */
  get silent(): boolean {
    return this.responder.silent;
  }
  set silent(silent: boolean) {
    this.responder.silent = silent;
  }

  /** Lets Excel fail at one of the next requests; `null` when that request has come. */
  get fault(): Fault | null {
    return this.responder.fault;
  }
  set fault(fault: Fault | null) {
    this.responder.fault = fault;
  }

  private sheet(name: string) {
    const sheet = this.document.sheets().find((one) => one.name === name);
    if (!sheet) throw new Error(`The workbook has no sheet ${name}.`);
    return sheet;
  }
}

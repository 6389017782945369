import { atOnce, inSlices, type Steps } from "../model";
import { RangeAreas } from "./objects/rangeAreas";
import type { WorkbookDocument } from "./document";
import { MemoryWorkbook } from "./document";
import type { HostContext, HostObject } from "./object";
import { execute } from "./dispatcher";
import { AddInClosed, HostLacks } from "./errors";
import { HostEvents, type MessageEntry } from "./events";
import { FunctionCalls } from "./functionCalls";
import { DEFAULT_OPTIONS, requirementMatrix, type Fault, type HostOptions } from "./options";
import { AppLifecycle, ConditionalFormatCollection, CustomFunctions, Range, Workbook, Worksheet } from "./objects";
import { OpenFiles } from "./openFiles";
import { RequestLog, type RequestRecord } from "./requestLog";
import { TrackedObjects } from "./tracked";
import { ACTION, DELAY_FOR_CELL_EDIT, DISPATCH, REQUEST_ERRORS, RICH_API } from "./wire";
import type { Envelope, MethodCall, RequestBody } from "./wire";

/** What a request came to: its answer, the error that ended it, and the time that it took without pauses. */
interface Executed {
  readonly result: string;
  readonly error: string | undefined;
  readonly milliseconds: number;
}

/** How many bytes a text has on its way. */
const byteLength = (text: string) => new TextEncoder().encode(text).length;

/**
 * Excel's side of the conversation with office.js: answers its messages from a document. A transport carries the
 * messages; one host serves one frame, and any number of workbooks one after the other.
 */
export class OfficeResponder {
  readonly log = new RequestLog();
  private context!: HostContext;
  private stopListening = () => {};
  private editing = false;
  /** Whether Excel has stopped answering what the add-in asks. */
  silent = false;
  /** What Excel will fail at next. */
  fault: Fault | null = null;
  private executing = false;
  /** The request under way; one goes after the other, for in its pauses the next one may arrive. */
  private turn: Promise<void> = Promise.resolve();
  private delayed: (() => void)[] = [];
  private registered = new Set<string>();
  /** Events that office.js does not listen to yet. */
  private unsent: { readonly name: string; readonly data: unknown }[] = [];
  private conversation = "";
  private commands = new Map<string, (ended: number | Error) => void>();
  private commandCount = 0;
  private files = new OpenFiles(() => this.context.options);
  private closed = false;

  /** @param post carries a message to office.js, later and in order */
  constructor(
    private readonly post: (message: string) => void,
    options: Partial<HostOptions> = {},
  ) {
    this.open(new MemoryWorkbook(), options);
  }

  /** Puts another workbook in front of the add-in, as if it had just been opened. */
  open(document: WorkbookDocument, options: Partial<HostOptions> = {}): void {
    this.stopListening();
    const tracked = new TrackedObjects<HostObject>();
    const send = (entries: readonly MessageEntry[]) => this.raise("richApiMessage", { ArrayData: entries });
    const context: HostContext = {
      document,
      options: { ...DEFAULT_OPTIONS, ...this.context?.options, ...options },
      tracked,
      events: new HostEvents(
        send,
        (id) => document.sheets().find((sheet) => sheet.id === id),
        (sheet, area) => tracked.keep(new Range(context, sheet, [area])),
      ),
      functions: this.context?.functions ?? new FunctionCalls(send, () => this.context.options),
      make: {
        worksheet: (sheet) => new Worksheet(context, sheet),
        rangeAreas: (sheet, areas) => new RangeAreas(context, sheet, areas),
        conditionalFormats: (sheet, areas) => new ConditionalFormatCollection(context, sheet, areas),
      },
      addIn: { state: "Background" },
    };
    this.context = context;
    this.stopListening = document.listen((event) => context.events.raise(event, this.executing));
    this.editing = false;
    this.delayed = [];
    this.silent = false;
    this.fault = null;
    this.files = new OpenFiles(() => this.context.options);
    this.log.clear();
  }

  /** The add-in is gone: buttons and functions that wait for it reject, and what it asked for and was not begun is not done. */
  close(): void {
    this.closed = true;
    this.stopListening();
    this.delayed = [];
    this.context.functions.close();
    const waiting = [...this.commands.values()];
    this.commands.clear();
    for (const end of waiting) end(new AddInClosed());
  }

  get platform(): HostOptions["platform"] {
    return this.context.options.platform;
  }

  get document(): WorkbookDocument {
    return this.context.document;
  }

  /** Calls custom functions through the runtime of office.js. */
  get functions(): FunctionCalls {
    if (!this.context.options.customFunctions) throw new Error("This Excel has no custom functions.");
    return this.context.functions;
  }

  get paneVisible(): boolean {
    return this.context.addIn.state === "Visible";
  }

  /** Whether the clerk is typing into a cell: Excel then refuses requests, or lets them wait if they ask for it. */
  get cellEditMode(): boolean {
    return this.editing;
  }
  set cellEditMode(editing: boolean) {
    this.editing = editing;
    if (!editing) for (const answer of this.delayed.splice(0)) answer();
  }

  /**
   * Presses a ribbon button; resolves when the add-in says that the command is completed, rejects where no function of
   * that name is associated, and with `AddInClosed` where the add-in is closed before.
   */
  command(functionName: string): Promise<void> {
    const id = `command-${++this.commandCount}`;
    const done = new Promise<void>((resolve, reject) =>
      this.commands.set(id, (ended) => {
        if (ended === 0) resolve();
        else reject(ended instanceof Error ? ended : new Error(`The command ${functionName} failed with ${ended}.`));
      }),
    );
    this.raise("appCommandInvoked", { 0: id, 1: functionName, 2: JSON.stringify({ source: { id: functionName } }) });
    return done;
  }

  /** Takes a message of office.js. */
  receive(message: string): void {
    if (this.closed) return;
    const envelope = JSON.parse(message) as Envelope;
    if (envelope._messageType !== 0) return;
    this.conversation = envelope._conversationId;
    const answer = (data: unknown) =>
      this.post(
        JSON.stringify({
          ...envelope,
          _messageType: 1,
          _actionType: undefined,
          _data: data,
          _errorCode: 0,
          _responseType: 0,
        }),
      );
    if (envelope._actionType === 1) this.register(envelope._actionName, answer);
    else if (envelope._actionType === 2) answer({ Error: 0 });
    else this.invoke(envelope, answer);
  }

  private register(event: string, answer: (data: unknown) => void): void {
    this.registered.add(event);
    answer({ Error: 0 });
    const waiting = this.unsent.filter(({ name }) => name === event);
    this.unsent = this.unsent.filter(({ name }) => name !== event);
    for (const { name, data } of waiting) this.raise(name, data);
  }

  private invoke({ _actionName, _data }: Envelope, answer: (data: unknown) => void): void {
    if (_actionName === "ContextActivationManager_getAppContextAsync") {
      this.registered.clear();
      answer(this.appContext());
    } else if (_actionName === "executeMethod") this.executeMethod(_data as MethodCall, answer);
    else if (_actionName === "ContextActivationManager_notifyHost") answer(null);
    else throw new HostLacks(`the action ${_actionName}`);
  }

  private executeMethod(call: MethodCall, answer: (data: unknown) => void): void {
    const id = call.DdaMethod.DispatchId;
    if (id === DISPATCH.richApi) this.richApi(call, answer);
    else if (id === DISPATCH.saveSettings) {
      this.document.settings = readSettings(call);
      answer({ Error: 0, Version: 1 });
    } else if (id === DISPATCH.loadSettings) {
      answer({ Error: 0, Version: 1, Properties: wireSettings(this.document.settings) });
    } else if (id === DISPATCH.commandCompleted) {
      this.commands.get(String(call[0]))?.(Number(call[1]));
      this.commands.delete(String(call[0]));
      answer({ Error: 0, Version: 1 });
    } else if (id === DISPATCH.openFile) {
      void this.files.open(call).then(answer);
    } else if (id === DISPATCH.fileSlice) answer(this.files.slice(call));
    else if (id === DISPATCH.closeFile) answer(this.files.close(call));
    else throw new HostLacks(`the method ${id}: ${JSON.stringify(call)}`);
  }

  private richApi(call: MethodCall, answer: (data: unknown) => void): void {
    const text = String(call.ArrayData?.[RICH_API.body]);
    const flags = Number(call.ArrayData?.[RICH_API.flags]);
    const body = JSON.parse(text) as RequestBody;
    const kind = kindOf(body);
    if (this.silent && kind === "work") return;
    const fault = kind === "work" ? this.takeFault() : null;
    if (fault === "editing" && !(flags & DELAY_FOR_CELL_EDIT)) {
      this.refuse(REQUEST_ERRORS.cellEditMode, "InvalidOperationInCellEditMode", body, text, answer);
      return;
    }
    if (this.editing && kind === "work") {
      if (flags & DELAY_FOR_CELL_EDIT) this.delayed.push(() => this.richApi(call, answer));
      else this.refuse(REQUEST_ERRORS.cellEditMode, "InvalidOperationInCellEditMode", body, text, answer);
      return;
    }
    const { calculated } = this.document;
    if (!calculated || kind !== "work") {
      this.answerRichApi(kind, body, text, fault, answer, atOnce(this.richApiSteps(kind, body, text, fault)));
      return;
    }
    const done = this.turn.then(async () => {
      await calculated();
      if (this.closed) return;
      this.answerRichApi(kind, body, text, fault, answer, await inSlices(this.richApiSteps(kind, body, text, fault)));
    });
    this.turn = done.catch(() => {});
  }

  /** Executes a request in steps; `null` where it is too large. */
  private *richApiSteps(
    kind: RequestRecord["kind"],
    body: RequestBody,
    text: string,
    fault: Fault["at"] | null,
  ): Steps<Executed | null> {
    if (byteLength(text) > this.context.options.payloadLimit) return null;
    const { document } = this;
    // Others come between the slices of one that works, and would let go of what it holds.
    const holds = kind === "work";
    let milliseconds = 0;
    const step = <T>(work: () => T): T => {
      const start = performance.now();
      this.executing = true;
      try {
        return work();
      } finally {
        this.executing = false;
        milliseconds += performance.now() - start;
      }
    };
    if (holds) step(() => document.hold?.());
    const { length } = body.Actions;
    const places = { before: 0, middle: length >> 1, after: length, silence: null, editing: null };
    const failsAt = fault === null ? null : places[fault];
    const actions = execute(body, new Workbook(this.context), (type) => this.create(type), failsAt);
    let next = step(() => actions.next());
    for (; !next.done; next = step(() => actions.next())) yield;
    const changes = holds ? document.release?.()[Symbol.iterator]() : undefined;
    while (changes && !step(() => changes.next()).done) yield;
    const response = next.value;
    const result = step(() => JSON.stringify(response));
    return { result, error: fault === "silence" ? "NoAnswer" : response.Error?.Code, milliseconds };
  }

  private answerRichApi(
    kind: RequestRecord["kind"],
    body: RequestBody,
    text: string,
    fault: Fault["at"] | null,
    answer: (data: unknown) => void,
    executed: Executed | null,
  ): void {
    if (!executed) {
      this.refuse(REQUEST_ERRORS.requestTooLarge, "RequestPayloadSizeLimitExceeded", body, text, answer);
      return;
    }
    const { result, error, milliseconds } = executed;
    if (byteLength(result) > this.context.options.payloadLimit) {
      this.refuse(REQUEST_ERRORS.responseTooLarge, "ResponsePayloadSizeLimitExceeded", body, text, answer);
      return;
    }
    this.log.add({
      kind,
      bytesSent: byteLength(text),
      bytesReceived: byteLength(result),
      milliseconds,
      actions: body.Actions.length,
      ...(error && { error }),
    });
    if (fault !== "silence") answer({ Version: 1, Error: 0, Data: [200, [], result] });
  }

  /** Counts a request; how it fails, if it is the one. */
  private takeFault(): Fault["at"] | null {
    if (!this.fault) return null;
    const { request, at, lasting } = this.fault;
    if (request > 1) this.fault = { ...this.fault, request: request - 1 };
    else if (!lasting) this.fault = null;
    return request > 1 ? null : at;
  }

  private create(type: string) {
    if (type === "Microsoft.CustomFunctions" || type === "Microsoft.ExcelServices.CustomFunctions")
      return new CustomFunctions(this.context);
    if (/AppRuntimeService|AddinInternalService/.test(type)) return new AppLifecycle(this.context);
    throw new HostLacks(`objects of type ${type}`);
  }

  private refuse(error: number, code: string, body: RequestBody, text: string, answer: (data: unknown) => void): void {
    const actions = body.Actions.length;
    this.log.add({
      kind: "work",
      bytesSent: byteLength(text),
      bytesReceived: 0,
      milliseconds: 0,
      actions,
      error: code,
    });
    answer({ Version: 1, Error: error });
  }

  private raise(name: string, data: unknown): void {
    if (!this.registered.has(name)) {
      this.unsent.push({ name, data });
      return;
    }
    this.post(
      JSON.stringify({
        _messageType: 1,
        _actionName: name,
        _conversationId: this.conversation,
        _correlationId: 0,
        _data: data,
        _errorCode: 0,
        _responseType: 1,
        _serializerVersion: 1,
      } satisfies Envelope),
    );
  }

  private appContext() {
    const { options } = this.context;
    return {
      _id: "balance-ledger",
      _appName: 16,
      _appVersion: "16.0",
      _appUILocale: options.language,
      _dataLocale: options.language,
      _docUrl: options.address ?? "https://localhost/workbook.xlsx",
      _clientMode: 1,
      _settings: wireSettings(this.document.settings),
      _reason: 1,
      _requirementMatrix: requirementMatrix(options),
      _hostFullVersion: "16.0.0.0",
      _initialDisplayMode: 1,
    };
  }
}

/** Clean-up after Excel.run only gives back references; the runtime's own requests work on no workbook. */
function kindOf({ Actions, ObjectPaths }: RequestBody): "work" | "cleanUp" | "runtime" {
  if (Object.values(ObjectPaths).some(({ Name }) => /CustomFunctions|InternalService/.test(Name))) return "runtime";
  const own = Actions.filter(({ ActionType }) => ActionType !== ACTION.instantiate);
  return own.length && own.every(({ Name }) => Name === "_RemoveReference") ? "cleanUp" : "work";
}

function wireSettings(settings: Readonly<Record<string, unknown>>): [string, string][] {
  return Object.entries(settings).map(([key, value]) => [key, JSON.stringify(value)]);
}

function readSettings(call: MethodCall): Record<string, unknown> {
  const { Properties } = call.DdaSettingsMethod as { Properties: readonly [string, string][] };
  return Object.fromEntries(Properties.map(([key, value]) => [key, JSON.parse(value)]));
}

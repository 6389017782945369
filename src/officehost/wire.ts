/** The messages that office.js and a web host exchange, as far as this host speaks them. */

/** One message in either direction, sent as JSON. */
export interface Envelope {
  readonly _messageType: 0 | 1;
  readonly _actionName: string;
  /** 0 invoke, 1 register an event, 2 unregister it. */
  readonly _actionType?: 0 | 1 | 2;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
  readonly _errorCode?: number;
  /** 0 the answer to a call, 1 an event. */
  readonly _responseType?: 0 | 1;
  readonly _serializerVersion: 1;
}

/** What `executeMethod` carries; the members depend on the method. */
export interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly [name: string]: unknown;
}

/** The methods that this host answers. */
export const DISPATCH = {
  loadSettings: 75,
  saveSettings: 76,
  openFile: 77,
  fileSlice: 80,
  closeFile: 81,
  richApi: 93,
  commandCompleted: 94,
} as const;

/** Places of what the calls about the workbook's file carry, and of what answers them. */
export const FILE = {
  call: { type: 0, sliceSize: 1, handle: 2, slice: 3 },
  opened: { handle: 0, size: 1 },
  slice: { data: 0, size: 1 },
} as const;

/** The kind of file that is a workbook; the others are a text and a PDF. */
export const COMPRESSED = 1;

/** Why no file, or no slice of it, is given. */
export const FILE_ERRORS = { tooMany: 11000, notRetrieved: 11001 } as const;

/** Places in the array that a rich-API call carries. */
export const RICH_API = { body: 4, flags: 6 } as const;

/** The request waits until the clerk has finished editing a cell. */
export const DELAY_FOR_CELL_EDIT = 64;

/** Errors of whole requests. */
export const REQUEST_ERRORS = { cellEditMode: 5004, requestTooLarge: 5103, responseTooLarge: 5104 } as const;

export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export const PATH = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  null: 7,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** For each argument the id of the object path that it stands for, 0 for a plain value. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
  readonly ActionIndex: number;
}

export interface ResponseBody {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: number[];
  readonly Error?: ResponseError;
}

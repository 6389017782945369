export { FunctionCalls, type FunctionCall, type FunctionResult } from "./function-calls";
export { OfficeHost } from "./office-host";
export { DEFAULT_OPTIONS, type HostOptions } from "./options";
export type { RequestLog, RequestRecord } from "./request-log";

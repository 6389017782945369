export { FunctionCalls, type FunctionCall, type FunctionResult } from "./function-calls";
export { hostMembers } from "./members";
export { OfficeHost } from "./office-host";
export { DEFAULT_OPTIONS, type HostOptions } from "./options";
export type { RequestLog, RequestRecord } from "./request-log";

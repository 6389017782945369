export { FunctionCalls, type FunctionCall, type FunctionResult } from "./functionCalls";
export { hostMembers } from "./members";
export { OfficeHost } from "./officeHost";
export { DEFAULT_OPTIONS, type HostOptions } from "./options";
export type { RequestLog, RequestRecord } from "./requestLog";

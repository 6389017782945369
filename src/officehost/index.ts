export { AddInClosed } from "./errors";
export { FunctionCalls, type FunctionCall, type FunctionResult } from "./functionCalls";
export { hostMembers } from "./members";
export { OfficeResponder } from "./officeResponder";
export { DEFAULT_OPTIONS, type Fault, type HostOptions } from "./options";
export type { RequestLog, RequestRecord } from "./requestLog";

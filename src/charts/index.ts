export * from "./chart";
export * from "./chartXml";
export { COLOURS } from "./looks";

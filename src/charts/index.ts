export * from "./chart";
export * from "./chartXml";
export * from "./onSheet";
export { COLOURS } from "./looks";

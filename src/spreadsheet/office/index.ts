export { ExcelHost } from "./excelHost";
export { onCommand, startInOffice } from "./officeShell";

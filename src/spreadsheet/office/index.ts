export { ExcelHost } from "./excelHost";
export { startInOffice } from "./officeShell";

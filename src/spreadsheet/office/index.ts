export { ExcelHost } from "./excelHost";
export { onEdited } from "./watch";

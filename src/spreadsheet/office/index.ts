export { OfficeHost } from "./officeHost";
export { onEdited } from "./watch";

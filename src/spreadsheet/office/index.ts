export { OfficeHost } from "./office-host";
export { onEdited } from "./watch";

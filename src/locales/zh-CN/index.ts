/** What the pane says from its first view on. */
export { methods } from "./methods/index.generated";
export { pane } from "./pane";
export { problems } from "./problems";
export { words } from "./words";

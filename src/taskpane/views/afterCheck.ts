/** The views of a result, loaded with the first check: most of the pane's own code. */
export { findingsTab } from "./findings";
export { verdictTab } from "./verdict";
export { pictureStyles } from "./pictureStyles";

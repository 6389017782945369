import { hostAddIn } from "../../../src/officehost/transport/browser";

/** The page that plays Excel: one frame with an add-in in it. */
const frame = document.createElement("iframe");
Object.assign(window, { excel: hostAddIn(frame, "/frame.html") });
document.body.append(frame);

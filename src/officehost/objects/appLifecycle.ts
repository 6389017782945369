import { HostObject } from "../object";

/** The pane and the runtime of the add-in itself. */
export class AppLifecycle extends HostObject {
  NotifyActionHandlerReady() {}
  GetAppRuntimeState() {
    return this.host.addIn.state;
  }
  /** Shows or hides the pane. */
  SetAppRuntimeState(state: "Inactive" | "Background" | "Visible") {
    this.host.addIn.state = state;
  }
}
